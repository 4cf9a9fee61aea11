import { writeFileSync } from 'node:fs';
import v8 from 'node:v8';
import vm from 'node:vm';
import * as vscode from 'vscode';
import { activateAgain } from '../support/activation';
import { whileMeasured, type Blocking } from '../support/blocking';
import { altitude } from '../support/extension';

/** What the script asks for in ALTITUDE_BENCH. */
interface Requested {
  /** Absolute paths of files to switch between. */
  readonly files: readonly string[];
  readonly refreshes: number;
  readonly switches: number;
  readonly output: string;
}

/** What is written to `output`; times in milliseconds, sizes in bytes. */
export interface EditorFigures {
  readonly activations: readonly number[];
  readonly firstRefresh: number;
  readonly refresh: number;
  readonly blocking: Readonly<Record<'start' | 'refreshes' | 'switches', Blocking>>;
  readonly heap: Readonly<Record<'before' | 'after', number>>;
}

const [warmUp, activations] = [20, 9];

/** VS Code calls this in the extension host. */
export async function run(): Promise<void> {
  const { files, refreshes, switches, output } = JSON.parse(process.env['ALTITUDE_BENCH'] ?? '') as Requested;
  const start = await whileMeasured(async () => {
    await altitude().activate();
    await untilAnswering();
    return timed(refresh);
  });
  const activationTimes = Array.from({ length: activations }, () => activateAgain().milliseconds);
  await times(warmUp, refresh);
  await times(10 * warmUp, index => switchTo(files, index));
  const before = heapUsed();
  const refreshed = await whileMeasured(() => timed(() => times(refreshes, refresh)));
  const switched = await whileMeasured(() => times(switches, index => switchTo(files, index)));
  const figures: EditorFigures = {
    activations: activationTimes,
    firstRefresh: start.given,
    refresh: refreshed.given / refreshes,
    blocking: { start: start.blocking, refreshes: refreshed.blocking, switches: switched.blocking },
    heap: { before, after: heapUsed() },
  };
  writeFileSync(output, JSON.stringify(figures));
}

const refresh = async (): Promise<void> => {
  await vscode.commands.executeCommand('altitude.refresh');
};

/** A folder is in view only a moment after the activation. */
async function untilAnswering(): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, 1000));
}

async function switchTo(files: readonly string[], index: number): Promise<void> {
  const file = files[index % files.length];
  if (file !== undefined) await vscode.window.showTextDocument(vscode.Uri.file(file));
}

async function times(count: number, task: (index: number) => Promise<void>): Promise<void> {
  for (let index = 0; index < count; index++) await task(index);
}

async function timed(task: () => Promise<void>): Promise<number> {
  const begin = performance.now();
  await task();
  return performance.now() - begin;
}

/** After a collection. */
function heapUsed(): number {
  v8.setFlagsFromString('--expose_gc');
  const collect = vm.runInNewContext('gc') as () => void;
  collect();
  collect();
  return v8.getHeapStatistics().used_heap_size;
}
