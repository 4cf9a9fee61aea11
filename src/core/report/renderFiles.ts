import type { ExplainedFile } from './explanationWording';
import { withFaintTitles } from './text/filesText';
import { paint } from './text/paint';
import { table } from './text/table';
import { usableWidth, type TextOptions } from './text/textOptions';
import { number } from './wording';

const columns = [
  { title: 'path', align: 'left' },
  { title: 'demand', align: 'right' },
  { title: 'critical', align: 'left' },
  { title: 'changes', align: 'right' },
  { title: 'people', align: 'right' },
] as const;

/** Files by demand as a table for a terminal, in the order given; says so where there are none. */
export function renderFiles(files: readonly ExplainedFile[], options: TextOptions): string {
  if (files.length === 0)
    return 'No tracked file is left to count: every one is left out by kind or by the settings.\n';
  const rows = files.map(({ path, demand, critical, revisions, people }) => [
    path,
    demand.toFixed(2),
    critical ? 'yes' : '',
    number(revisions),
    number(people),
  ]);
  const lines = withFaintTitles(table(columns, rows, usableWidth(options)), paint(options.color));
  return `${lines.join('\n')}\n`;
}
