import { itemAt } from '../../history/columns';
import { addToList } from '../../history/groups';
import { fitsPath } from './codeOwnersPattern';
import type { PathPattern } from './codeOwnersPattern';
import { anyName } from './segmentGlob';
import type { SegmentGlob } from './segmentGlob';

/** A folder or file that rules name from the top, with the rules whose plain beginning ends here. */
interface NamedPlace {
  readonly rules: number[];
  readonly below: Map<string, NamedPlace>;
}

/**
 * Makes the function that tells which patterns fit a path, ascending. Only those are tried whose beginning the path has,
 * so that thousands of rules for hundreds of thousands of files stay cheap.
 */
export function ruleIndex(patterns: readonly PathPattern[]): (path: string) => readonly number[] {
  const top: NamedPlace = { rules: [], below: new Map() };
  const anywhere: NamedRule[] = [];
  patterns.forEach((pattern, rule) => {
    const glob = nameAnywhere(pattern);
    if (glob === null) placeOf(top, pattern).rules.push(rule);
    else anywhere.push({ glob, rule });
  });
  const rulesByName = nameIndex(anywhere);
  return path => {
    const names = path.split('/');
    const candidates = [...rulesOnTheWay(top, names), ...new Set(names.flatMap(rulesByName))];
    return candidates.filter(rule => fitsPath(itemAt(patterns, rule), names)).sort((one, other) => one - other);
  };
}

/** A rule about paths in which some name fits. */
interface NamedRule {
  readonly glob: SegmentGlob;
  readonly rule: number;
}

/** What some name of a path has to fit for a pattern that begins with any folders; null where any name does. */
function nameAnywhere([first, second]: PathPattern): SegmentGlob | null {
  const glob = first?.length === 0 ? second?.[0] : undefined;
  return glob === undefined || glob === anyName ? null : glob;
}

/** Makes the function that tells which rules a name of a path calls up; it may call up more than fit. */
function nameIndex(rules: readonly NamedRule[]): (name: string) => readonly number[] {
  const byLiteral = rulesBy(rules, ({ literal }) => literal);
  const byExtension = rulesBy(rules, ({ literal, ending }) => (literal === null ? extensionOf(ending) : null));
  const wild = rules.filter(({ glob }) => glob.literal === null && extensionOf(glob.ending) === null);
  const wildByName = new Map<string, readonly number[]>();
  return name => {
    const fitting = wildByName.get(name) ?? wild.filter(({ glob }) => glob.fits(name)).map(({ rule }) => rule);
    if (wild.length > 0) wildByName.set(name, fitting);
    return [...fitting, ...(byExtension.get(extensionOf(name) ?? '') ?? []), ...(byLiteral.get(name) ?? [])];
  };
}

/** The rules by a key; those without one are left out. */
function rulesBy(
  rules: readonly NamedRule[],
  keyOf: (glob: SegmentGlob) => string | null,
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const { glob, rule } of rules) {
    const key = keyOf(glob);
    if (key === null) continue;
    addToList(groups, key, rule);
  }
  return groups;
}

function extensionOf(name: string): string | null {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? null : name.slice(dot + 1);
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
