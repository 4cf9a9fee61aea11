/** A column of a Markdown table. */
export interface MarkdownColumn {
  readonly title: string;
  readonly align: 'left' | 'right';
}

/** Lines of a table; the cells are Markdown already. */
export function markdownTable(
  columns: readonly MarkdownColumn[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(column => column.title)),
    line(columns.map(column => (column.align === 'right' ? '--:' : ':--'))),
    ...rows.map(line),
  ];
}
