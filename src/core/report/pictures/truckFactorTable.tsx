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
      columns={['Gone', 'Last to go', 'Files with an author']}
      rows={people.map(({ isManager, coverageAfter }, index) => [
        index + 1,
        isManager ? 'you' : 'a teammate',
        percent(coverageAfter),
      ])}
    />
  );
}
