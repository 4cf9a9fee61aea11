import { plain } from '../plain';
import { columnsOf, cutMiddle, head } from './columns';

/** Indents of a wrapped text: before its first line and before the others, in the same number of columns. */
export interface Indent {
  readonly first: string;
  readonly rest: string;
}

/** The same spaces before every line. */
export function spaces(columns: number): Indent {
  return { first: ' '.repeat(columns), rest: ' '.repeat(columns) };
}

/** A label before the first line, and as many spaces before the others. */
export function hanging(label: string): Indent {
  return { first: label, rest: ' '.repeat(columnsOf(label)) };
}

/**
 * A text, made plain, as lines of at most `width` columns. A path that is too long for a line loses its middle; any
 * other word is broken. `58 %` stays on one line.
 */
export function wrap(text: string, width: number, indent: Indent = spaces(0)): readonly string[] {
  const room = Math.max(1, width - columnsOf(indent.first));
  const lines: string[] = [];
  let line = '';
  for (const word of wordsOf(plain(text)).flatMap(word => pieces(word, room))) {
    if (line !== '' && columnsOf(line) + 1 + columnsOf(word) > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((content, index) => `${index === 0 ? indent.first : indent.rest}${content}`.trimEnd());
}

function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const before = words.at(-1);
    if (before !== undefined && word.startsWith('%') && /\d$/.test(before))
      words[words.length - 1] = `${before} ${word}`;
    else words.push(word);
  }
  return words;
}

function pieces(word: string, room: number): readonly string[] {
  if (columnsOf(word) <= room) return [word];
  if (word.includes('/')) return [cutMiddle(word, room)];
  const cut: string[] = [];
  for (let rest = word; rest !== '';) {
    const piece = head(rest, room) || head(rest, 2);
    cut.push(piece);
    rest = rest.slice(piece.length);
  }
  return cut;
}
