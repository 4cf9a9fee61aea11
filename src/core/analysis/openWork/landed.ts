import { at } from '../../history/columns';
import type { Comparison, Patch, TreeDiff } from '../../history/branchDiffs';
import { firstParent, isMerge } from '../ancestry';
import { landedContents, wholeComparison } from './contents';
import type { Point } from './contents';
import { copiedCommits } from './copies';
import type { Landing } from './copies';
import type { Forks } from './forks';
import { numberedLandings } from './landedNumbers';
import { landedPatches, patchQuestions } from './patches';
import type { PatchQuestion } from './patches';
import type { Trunk } from './trunk';

/** What was compared to know what landed: as much of it as has been read. */
export interface LandedEvidence {
  readonly diffs: ReadonlyMap<string, TreeDiff>;
  readonly steps: readonly TreeDiff[];
  readonly patches: ReadonlyMap<string, Patch>;
}

/** What landed, and what only further evidence can tell. */
export interface Landed {
  /** Open commits that landed, by position. */
  readonly commits: ReadonlyMap<number, Landing>;
  /** Tips all of whose work landed, by position. */
  readonly tips: ReadonlyMap<number, Landing>;
  /** States of the branches that have not landed as far as is known, with what they are to be compared with. */
  readonly points: readonly Point[];
  /** The tips among them. */
  readonly open: readonly Point[];
  readonly comparisons: readonly Comparison[];
  /** What only lines can tell, once the comparisons are there. */
  readonly questions: readonly PatchQuestion[];
}

export const noEvidence: LandedEvidence = { diffs: new Map(), steps: [], patches: new Map() };

/** Earlier states of a branch that are looked for as well: the part of a stack that was squashed onto base. */
const earlierStates = 10;

/**
 * Tells which of the tips (positions in the open commits) landed in any form. `numbers` are the pull and merge requests of the tips.
 * Asked first without evidence, then with what it asked for, it reads no more than it needs.
 */
export function landedWork(
  trunk: Trunk,
  forks: Forks,
  tips: readonly number[],
  numbers: ReadonlyMap<number, readonly number[]>,
  evidence: LandedEvidence,
): Landed {
  const numbered = numberedLandings(trunk, forks, numbers);
  const commits = new Map(copiedCommits(trunk, forks));
  const landedTips = new Map(numbered);
  for (const tip of numbered.keys()) markAll(trunk, forks, tip, numbered.get(tip), commits);
  settle(trunk, forks, tips, commits, landedTips);
  const points = tips.filter(tip => !landedTips.has(tip)).flatMap(tip => pointsOf(trunk, forks, tip));
  const comparisons = points.flatMap(point => wholeComparison(trunk, point) ?? []);
  const contents = landedContents(trunk, points, evidence.diffs, evidence.steps);
  for (const [position, landing] of contents) markAll(trunk, forks, position, landing, commits);
  settle(trunk, forks, tips, commits, landedTips);
  const left = tips.filter(tip => !landedTips.has(tip));
  const open = new Set(left.flatMap(tip => ownWork(trunk, forks, tip)).filter(position => !commits.has(position)));
  const isOpen = ({ position }: Point): boolean => open.has(position);
  const questions =
    evidence.diffs.size === 0 ? [] : patchQuestions(trunk, forks, points.filter(isOpen), [...open], evidence.diffs);
  const byLines = landedPatches(questions, evidence.patches);
  for (const [position, landing] of byLines.points) markAll(trunk, forks, position, landing, commits);
  for (const [position, landing] of byLines.commits) if (!commits.has(position)) commits.set(position, landing);
  settle(trunk, forks, tips, commits, landedTips);
  const isTip = new Set(tips);
  return {
    commits,
    tips: landedTips,
    points,
    open: points.filter(({ position }) => isTip.has(position)),
    comparisons,
    questions,
  };
}

/** Commits of a branch that are work: no merges, none of a long-lived ref. */
export function ownWork({ commits }: Trunk, { reach }: Forks, tip: number): readonly number[] {
  return [...reach(tip)].filter(position => !isMerge(commits, position));
}

/** Everything that a landed state contains has landed. */
function markAll(
  trunk: Trunk,
  forks: Forks,
  position: number,
  landing: Landing | undefined,
  landed: Map<number, Landing>,
): void {
  if (landing === undefined) return;
  for (const each of ownWork(trunk, forks, position)) if (!landed.has(each)) landed.set(each, landing);
}

/** A tip all of whose work landed has landed, with the last of it. */
function settle(
  trunk: Trunk,
  forks: Forks,
  tips: readonly number[],
  landed: ReadonlyMap<number, Landing>,
  landedTips: Map<number, Landing>,
): void {
  for (const tip of tips) {
    if (landedTips.has(tip)) continue;
    const landings = ownWork(trunk, forks, tip).map(position => landed.get(position));
    const known = landings.filter(landing => landing !== undefined);
    if (known.length < landings.length) continue;
    const times = known.map(({ at: time }) => time);
    const isKnown = times.length > 0 && !times.includes(null);
    landedTips.set(tip, { at: isKnown ? Math.max(...times.map(time => time ?? 0)) : null });
  }
}

function pointsOf({ commits, onLines }: Trunk, { forkOf }: Forks, tip: number): readonly Point[] {
  const points: Point[] = [];
  for (let position = tip; position >= 0 && !onLines.has(position); position = firstParent(commits, position)) {
    if (points.length > earlierStates) break;
    // A merge only brings what the commit before it and base already are.
    if (position === tip || at(commits.changeStarts, position) < at(commits.changeStarts, position + 1)) {
      points.push({ position, fork: forkOf(position) });
    }
  }
  return points;
}
