import type { ComponentChild } from 'preact';
import { count, percent, shareOrDash } from '../wording';
import type { DemandShares } from './demandShares';
import { whoKnowsWords } from './demandWording';
import { Foreign } from './foreign';
import { PictureTable } from './pictureTable';

/** The numbers of the treemap, highest demand first. */
export function DemandTable({ files, rest }: DemandShares): ComponentChild {
  const rows = files.map(({ path, demand, part, share, whoKnows }) => [
    <Foreign text={path} />,
    demandWords(demand),
    percent(part),
    shareOrDash(share),
    whoKnowsWords[whoKnows],
  ]);
  const last = [count(rest.files, 'more files'), demandWords(rest.demand), percent(rest.part), '', ''];
  return (
    <PictureTable
      id="demand-table"
      caption="The critical files by demand, your part of the landings, and who knows them"
      columns={[
        { title: 'File', holds: 'words' },
        { title: 'Demand', holds: 'numbers' },
        { title: 'Part', holds: 'numbers' },
        { title: 'Yours', holds: 'numbers' },
        { title: 'Known to', holds: 'words' },
      ]}
      rows={rest.files === 0 ? rows : [...rows, last]}
    />
  );
}

function demandWords(demand: number): string {
  return demand.toFixed(2);
}
