const takesNone = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const takesTwo =
  /^[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u;

/** Nearly all text, whose characters take one column each. */
const onlyAscii = /^[ -~]*$/;

const ellipsis = '…';

/** How many columns of a terminal a text takes: wide characters two, combining marks none. */
export function columnsOf(text: string): number {
  if (onlyAscii.test(text)) return text.length;
  let columns = 0;
  for (const character of text) columns += columnsOfCharacter(character);
  return columns;
}

/** The text with spaces after it up to a number of columns. */
export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

/** The text with spaces before it up to a number of columns. */
export function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - columnsOf(text))) + text;
}

/** The text cut to a number of columns, one at least, with an ellipsis at its end where it was cut. */
export function cutEnd(text: string, columns: number): string {
  return columnsOf(text) <= columns ? text : head(text, columns - 1) + ellipsis;
}

/**
 * The text cut to a number of columns, one at least, with an ellipsis in place of its middle: of a path the end says
 * more than the beginning, so two thirds of what fits are kept of it.
 */
export function cutMiddle(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  const before = Math.floor((columns - 1) / 3);
  return head(text, before) + ellipsis + tail(text, columns - 1 - before);
}

/** The longest beginning of the text that fits into a number of columns. */
export function head(text: string, columns: number): string {
  let taken = '';
  let left = columns;
  for (const character of text) {
    left -= columnsOfCharacter(character);
    if (left < 0) break;
    taken += character;
  }
  return taken;
}

function tail(text: string, columns: number): string {
  return backwards(head(backwards(text), columns));
}

function backwards(text: string): string {
  return Array.from(text).reverse().join('');
}

function columnsOfCharacter(character: string): number {
  if (takesNone.test(character)) return 0;
  return takesTwo.test(character) ? 2 : 1;
}
