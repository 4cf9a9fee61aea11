import type { ComponentChild } from 'preact';
import { Caption, Note } from './caption';
import type { HealthReport, TruckFactor } from '../healthReport';
import { percent } from '../wording';
import { frameClass, percentOf, pictureFrames, rounded, type PictureFrame } from './pictureFrames';
import { Plot } from './plot';
import { labelled } from './stepLabels';
import { TruckFactorTable } from './truckFactorTable';
import { goneLabel, goneWords, truckFactorSentence } from './truckFactorWording';

type Person = TruckFactor['people'][number];

/** In pixels. The gutter at the left holds the labels of the scale; the style sheet has the same width. */
const sizes = { columns: 120, above: 16, below: 20, widestColumn: 72, text: 11, label: 46, gutter: 44 } as const;
const frames = pictureFrames(240, 480, 720);
const floor = sizes.above + sizes.columns;

/** How much of the product still has an author after each person who goes; nobody but the manager is told apart. */
export function TruckFactorSteps({ report }: { readonly report: Pick<HealthReport, 'truckFactor'> }): ComponentChild {
  const { people } = report.truckFactor;
  const words = truckFactorSentence(report.truckFactor);
  return (
    <figure class="picture picture-steps">
      <Caption text={words} />
      {people.length > 0 && (
        <>
          {frames.map(frame => (
            <Steps key={frame.width} people={people} words={words} frame={frame} />
          ))}
          <Note text="Columns: the part of the product files that still has an author. Each takes one more person away, whoever is author of most of them first. Others may know a file without being its author." />
          <TruckFactorTable people={people} />
        </>
      )}
    </figure>
  );
}

interface StepsProps {
  readonly people: readonly Person[];
  readonly words: string;
  readonly frame: PictureFrame;
}

function Steps({ people, words, frame }: StepsProps): ComponentChild {
  const width = frame.width - sizes.gutter;
  const columns = Math.max(people.length, Math.floor(width / sizes.widestColumn));
  const yours = people.findIndex(({ isManager }) => isManager);
  const first = [...(yours < 0 ? [] : [yours]), people.length - 1, 0];
  const labels = labelled(people.length, width / columns, sizes.label, first);
  return (
    <Plot
      id={`truck-factor-${frame.width}`}
      class={`scaled ${frameClass(frame)}`}
      title="Product files that still have an author, after each person who goes"
      description={words}
      height={floor + sizes.below}
    >
      <Scale />
      {people.map((person, index) => (
        <Step
          key={index}
          person={person}
          gone={{ words: goneWords(people, index + 1), label: goneLabel(people, index + 1) }}
          index={index}
          columns={columns}
          hasLabel={labels.has(index)}
          isNarrow={width / columns < sizes.label}
        />
      ))}
      <line class="step-half" x1="0" x2="100%" y1={heightOf(0.5)} y2={heightOf(0.5)} />
    </Plot>
  );
}

function Scale(): ComponentChild {
  return (
    <g class="axis">
      {[0, 0.5, 1].map(coverage => (
        <g key={coverage}>
          <text x="-7" y={heightOf(coverage) + 4} text-anchor="end">
            {percent(coverage)}
          </text>
          <line x1="0" x2="100%" y1={heightOf(coverage)} y2={heightOf(coverage)} />
        </g>
      ))}
      <text x="-7" y={floor + 15} text-anchor="end">
        gone
      </text>
    </g>
  );
}

interface StepProps {
  readonly person: Person;
  /** Who is gone with this person, and the same in short. */
  readonly gone: { readonly words: string; readonly label: string };
  readonly index: number;
  readonly columns: number;
  readonly hasLabel: boolean;
  /** A label is wider than a column. */
  readonly isNarrow: boolean;
}

function Step({
  person: { isManager, coverageAfter },
  gone,
  index,
  columns,
  hasLabel,
  isNarrow,
}: StepProps): ComponentChild {
  const isAtEnd = isNarrow && index === columns - 1;
  const label = {
    x: percentOf(index + (isAtEnd ? 0.92 : 0.5), columns),
    'text-anchor': isAtEnd ? 'end' : 'middle',
  } as const;
  return (
    <g class={isManager ? 'step step-yours' : 'step'}>
      <title>{`Without ${gone.words}: ${percent(coverageAfter)} of the files still have an author`}</title>
      <rect
        x={percentOf(index + 0.08, columns)}
        y={heightOf(coverageAfter)}
        width={percentOf(0.84, columns)}
        height={rounded(floor - heightOf(coverageAfter))}
      />
      {hasLabel && (
        <>
          <text class="step-value" {...label} y={valueHeight(coverageAfter)}>
            {percent(coverageAfter)}
          </text>
          <text class="step-number" {...label} y={floor + 15}>
            {gone.label}
          </text>
        </>
      )}
    </g>
  );
}

/** Above its column, and above the line of one half where that would cross it. */
function valueHeight(coverage: number): number {
  const [above, half] = [heightOf(coverage) - 5, heightOf(0.5)];
  const crosses = above > half - 2 && above - sizes.text < half + 2;
  return crosses ? half - 5 : above;
}

function heightOf(coverage: number): number {
  return rounded(floor - coverage * sizes.columns);
}
