import type { ComponentChild } from 'preact';
import type { TruckFactor } from '../healthReport';
import { percent } from '../wording';
import { PictureTable } from './pictureTable';
import { goneWords } from './truckFactorWording';

/** The numbers of the steps, as unnamed as the picture. */
export function TruckFactorTable({ people }: Pick<TruckFactor, 'people'>): ComponentChild {
  return (
    <PictureTable
      id="truck-factor-table"
      caption="Product files that still have an author, after each person who goes"
      columns={[
        { title: 'Gone', holds: 'words' },
        { title: 'Files with an author', holds: 'numbers' },
      ]}
      rows={people.map(({ coverageAfter }, index) => [goneWords(people, index + 1), percent(coverageAfter)])}
    />
  );
}
