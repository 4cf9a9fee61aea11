import path from 'node:path';
import type { MeasureRequest } from '../engine/request';
import type { CommonOptions } from './commonOptions';
import { progressLine, say } from './output';
import { readSettings } from './readSettings';
import { untilSignalled } from './untilSignalled';

/** Turns a folder and flags into a request, gives it to `work`, and prints the timing that was asked for. */
export async function withRequest<T>(
  directory: string,
  options: CommonOptions,
  work: (request: MeasureRequest) => Promise<T>,
): Promise<T> {
  const absolute = path.resolve(directory);
  const progress = progressLine();
  const stages: string[] = [];
  const request: MeasureRequest = {
    directory: absolute,
    git: 'git',
    settings: await readSettings(absolute, options),
    until: options.until ?? Math.floor(Date.now() / 1000),
    cache: options.cache,
    progress: progress.show,
    log: line => {
      progress.clear();
      say(`altitude: ${line}`);
    },
    timing: (stage, milliseconds) => stages.push(`${stage} ${Math.round(milliseconds)} ms`),
  };
  try {
    return await untilSignalled(signal => work({ ...request, signal }));
  } finally {
    progress.clear();
    if (options.timing) process.stderr.write(`${[...stages, peakMemory()].join('\n')}\n`);
  }
}

function peakMemory(): string {
  // Kilobytes on every platform.
  return `peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`;
}
