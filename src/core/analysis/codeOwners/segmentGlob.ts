import { itemAt } from '../../history/columns';
import { readCharacterSet } from './characterSet';
import { fitsRuns, fitsTextRuns } from './wildcards';
import type { Runs } from './wildcards';

/** What one name between two slashes of a pattern fits. */
export interface SegmentGlob {
  /** The only name that fits, or null where there is a wildcard. */
  readonly literal: string | null;
  /** What every name that fits ends with; empty where that is not known. */
  readonly ending: string;
  /** True for a name of a path, which is never empty. */
  readonly fits: (name: string) => boolean;
}

/** A character, or what stands for one. */
type CharacterTest = string | ((character: string) => boolean);

/** A name of any kind. */
export const anyName: SegmentGlob = { literal: null, ending: '', fits: () => true };

/**
 * Reads one name of a pattern: `*` stands for any run of characters, `?` for one, a backslash takes the next character
 * as it is, and `[…]` is a set of characters where `withSets`, else plain text. An unclosed set fits no name.
 */
export function segmentGlob(text: string, withSets: boolean): SegmentGlob {
  const runs = readRuns(Array.from(text), withSets);
  if (runs === null) return { literal: null, ending: '', fits: () => false };
  if (runs.length > 1 && runs.every(run => run.length === 0)) return anyName;
  const plain = plainRuns(runs);
  if (plain === null)
    return { literal: null, ending: '', fits: name => fitsRuns(runs, Array.from(name), fitsCharacter) };
  const ending = itemAt(plain, plain.length - 1);
  return { literal: plain.length === 1 ? ending : null, ending, fits: name => fitsTextRuns(plain, name) };
}

function fitsCharacter(test: CharacterTest, character: string): boolean {
  return typeof test === 'string' ? test === character : test(character);
}

function readRuns(characters: readonly string[], withSets: boolean): Runs<CharacterTest> | null {
  let run: CharacterTest[] = [];
  const runs = [run];
  for (let place = 0; place < characters.length; place++) {
    const character = itemAt(characters, place);
    if (character === '*') runs.push((run = []));
    else if (character === '?') run.push(() => true);
    else if (character === '[' && withSets) {
      const set = readCharacterSet(characters, place + 1);
      if (set === null) return null;
      run.push(set.holds);
      place = set.end;
    } else if (character === '\\') run.push(characters[++place] ?? character);
    else run.push(character);
  }
  return runs;
}

function plainRuns(runs: Runs<CharacterTest>): readonly string[] | null {
  const plain: string[] = [];
  for (const run of runs) {
    if (run.some(test => typeof test !== 'string')) return null;
    plain.push(run.join(''));
  }
  return plain;
}
