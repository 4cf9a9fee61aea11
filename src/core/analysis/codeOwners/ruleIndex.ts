import { itemAt } from '../../history/columns';
import { fitsPath } from './codeOwnersPattern';
import type { PathPattern } from './codeOwnersPattern';
import type { SegmentGlob } from './segmentGlob';

/** A folder or file that rules name from the top, with the rules whose plain beginning ends here. */
interface NamedPlace {
  readonly rules: number[];
  readonly below: Map<string, NamedPlace>;
}

/**
 * Makes the function that tells which patterns fit a path, ascending. Only those are tried whose beginning the path has,
 * and a name that many paths share is looked at once, so that thousands of rules for thousands of files stay cheap.
 */
export function ruleIndex(patterns: readonly PathPattern[]): (path: string) => readonly number[] {
  const top: NamedPlace = { rules: [], below: new Map() };
  const begins: { readonly glob: SegmentGlob; readonly rule: number }[] = [];
  patterns.forEach((pattern, rule) => {
    const glob = nameAnywhere(pattern);
    if (glob === null) placeOf(top, pattern).rules.push(rule);
    else begins.push({ glob, rule });
  });
  const rulesByName = nameIndex(begins);
  return path => {
    const names = path.split('/');
    const anywhere = [...new Set(names.flatMap(rulesByName))];
    const candidates = [...rulesOnTheWay(top, names), ...anywhere];
    return candidates.filter(rule => fitsPath(itemAt(patterns, rule), names)).sort((one, other) => one - other);
  };
}

/** What some name of a path has to fit for a pattern that begins with any folders; null for another pattern. */
function nameAnywhere([first, second]: PathPattern): SegmentGlob | null {
  return first?.length === 0 ? (second?.[0] ?? null) : null;
}

function nameIndex(
  begins: readonly { readonly glob: SegmentGlob; readonly rule: number }[],
): (name: string) => readonly number[] {
  const byLiteral = new Map<string, number[]>();
  for (const { glob, rule } of begins) {
    if (glob.literal !== null) byLiteral.set(glob.literal, pushed(byLiteral.get(glob.literal) ?? [], rule));
  }
  const wild = begins.filter(({ glob }) => glob.literal === null);
  const known = new Map<string, readonly number[]>();
  return name => {
    const rules = known.get(name) ?? [
      ...(byLiteral.get(name) ?? []),
      ...wild.filter(({ glob }) => glob.fits(name)).map(({ rule }) => rule),
    ];
    known.set(name, rules);
    return rules;
  };
}

function pushed(rules: number[], rule: number): number[] {
  rules.push(rule);
  return rules;
}

function placeOf(top: NamedPlace, [first = []]: PathPattern): NamedPlace {
  let place = top;
  for (const { literal } of first) {
    if (literal === null) break;
    const next = place.below.get(literal) ?? { rules: [], below: new Map<string, NamedPlace>() };
    place.below.set(literal, next);
    place = next;
  }
  return place;
}

function rulesOnTheWay(top: NamedPlace, names: readonly string[]): readonly number[] {
  const found = [top.rules];
  let place: NamedPlace | undefined = top;
  for (const name of names) {
    place = place.below.get(name);
    if (place === undefined) break;
    found.push(place.rules);
  }
  return found.flat();
}
