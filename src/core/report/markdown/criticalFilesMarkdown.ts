import { reasonKinds } from '../reasonWording';
import type { FileEntry } from '../healthReport';
import { number, shareOrDash } from '../wording';
import { code } from './escape';
import { markdownTable } from './table';

const columns = [
  { title: 'File', align: 'left' },
  { title: 'Changes', align: 'right' },
  { title: 'People', align: 'right' },
  { title: 'Yours', align: 'right' },
  { title: 'Why', align: 'left' },
] as const;

/** Critical files as a table, in the order given; a dash where nothing landed. */
export function criticalFilesMarkdown(files: readonly FileEntry[]): string {
  const rows = files.map(({ path, revisions, people, manager, reasons }) => [
    code(path),
    number(revisions),
    number(people),
    shareOrDash(manager.share),
    reasonKinds(reasons),
  ]);
  return markdownTable(columns, rows).join('\n');
}
