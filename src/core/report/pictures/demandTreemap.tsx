import type { ComponentChild } from 'preact';
import { plain } from '../plain';
import { count, list, number, percent } from '../wording';
import { demandShares, type DemandReport, type DemandShares } from './demandShares';
import { demandHeight, demandTiles, tileText, type DemandTile } from './demandTiles';
import { Foreign } from './foreign';
import { percentOf, pictureFrames, type PictureFrame } from './pictureFrames';
import { PictureTable } from './pictureTable';

const whoWords = {
  alone: 'you alone',
  shared: 'you and others',
  others: 'others',
  rest: 'not told apart',
} as const;

const kinds = ['alone', 'shared', 'others'] as const;

/** Where the team's next edits of critical files will fall, and who knows those files: an area a file. */
export function DemandTreemap({ report }: { readonly report: DemandReport }): ComponentChild {
  const shares = demandShares(report);
  if (shares.files.length === 0) {
    return (
      <figure class="picture">
        <figcaption>No file is shared widely enough to be critical, so there is no demand to divide.</figcaption>
      </figure>
    );
  }
  return (
    <figure class="picture picture-demand">
      <figcaption>{sentence(shares)}</figcaption>
      {pictureFrames.map(frame => (
        <Treemap key={frame.name} shares={shares} frame={frame} />
      ))}
      <ul class="picture-legend" aria-hidden="true">
        {kinds.map(kind => (
          <li key={kind}>
            <svg width="12" height="12" class={`tile tile-${kind}`}>
              <rect class="tile-ground" width="12" height="12" />
              <Mark kind={kind} />
            </svg>
            {whoWords[kind]}
          </li>
        ))}
      </ul>
      <DemandTable shares={shares} />
    </figure>
  );
}

function Treemap({ shares, frame }: { readonly shares: DemandShares; readonly frame: PictureFrame }): ComponentChild {
  const id = `demand-${frame.name}`;
  return (
    <svg
      class={`plot frame-${frame.name}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      width="100%"
      height={demandHeight(frame)}
    >
      <title id={`${id}-title`}>Demand on the critical files, by who knows them</title>
      <desc id={`${id}-desc`}>{sentence(shares)}</desc>
      {demandTiles(shares, frame).map(tile => (
        <Tile key={tile.path ?? ''} tile={tile} shares={shares} frame={frame} />
      ))}
    </svg>
  );
}

interface TileProps {
  readonly tile: DemandTile;
  readonly shares: DemandShares;
  readonly frame: PictureFrame;
}

function Tile({ tile: { place, path, whoKnows, part, lines }, shares, frame }: TileProps): ComponentChild {
  const name = path === null ? count(shares.rest.files, 'more files') : plain(path);
  return (
    <svg
      class={`tile tile-${whoKnows}`}
      x={percentOf(place.x, frame.width)}
      y={place.y.toFixed(2)}
      width={percentOf(place.width, frame.width)}
      height={place.height.toFixed(2)}
      data-demand={part}
    >
      <title>{`${name}: ${percent(part)} of the demand, known to ${whoWords[whoKnows]}`}</title>
      <rect class="tile-ground" width="100%" height="100%" />
      {lines.map((line, index) => (
        <text key={index} x={tileText.left} y={tileText.first + index * tileText.line}>
          {line}
        </text>
      ))}
    </svg>
  );
}

function Mark({ kind }: { readonly kind: (typeof kinds)[number] }): ComponentChild {
  return <circle class={`mark mark-${kind}`} cx="6" cy="6" r="3" />;
}

function DemandTable({ shares: { files, rest } }: { readonly shares: DemandShares }): ComponentChild {
  const rows = files.map(({ path, demand, part, share, whoKnows }) => [
    <Foreign text={path} />,
    number(demand),
    percent(part),
    share === null ? '–' : percent(share),
    whoWords[whoKnows],
  ]);
  const last =
    rest.files === 0 ? [] : [[count(rest.files, 'more files'), number(rest.demand), percent(rest.part), '', '']];
  return (
    <PictureTable
      id="demand-table"
      caption="The critical files by demand, and who knows them"
      columns={['File', 'Demand', 'Part', 'Yours', 'Known to']}
      rows={[...rows, ...last]}
    />
  );
}

function sentence({ files }: DemandShares): string {
  const partOf = (kind: (typeof kinds)[number]): number =>
    files.reduce((sum, { part, whoKnows }) => sum + (whoKnows === kind ? part : 0), 0);
  const parts = kinds
    .filter(kind => partOf(kind) > 0)
    .map(kind => `${percent(partOf(kind))} on files known to ${whoWords[kind]}`);
  return `Of the demand on critical files, ${list(parts)}.`;
}
