import { writeFile } from 'node:fs/promises';
import { ExpectedError } from '../engine/engineErrors';

/** Writes to a file, or to standard output where none is named. */
export async function writeOutput(text: string, file: string | undefined): Promise<void> {
  if (file === undefined) {
    process.stdout.write(text);
    return;
  }
  await writeFile(file, text).catch((error: unknown) => {
    throw new ExpectedError(
      'output',
      `the file ${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  });
}

/** How a terminal shows text: its width, and colour only where somebody looks at it and has not said no. */
export function terminal(file: string | undefined): { readonly width: number; readonly color: boolean } {
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
