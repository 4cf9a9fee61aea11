import { plain } from '../plain';
import { textParts } from '../textParts';
import { code, escaped, escapedInside } from './escape';

/** A sentence of the report, escaped, with the paths that it names as spans of code. */
export function sentence(text: string, paths: readonly string[]): string {
  let written = '';
  let afterCode = false;
  for (const part of textParts(plain(text).trim(), paths.map(plain))) {
    const isCode = part.kind === 'path';
    const gap = isCode && afterCode ? ' ' : '';
    const escape = written === '' ? escaped : escapedInside;
    written += gap + (isCode ? code(part.text) : spaced(part.text, escape)) + escapedInside(part.after);
    afterCode = isCode && part.after === '';
  }
  return written.trim();
}

/** Escaped, with the spaces at its ends, which part it from its neighbours. */
function spaced(text: string, escape: (text: string) => string): string {
  const [before, after] = [/^\s/.test(text) ? ' ' : '', /\s$/.test(text) ? ' ' : ''];
  return before + escape(text) + after;
}
