/** Upper bounds of the width of characters in parts of the size of the text: those of Verdana and DejaVu Sans, which run wide. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;'|]/, 0.38],
  [/[ !Ifrt()[\]/\\·-]/, 0.46],
  [/[cszJ]/, 0.57],
  [/[a-lnopqu-vxy0-9_FLPT]/, 0.65],
  [/[A-LNOP-VX-Zw#+<=>~^&]/, 0.84],
];
const widestCharacter = 1.1;
const ellipsis = '…';

/** A name that is cut keeps at least so many of its characters, and at least this part of them. */
const leastKept = { characters: 8, part: 0.5 } as const;

/** About how many pixels a text of that size takes, rather too many than too few: no font can be asked. */
export function textWidth(text: string, size: number): number {
  return Array.from(text).reduce((sum, character) => sum + widthOf(character), 0) * size;
}

/**
 * A name as it fits into so many pixels: whole, else its beginning and its end around an ellipsis; null where so little
 * of it would fit that it names nothing.
 */
export function fitting(name: string, size: number, pixels: number): string | null {
  if (textWidth(name, size) <= pixels) return name;
  const characters = Array.from(name);
  const [room, cut] = [pixels / size, widthOf(ellipsis)];
  const least = Math.max(leastKept.characters, Math.ceil(characters.length * leastKept.part));
  let width = cut;
  let kept = 0;
  for (; kept < characters.length - 1; kept++) {
    // A character more, in turn of the beginning and of the end.
    const next = kept % 2 === 0 ? characters[kept / 2] : characters[characters.length - (kept + 1) / 2];
    width += widthOf(next ?? '');
    if (width > room) break;
  }
  if (kept < least) return null;
  const before = Math.ceil(kept / 2);
  return `${characters.slice(0, before).join('')}${ellipsis}${characters.slice(before - kept).join('')}`;
}

function widthOf(character: string): number {
  return widths.find(([pattern]) => pattern.test(character))?.[1] ?? widestCharacter;
}
