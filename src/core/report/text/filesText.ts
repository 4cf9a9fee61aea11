import { reasonKinds } from '../reasonWording';
import type { FileEntry } from '../healthReport';
import { number, shareOrDash } from '../wording';
import type { Paint } from './paint';
import { table } from './table';

const columnsOfCritical = [
  { title: 'path', align: 'left' },
  { title: 'changes', align: 'right' },
  { title: 'people', align: 'right' },
  { title: 'yours', align: 'right' },
] as const;

const why = { title: 'why', align: 'left' } as const;
const columnsForWhy = 72;

/**
 * The critical files as a table; `yours` is the manager's part of the landings, a dash where nothing landed. The reasons
 * are named where there is room for them.
 */
export function criticalFilesText(files: readonly FileEntry[], width: number, paint: Paint): readonly string[] {
  const rows = files.map(({ path, revisions, people, manager, reasons }) => [
    path,
    number(revisions),
    number(people),
    shareOrDash(manager.share),
    reasonKinds(reasons),
  ]);
  const columns = width < columnsForWhy ? columnsOfCritical : ([...columnsOfCritical, why] as const);
  return withFaintTitles(table(columns, rows, width), paint);
}

/** The lines of a table with the first one, its titles, faint. */
export function withFaintTitles(lines: readonly string[], paint: Paint): readonly string[] {
  return lines.map((line, index) => (index === 0 ? paint.faint(line) : line));
}
