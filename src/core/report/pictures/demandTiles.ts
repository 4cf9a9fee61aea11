import { plain } from '../plain';
import { shortName } from '../shortNames';
import { percent } from '../wording';
import type { DemandShares, WhoKnows } from './demandShares';
import type { PictureFrame } from './pictureFrames';
import { squarify, type Rectangle } from './squarify';
import { fitting, textWidth } from './textWidth';

/** A tile of the treemap, with the words that fit into it wholly. */
export interface DemandTile {
  /** In pixels, in a box as wide as the frame. */
  readonly place: Rectangle;
  /** Null for the files that have no tile of their own. */
  readonly path: string | null;
  readonly whoKnows: WhoKnows | 'rest';
  readonly part: number;
  /** Short name and share, each where it fits. */
  readonly lines: readonly string[];
}

/** Sizes of text and the room around it, in pixels; the style sheet has the same sizes. */
export const tileText = { name: 12, share: 11, left: 7, line: 15, first: 17, mark: 22 } as const;

const heights = { narrow: 320, middle: 290, wide: 320 } as const;

/** Height of the treemap in a frame, in pixels. */
export function demandHeight({ name }: PictureFrame): number {
  return heights[name];
}

/** Lays the tiles out: the files, largest first, and behind them the rest as one tile at the end. */
export function demandTiles({ files, rest }: DemandShares, frame: PictureFrame): readonly DemandTile[] {
  const box = { x: 0, y: 0, width: frame.width, height: demandHeight(frame) };
  const [forFiles, forRest] = divided(box, rest.part);
  const paths = files.map(({ path }) => path);
  const places = squarify(
    files.map(({ demand }) => demand),
    forFiles,
  );
  const tiles = files.flatMap(({ path, part, share, whoKnows }, index): readonly DemandTile[] => {
    const place = places[index];
    if (place === undefined) return [];
    const yours = share === null ? '' : share === 0 ? 'none yours' : `${percent(share)} yours`;
    return [{ place, path, whoKnows, part, lines: linesOf(plain(shortName(path, paths)), yours, place) }];
  });
  if (rest.files === 0) return tiles;
  const words = linesOf(`${rest.files} more`, percent(rest.part), forRest);
  return [...tiles, { place: forRest, path: null, whoKnows: 'rest', part: rest.part, lines: words }];
}

/** Cuts off the part of the rest: at the end of the longer side. */
function divided(box: Rectangle, part: number): readonly [Rectangle, Rectangle] {
  if (box.width >= box.height) {
    const width = box.width * (1 - part);
    return [
      { ...box, width },
      { ...box, x: width, width: box.width - width },
    ];
  }
  const height = box.height * (1 - part);
  return [
    { ...box, height },
    { ...box, y: height, height: box.height - height },
  ];
}

/** A name is cut in its middle at most once; a share stands under a name or not at all. */
function linesOf(name: string, share: string, { width, height }: Rectangle): readonly string[] {
  const room = width - 2 * tileText.left;
  if (height < tileText.first + 6) return [];
  const shown = fitting(name, tileText.name, room - (height < tileText.first + tileText.line ? tileText.mark : 0));
  if (shown === null) return [];
  const hasShare =
    share !== '' && height >= tileText.first + tileText.line + 6 && textWidth(share, tileText.share) <= room;
  return hasShare ? [shown, share] : [shown];
}
