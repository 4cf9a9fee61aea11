import { writeFile } from 'node:fs/promises';
import type { TextOptions } from '../core/report/text/textOptions';
import { ExpectedError } from '../engine/engineErrors';

/** Writes to a file, or to standard output where none is named. A reader of a pipe that has seen enough is no failure. */
export async function writeOutput(text: string, file?: string): Promise<void> {
  const written = file === undefined ? writeToStandardOutput(text) : writeFile(file, text);
  await written.catch((error: unknown) => {
    if (file === undefined && isBrokenPipe(error)) return;
    const where = file === undefined ? 'standard output' : `the file ${file}`;
    const why = error instanceof Error ? error.message : String(error);
    throw new ExpectedError('output', `${where} cannot be written: choose another place (${why})`);
  });
}

function writeToStandardOutput(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, error => {
      if (error instanceof Error) reject(error);
      else resolve();
    });
  });
}

function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

/** Says something to the person on standard error, as one line without anything that a terminal would act upon. */
export function say(message: string): void {
  process.stderr.write(`${message.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, ' ').trim()}\n`);
}

/** How a terminal shows text: its width, and colour only where somebody looks at it and has not said no. */
export function terminal(file?: string): TextOptions {
  const shown = file === undefined && process.stdout.isTTY;
  const refused = (process.env['NO_COLOR'] ?? '') !== '' || process.env['TERM'] === 'dumb';
  return { width: shown ? process.stdout.columns : 100, color: shown && !refused };
}

/** Shows progress on a terminal's standard error, on one line that is wiped at the end. */
export function progressLine(): { readonly show: (message: string) => void; readonly clear: () => void } {
  const { stderr } = process;
  if (!stderr.isTTY) return { show: () => undefined, clear: () => undefined };
  const wipe = '\r\u001b[K';
  return { show: message => stderr.write(`${wipe}${message}`), clear: () => stderr.write(wipe) };
}
