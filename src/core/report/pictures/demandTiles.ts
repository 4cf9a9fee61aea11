import { plain } from '../plain';
import { shortName } from '../shortNames';
import { percent } from '../wording';
import type { DemandedFile, DemandShares } from './demandShares';
import { yoursWords } from './demandWording';
import type { PictureFrame } from './pictureFrames';
import { squarify, type Rectangle } from './squarify';
import { fitting, textWidth } from './textWidth';

/** A tile of the treemap, with what fits into it wholly. */
export interface DemandTile {
  /** In pixels, in a box as wide as the frame. */
  readonly place: Rectangle;
  /** Null for the files that have no tile of their own. */
  readonly file: DemandedFile | null;
  /** A name, and under it a share. */
  readonly lines: readonly string[];
  /** Whether the mark of who knows it has room at the lower right. */
  readonly hasMark: boolean;
}

/** Sizes of the text of tiles and the room around it, in pixels; the style sheet has the same sizes. */
export const tileText = { size: 11, left: 7, first: 17, line: 15, below: 7 } as const;

/** Distance of the middle of the mark from the lower right corner, its radius, and the room that it takes. */
export const tileMark = { inset: 10, radius: 4.5, room: 18 } as const;

/** Height of the treemap in a frame, in pixels. */
export function demandHeight({ width }: PictureFrame): number {
  return width < 480 ? 330 : 310;
}

/** Lays the tiles out: the files, largest first, and behind them the rest as one tile. */
export function demandTiles({ files, rest }: DemandShares, frame: PictureFrame): readonly DemandTile[] {
  const box = { x: 0, y: 0, width: frame.width, height: demandHeight(frame) };
  const [forFiles, forRest] = divided(box, rest.part);
  const demands = files.map(({ demand }) => demand);
  const paths = files.map(({ path }) => path);
  const tiles = squarify(demands, forFiles).flatMap((place, index): readonly DemandTile[] => {
    const file = files[index];
    if (file === undefined) return [];
    const lines = linesIn(place, plain(shortName(file.path, paths)), yoursWords(file.share));
    return [{ place, file, lines, hasMark: hasRoomForMark(place, lines) }];
  });
  if (rest.files === 0) return tiles;
  const lines = linesIn(forRest, `${rest.files} more`, percent(rest.part));
  return [...tiles, { place: forRest, file: null, lines, hasMark: false }];
}

/** Cuts off the part of the rest, at the end of the longer side. */
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

/** The name whole, else without its extension, else cut; nothing stands under a tile's edge. */
function linesIn({ width, height }: Rectangle, name: string, share: string): readonly string[] {
  const room = width - 2 * tileText.left;
  if (height < tileText.first + tileText.below) return [];
  const isWhole = textWidth(name, tileText.size) <= room;
  const shown = isWhole ? name : fitting(name.replace(/(?<=[^/])\.\w{1,5}$/, ''), tileText.size, room);
  if (shown === null) return [];
  const hasShare =
    share !== '' &&
    height >= tileText.first + tileText.line + tileText.below &&
    textWidth(share, tileText.size) <= room;
  return hasShare ? [shown, share] : [shown];
}

function hasRoomForMark({ width, height }: Rectangle, lines: readonly string[]): boolean {
  if (width < tileMark.room || height < tileMark.room) return false;
  const textEnds = lines.length === 0 ? 0 : tileText.first + (lines.length - 1) * tileText.line + 4;
  if (height - textEnds >= tileMark.room) return true;
  return width - tileText.left - textWidth(lines.at(-1) ?? '', tileText.size) >= tileMark.room + 4;
}
