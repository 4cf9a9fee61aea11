import type { ComponentChild } from 'preact';
import type { TruckFactor } from '../healthReport';
import { percent } from '../wording';
import { PictureTable } from './pictureTable';

/** The numbers of the steps, as unnamed as the picture. */
export function TruckFactorTable({ people }: Pick<TruckFactor, 'people'>): ComponentChild {
  return (
    <PictureTable
      id="truck-factor-table"
      caption="Product files that still have an author, after each person who goes"
      columns={[
        { title: 'Gone', holds: 'numbers' },
        { title: 'Last to go', holds: 'words' },
        { title: 'Files with an author', holds: 'numbers' },
      ]}
      rows={people.map(({ isManager, coverageAfter }, index) => [
        index + 1,
        isManager ? 'you' : 'a teammate',
        percent(coverageAfter),
      ])}
    />
  );
}
