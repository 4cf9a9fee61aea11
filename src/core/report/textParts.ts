/** A piece of a sentence: a path that can be opened, a percentage that must stay on one line, or other text. */
export interface TextPart {
  readonly kind: 'path' | 'percent' | 'text';
  readonly text: string;
  /** Punctuation that may not begin a line; only after a path. */
  readonly after: string;
}

/**
 * A sentence of the report cut where one of the paths stands in it as a whole word; joined again, the pieces are the
 * sentence. A path without a slash or a dot could be any word and is left alone.
 */
export function textParts(sentence: string, paths: readonly string[]): readonly TextPart[] {
  return textCutter(paths)(sentence);
}

/** The same for many sentences about the same paths. */
export function textCutter(paths: readonly string[]): (sentence: string) => readonly TextPart[] {
  const known = [...new Set(paths)].filter(path => /[/.]/.test(path)).sort((a, b) => b.length - a.length);
  const path = known.length > 0 ? `(?:${known.map(quoted).join('|')})` : '(?!)';
  const pieces = new RegExp(
    `(?<![\\p{L}\\p{N}_./-])(?<path>${path})(?![\\p{L}\\p{N}_/-]|\\.[\\p{L}\\p{N}_])(?<after>[,.;:!?)]*)|(?<percent>\\d[\\d.,]* %)`,
    'gu',
  );
  return sentence => cut(sentence, pieces);
}

function cut(sentence: string, pieces: RegExp): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const piece of sentence.matchAll(pieces)) {
    parts.push({ kind: 'text', text: sentence.slice(end, piece.index), after: '' });
    const { path: found, after = '', percent = '' } = piece.groups ?? {};
    parts.push(found === undefined ? { kind: 'percent', text: percent, after } : { kind: 'path', text: found, after });
    end = piece.index + piece[0].length;
  }
  parts.push({ kind: 'text', text: sentence.slice(end), after: '' });
  return parts.filter(part => part.text !== '');
}

function quoted(path: string): string {
  return path.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
