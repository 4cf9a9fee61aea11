import type { ComponentChild } from 'preact';
import { plain } from '../plain';
import { count, percent } from '../wording';
import type { DemandShares, WhoKnows } from './demandShares';
import { tileMark, tileText, type DemandTile } from './demandTiles';
import { whoKnowsWords, yoursWords } from './demandWording';
import { percentOf, rounded, type PictureFrame } from './pictureFrames';

/** Between two tiles, in pixels. */
const gap = 2;

interface Props {
  readonly tile: DemandTile;
  readonly rest: DemandShares['rest'];
  readonly frame: PictureFrame;
}

/** A tile with its words, its hatching and its mark. Texts begin at the same place however wide it becomes. */
export function Tile({ tile: { place, file, lines, hasMark }, rest, frame }: Props): ComponentChild {
  const kind = file?.whoKnows ?? 'rest';
  return (
    <svg
      class={`tile tile-${kind}`}
      x={percentOf(place.x + gap / 2, frame.width)}
      y={rounded(place.y + gap / 2)}
      width={percentOf(Math.max(1, place.width - gap), frame.width)}
      height={rounded(Math.max(1, place.height - gap))}
    >
      <title>{tileWords({ file, rest })}</title>
      <rect class="tile-ground" width="100%" height="100%" />
      {kind !== 'others' && kind !== 'rest' && (
        <rect width="100%" height="100%" fill={`url(#${patternId(kind, frame)})`} />
      )}
      {lines.map((line, index) => (
        <text key={index} x={tileText.left} y={tileText.first + index * tileText.line}>
          {line}
        </text>
      ))}
      {hasMark && kind !== 'rest' && (
        <svg class="tile-corner" x="100%" y="100%">
          <KnowingMark kind={kind} x={-tileMark.inset} y={-tileMark.inset} />
        </svg>
      )}
    </svg>
  );
}

/** How much of the knowledge is the manager's: a full, a half or an empty circle around a place in pixels. */
export function KnowingMark({
  kind,
  x,
  y,
}: {
  readonly kind: WhoKnows;
  readonly x: number;
  readonly y: number;
}): ComponentChild {
  const r = tileMark.radius;
  return (
    <g class="tile-mark">
      <circle cx={x} cy={y} r={r} />
      {kind === 'alone' && <circle class="tile-mark-yours" cx={x} cy={y} r={r} />}
      {kind === 'shared' && <path class="tile-mark-yours" d={`M${x} ${y - r}a${r} ${r} 0 0 0 0 ${2 * r}z`} />}
    </g>
  );
}

/** The hatchings that tell the kinds apart without colour; each drawing has its own, for one that is not shown has none. */
export function TilePatterns({ frame }: { readonly frame: PictureFrame }): ComponentChild {
  return (
    <defs>
      <pattern
        id={patternId('alone', frame)}
        class="hatching tile-alone"
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path d="M0 0V7" />
      </pattern>
      <pattern
        id={patternId('shared', frame)}
        class="hatching tile-shared"
        width="12"
        height="12"
        patternUnits="userSpaceOnUse"
      >
        <path d="M6 5V7M5 6H7" />
      </pattern>
    </defs>
  );
}

function patternId(kind: 'alone' | 'shared', { width }: PictureFrame): string {
  return `demand-${width}-${kind}`;
}

function tileWords({ file, rest }: Pick<DemandTile, 'file'> & Pick<Props, 'rest'>): string {
  if (file === null) return `${count(rest.files, 'more files')}: ${percent(rest.part)} of the demand`;
  const yours = file.share === null ? '' : `, ${yoursWords(file.share)}`;
  return `${plain(file.path)}: ${percent(file.part)} of the demand${yours}; known to ${whoKnowsWords[file.whoKnows]}`;
}
