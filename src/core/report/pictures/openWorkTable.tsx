import type { ComponentChild } from 'preact';
import { shortDate } from '../wording';
import { Foreign } from './foreign';
import type { OpenWorkRow } from './openWorkRows';
import { PictureTable } from './pictureTable';

/** All of the manager's open work, stale too, and the teammates' that waits; nothing of nothing. */
export function OpenWorkTable({ rows }: { readonly rows: readonly OpenWorkRow[] }): ComponentChild {
  if (rows.length === 0) return null;
  return (
    <PictureTable
      id="open-work-table"
      caption="Your open work, and what waits for it; ages in working days"
      columns={[
        { title: 'Branch', holds: 'words' },
        { title: 'Whose', holds: 'words' },
        { title: 'State', holds: 'words' },
        { title: 'First commit', holds: 'words' },
        { title: 'Last commit', holds: 'words' },
        { title: 'Age', holds: 'numbers' },
        { title: 'Who waits', holds: 'words' },
      ]}
      rows={rows.map(({ work, name, note, tone }) => [
        <Foreign text={name} />,
        tone === 'waits' ? <Foreign text={work.author.name} /> : 'you',
        work.state,
        shortDate(work.firstCommitAt),
        shortDate(work.lastCommitAt),
        work.ageWorkingDays,
        note === '' ? 'nobody' : <Foreign text={note} />,
      ])}
    />
  );
}
