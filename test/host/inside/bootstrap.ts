import { appendFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';

/**
 * What the runner asks for in ALTITUDE_INSIDE: the folder of compiled tests, and the files that take what mocha
 * prints and counts.
 */
interface RequestedRun {
  readonly tests: string;
  readonly log: string;
  readonly tally: string;
}

/** VS Code calls this in the extension host. Throws when a test failed; the runner judges by the files. */
export async function run(): Promise<void> {
  const { tests, log, tally } = JSON.parse(process.env['ALTITUDE_INSIDE'] ?? '') as RequestedRun;
  const print = (...values: readonly unknown[]) => {
    appendFileSync(log, `${format(...values)}\n`);
  };
  const counts = await runMocha(tests, print).catch((error: unknown) => {
    print(error);
    throw error;
  });
  writeFileSync(tally, JSON.stringify(counts));
  if (counts.failed > 0) throw new Error(`${counts.failed} failed`);
}

async function runMocha(tests: string, print: (...values: readonly unknown[]) => void) {
  const { default: Mocha } = await import('mocha');
  Mocha.reporters.Base.consoleLog = print;
  const mocha = new Mocha({ ui: 'bdd', timeout: 20_000, color: false, forbidOnly: true, forbidPending: true });
  for (const file of readdirSync(tests).filter(name => name.endsWith('.test.cjs')))
    mocha.addFile(path.join(tests, file));
  await mocha.loadFilesAsync();
  return new Promise<{ passed: number; failed: number }>(resolve => {
    const runner = mocha.run(failed => {
      resolve({ passed: runner.stats?.passes ?? 0, failed });
    });
  });
}
