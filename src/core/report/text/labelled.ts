import { padEnd } from './columns';
import { wrap } from './wrap';

const labelColumns = 10;
const indentColumns = 2;

/** Columns that a label and the indent before it take. */
export const labelledIndent = indentColumns + labelColumns;

/** Texts under a label at the left, each wrapped on its own; nothing where there are none. */
export function labelled(
  label: string,
  texts: readonly string[],
  width: number,
  paint: (label: string) => string,
): readonly string[] {
  return labelledLines(
    label,
    texts.flatMap(text => wrap(text, width - labelledIndent)),
    paint,
  );
}

/** The same for lines that are already laid out, which may be wider than the rest. */
export function labelledLines(
  label: string,
  lines: readonly string[],
  paint: (label: string) => string,
): readonly string[] {
  const margin = ' '.repeat(indentColumns);
  return lines.map((line, index) => {
    const before = index === 0 ? paint(label) + padEnd('', labelColumns - label.length) : ' '.repeat(labelColumns);
    return margin + before + line;
  });
}
