import type { ComponentChild } from 'preact';
import type { HealthReport, TruckFactor } from '../healthReport';
import { count, percent } from '../wording';
import { percentOf } from './pictureFrames';
import { PictureTable } from './pictureTable';

const height = 120;
const axisHeight = 20;

/** How much of the product still has an author after each person who goes; nobody but the manager is told apart. */
export function TruckFactorSteps({ report }: { readonly report: Pick<HealthReport, 'truckFactor'> }): ComponentChild {
  const { people } = report.truckFactor;
  return (
    <figure class="picture picture-steps">
      <figcaption>{sentence(report.truckFactor)}</figcaption>
      {people.length > 0 && <Steps people={people} words={sentence(report.truckFactor)} />}
      {people.length > 0 && (
        <PictureTable
          id="truck-factor-table"
          caption="Product files that still have an author after each person who goes"
          columns={['Gone', 'Who', 'Files with an author']}
          rows={people.map((person, index) => [
            index + 1,
            person.isManager ? 'you' : 'a teammate',
            percent(person.coverageAfter),
          ])}
        />
      )}
    </figure>
  );
}

interface StepsProps {
  readonly people: TruckFactor['people'];
  readonly words: string;
}

function Steps({ people, words }: StepsProps): ComponentChild {
  return (
    <svg
      class="plot"
      role="img"
      aria-labelledby="truck-factor-title truck-factor-desc"
      width="100%"
      height={height + axisHeight}
    >
      <title id="truck-factor-title">Files with an author, after each person who goes</title>
      <desc id="truck-factor-desc">{words}</desc>
      {people.map(({ isManager, coverageAfter }, index) => (
        <g key={index} class={isManager ? 'step step-yours' : 'step'}>
          <title>{`${isManager ? 'You' : 'A teammate'} gone as number ${index + 1}: ${percent(coverageAfter)} of the files still have an author`}</title>
          <rect
            x={percentOf(index + 0.06, people.length)}
            y={height * (1 - coverageAfter)}
            width={percentOf(0.88, people.length)}
            height={height * coverageAfter}
          />
          <text x={percentOf(index + 0.5, people.length)} y={height + 14} text-anchor="middle">
            {isManager ? 'you' : index + 1}
          </text>
        </g>
      ))}
      <line class="step-half" x1="0" x2="100%" y1={height / 2} y2={height / 2} />
    </svg>
  );
}

function sentence({ value, files, withoutManager }: TruckFactor): string {
  if (value === null || value === 0 || files === null)
    return 'No product file has an author who is counted, so nobody can be missed from it.';
  const people = value === 1 ? 'one person is' : `${value} people are`;
  const without =
    withoutManager === null || withoutManager === 0
      ? 'with you away, that is already so'
      : `with you away, it takes ${count(withoutManager, 'more people')}`;
  return `When ${people} gone, most of ${count(files, 'product files')} have no author left; ${without}.`;
}
