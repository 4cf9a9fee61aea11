import type { ComponentChild } from 'preact';
import { percent } from '../wording';
import { demandShares, type DemandReport, type DemandShares } from './demandShares';
import { DemandTable } from './demandTable';
import { KnowingMark, Tile, TilePatterns } from './demandTile';
import { demandHeight, demandTiles } from './demandTiles';
import { demandSentence, kindsOfKnowing, partKnownTo, whoKnowsWords } from './demandWording';
import { Caption, Note } from './caption';
import { Legend } from './legend';
import { frameClass, pictureFrames, type PictureFrame } from './pictureFrames';
import { Plot } from './plot';

const frames = pictureFrames(240, 330, 480, 720);

/** Where the team's next edits of critical files are likely to fall, and who knows those files: an area a file. */
export function DemandTreemap({ report }: { readonly report: DemandReport }): ComponentChild {
  const shares = demandShares(report);
  if (shares.files.length === 0) {
    return (
      <figure class="picture picture-demand">
        <Caption text="No file is shared widely enough to be critical, so there is no demand to divide." />
      </figure>
    );
  }
  return (
    <figure class="picture picture-demand">
      <Caption text={demandSentence(shares)} />
      {frames.map(frame => (
        <Treemap key={frame.width} shares={shares} frame={frame} />
      ))}
      <KnowingLegend {...shares} />
      <Note text="Area: demand, how much of the team’s edits of the next 30 days is likely to fall on a file. Percent: your part of the landings on it in the window." />
      <DemandTable {...shares} />
    </figure>
  );
}

function Treemap({ shares, frame }: { readonly shares: DemandShares; readonly frame: PictureFrame }): ComponentChild {
  return (
    <Plot
      id={`demand-${frame.width}`}
      class={frameClass(frame)}
      title="Demand on the critical files, and who knows them"
      description={demandSentence(shares)}
      height={demandHeight(frame)}
    >
      <TilePatterns frame={frame} />
      {demandTiles(shares, frame).map((tile, index) => (
        <Tile key={index} tile={tile} rest={shares.rest} frame={frame} />
      ))}
    </Plot>
  );
}

function KnowingLegend({ files }: DemandShares): ComponentChild {
  return (
    <Legend
      entries={kindsOfKnowing.map(kind => ({
        sample: (
          <svg class={`tile tile-${kind}`} width="14" height="14">
            <rect class="tile-ground" width="14" height="14" />
            <KnowingMark kind={kind} x={7} y={7} />
          </svg>
        ),
        words: `${whoKnowsWords[kind]} ${percent(partKnownTo(files, kind))}`,
      }))}
    />
  );
}
