/** Upper bounds of the width of characters, in parts of the size of the text, over the fonts of interfaces that run wide. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;'|!]/, 0.4],
  [/[ frt()[\]/\\·-]/, 0.46],
  [/[mwMW%@…—]/, 1.08],
  [/[a-z0-9_]/, 0.66],
  [/[ -~]/, 0.84],
];
const widestCharacter = 1.1;

/** About how many pixels a text of that size takes, rather too many than too few: no font can be asked. */
export function textWidth(text: string, size: number): number {
  return Array.from(text).reduce((sum, character) => sum + widthOf(character), 0) * size;
}

/** The text where it fits into so many pixels, else its beginning and its end around an ellipsis; null where next to nothing of it would fit. */
export function fitting(text: string, size: number, pixels: number): string | null {
  if (textWidth(text, size) <= pixels) return text;
  const characters = Array.from(text);
  for (let kept = characters.length - 1; kept >= leastKept; kept--) {
    const before = Math.floor(kept / 3);
    const short = `${characters.slice(0, before).join('')}…${characters.slice(before - kept).join('')}`;
    if (textWidth(short, size) <= pixels) return short;
  }
  return null;
}

/** Fewer characters than this say nothing of a name. */
const leastKept = 6;

function widthOf(character: string): number {
  return widths.find(([pattern]) => pattern.test(character))?.[1] ?? widestCharacter;
}
