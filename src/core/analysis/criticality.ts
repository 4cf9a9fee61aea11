import { floatAt, itemAt } from '../history/columns';
import { compareTexts } from '../history/textOrder';
import type { CodeOwners } from './codeOwners/codeOwners';
import type { FileWindow } from './fileWindow';
import { ownedReasons } from './owned';
import type { PathJudge, PathKind } from './pathKinds';
import type { Reason } from './reason';

/** When a file is a hot spot (calibrated on 19 repositories). */
export const hotspotLimits = {
  /** Part of the changed files, by demand. */
  part: 0.1,
  revisions: 5,
  people: 3,
  /** Of these, by others than the manager. */
  otherRevisions: 3,
  otherPeople: 2,
} as const;

/** What the reasons of all files are found from. */
export interface CriticalityInput {
  readonly paths: readonly string[];
  /** Those of them that are in scope. */
  readonly inScope: readonly string[];
  readonly kindOf: PathJudge;
  readonly demand: Float64Array;
  readonly windows: ReadonlyMap<number, FileWindow>;
  /** Null where the repository has none. */
  readonly codeOwners: CodeOwners | null;
  /** False where the history is too thin for statistics: then `hotspot` and `owned` do not hold. */
  readonly enoughHistory: boolean;
  readonly days: number;
  /** Of the files that teammates' open work changes; by path. */
  readonly inFlight: ReadonlyMap<string, Reason>;
}

/** The files of base's tip that are critical, with the reasons that hold; a left-out file has none. */
export function criticalReasons(input: CriticalityInput): ReadonlyMap<number, readonly Reason[]> {
  const statistical = input.enoughHistory ? statisticalReasons(input) : [];
  const reasons = new Map<number, readonly Reason[]>();
  input.paths.forEach((path, file) => {
    const found = pathReasons(input.kindOf(path), input.inFlight.get(path));
    for (const byFile of statistical) {
      const held = byFile.get(file);
      if (held !== undefined) found.push(held);
    }
    if (found.length > 0) reasons.set(file, found);
  });
  return reasons;
}

/** Orders files by demand, highest first; ties by path. */
export function byDemand(paths: readonly string[], demand: Float64Array): (one: number, other: number) => number {
  return (one, other) =>
    floatAt(demand, other) - floatAt(demand, one) || compareTexts(itemAt(paths, one), itemAt(paths, other));
}

function pathReasons({ leftOut, declaredBy, preset }: PathKind, inFlight: Reason | undefined): Reason[] {
  const reasons: Reason[] = [];
  if (leftOut !== null) return reasons;
  if (declaredBy !== null) reasons.push(reason('declared', `declared critical by ${declaredBy}`));
  if (preset !== null) reasons.push(reason('preset', `the preset ${preset} matches`));
  if (inFlight !== undefined) reasons.push(inFlight);
  return reasons;
}

/** A reason that either holds or not. */
function reason(kind: 'declared' | 'preset', detail: string): Reason {
  return { kind, value: 1, threshold: 1, detail };
}

function statisticalReasons(input: CriticalityInput): readonly ReadonlyMap<number, Reason>[] {
  const { paths, inScope, kindOf, demand, windows, codeOwners } = input;
  const changed = [...windows.keys()]
    .filter(file => kindOf(itemAt(paths, file)).leftOut === null)
    .sort(byDemand(paths, demand));
  const hot = hotspots(changed, input);
  return codeOwners === null ? [hot] : [hot, ownedReasons(paths, changed, codeOwners, inScope)];
}

function hotspots(changed: readonly number[], { windows, days }: CriticalityInput): ReadonlyMap<number, Reason> {
  const cut = Math.ceil(changed.length * hotspotLimits.part);
  const hot = new Map<number, Reason>();
  changed.slice(0, cut).forEach((file, index) => {
    const window = windows.get(file);
    if (window === undefined || !isShared(window)) return;
    const detail = `number ${index + 1} of ${changed.length} changed files by demand: ${window.revisions} changes by ${window.people} people in ${days} days`;
    hot.set(file, { kind: 'hotspot', value: index + 1, threshold: cut, detail });
  });
  return hot;
}

function isShared({ revisions, people, others }: FileWindow): boolean {
  return (
    revisions >= hotspotLimits.revisions &&
    people >= hotspotLimits.people &&
    others.revisions >= hotspotLimits.otherRevisions &&
    others.people >= hotspotLimits.otherPeople
  );
}
