import { itemAt } from '../../history/columns';

/** A set of characters of a pattern, as `[a-z]` or `[!a-z]`. */
export interface CharacterSet {
  readonly holds: (character: string) => boolean;
  /** Where its `]` stands. */
  readonly end: number;
}

/** Reads a set from the place after its `[`; null where it has no end. The first `]` that no backslash escapes ends it. */
export function readCharacterSet(characters: readonly string[], start: number): CharacterSet | null {
  const opening = characters[start];
  const negated = opening === '!' || opening === '^';
  const ranges: (readonly [from: string, to: string])[] = [];
  let place = negated ? start + 1 : start;
  while (place < characters.length) {
    if (characters[place] === ']') return { end: place, holds: character => inRanges(ranges, character) !== negated };
    const from = placeOfMember(characters, place);
    const isRange = characters[from + 1] === '-' && from + 2 < characters.length && characters[from + 2] !== ']';
    const to = isRange ? placeOfMember(characters, from + 2) : from;
    ranges.push([itemAt(characters, from), itemAt(characters, to)]);
    place = to + 1;
  }
  return null;
}

/** Where a member stands: after the backslash that escapes it, if one does. */
function placeOfMember(characters: readonly string[], place: number): number {
  return characters[place] === '\\' && place + 1 < characters.length ? place + 1 : place;
}

function inRanges(ranges: readonly (readonly [string, string])[], character: string): boolean {
  const code = codeOf(character);
  return ranges.some(([from, to]) => codeOf(from) <= code && code <= codeOf(to));
}

const codeOf = (character: string): number => character.codePointAt(0) ?? 0;
