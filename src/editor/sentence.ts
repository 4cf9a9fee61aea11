/** A line that may stand behind a colon, as the engine writes it for the terminal, as a sentence of its own. */
export function asSentence(line: string): string {
  const end = /[.!?…]$/.test(line) ? '' : '.';
  return line.charAt(0).toUpperCase() + line.slice(1) + end;
}
