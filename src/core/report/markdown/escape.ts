import { plain } from '../plain';

/**
 * What is escaped inside a line: marks that mean something wherever they stand, or that a renderer makes a mention or a
 * formula of; what makes a bare address (a dot or a colon inside a word, a second slash); the parenthesis of a link's
 * address.
 */
const inside = /[\\`*_{}[\]#!~$@<>&|]|(?<=\S)[.:](?=\S)|(?<=\/)\/|(?<=\])\(/g;

/** The same, and any mark at the beginning, also after the number of a list. */
const anywhere = new RegExp(`${inside.source}|(?<=^\\d*)[!-/:-@[-\`{-~]`, 'g');

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '|': '&#124;' };

/**
 * Text, made plain, that a Markdown renderer shows as it is: no syntax, no HTML, no link. It stays so at the beginning
 * of a line and in a cell of a table. What is harmless where it stands is left readable.
 */
export function escaped(text: string): string {
  return plain(text).trim().replace(anywhere, escapedMark);
}

/** The same for text that follows other text on its line. */
export function escapedInside(text: string): string {
  return plain(text).trim().replace(inside, escapedMark);
}

function escapedMark(mark: string): string {
  return entities[mark] ?? `\\${mark}`;
}

/**
 * Text, made plain, as a span of code, also where it holds backticks. A text with a bar or a backslash is escaped
 * instead: in the cell of a table, no span of code holds a bar that every renderer takes for text.
 */
export function code(text: string): string {
  const content = plain(text).trim();
  if (content === '' || /[|\\]/.test(content)) return escaped(text);
  const fence = '`'.repeat(longestRun(content) + 1);
  const pad = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
  return fence + pad + content + pad + fence;
}

/** Lines as a block of code that none of them can end. */
export function codeBlock(lines: readonly string[], language: string): readonly string[] {
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
  return [`${fence}${language}`, ...lines, fence];
}

/** A link to an https address; the escaped title alone where the address is anything else. */
export function link(title: string, address: string): string {
  const isSafe = /^https:\/\/[\w.-]+(\/[\w./%~?=#&+,:;@-]*)?$/.test(address);
  return isSafe ? `[${escaped(title)}](${address})` : escaped(title);
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
