import { at } from '../../history/columns';
import type { Comparison, Patch } from '../../history/branchDiffs';
import type { DiffTable } from '../../history/diffTable';
import { firstParent, isMerge } from '../ancestry';
import { remembered } from '../once';
import { landedContents } from './contents';
import { copiedCommits } from './copies';
import type { Landing } from './copies';
import type { Forks } from './forks';
import { numberedLandings } from './landedNumbers';
import { landedPatches, patchQuestions } from './patches';
import type { PatchQuestion } from './patches';
import type { Trunk } from './trunk';
import { wholeComparison } from './trunkSteps';
import type { Point, TrunkSteps } from './trunkSteps';

/** What landed. */
export interface Landed {
  /** Open commits that landed, by position. */
  readonly commits: ReadonlyMap<number, Landing>;
  /** Tips all of whose work landed, by position. */
  readonly tips: ReadonlyMap<number, Landing>;
}

/** Where branches lie, and which of them are looked at. */
export interface LandedField {
  readonly trunk: Trunk;
  readonly forks: Forks;
  /** Positions in the open commits, each once. */
  readonly tips: readonly number[];
  /** Pull and merge requests of the tips. */
  readonly numbers: ReadonlyMap<number, readonly number[]>;
}

/** Earlier states of a branch that are looked for as well: the part of a stack that was squashed onto base. */
const earlierStates = 10;

/**
 * Tells which of the tips landed in any form. It is asked in three steps, so that no more is read than it takes: what the
 * history alone tells, then what contents tell, then what lines tell.
 */
export class LandedSearch implements Landed {
  readonly commits: Map<number, Landing>;
  readonly tips: Map<number, Landing>;
  /** States of the branches that have not landed as far as the history tells. */
  readonly points: readonly Point[];
  private readonly field: LandedField;
  private readonly workOf: (tip: number) => readonly number[];

  constructor(field: LandedField) {
    const { trunk, forks, numbers } = field;
    this.field = field;
    this.workOf = remembered(tip => ownWork(trunk, forks, tip));
    this.commits = new Map(copiedCommits(trunk, forks));
    this.tips = new Map(numberedLandings(trunk, forks, numbers));
    for (const [tip, landing] of this.tips) this.markAll(tip, landing);
    this.settle();
    this.points = field.tips.filter(tip => !this.tips.has(tip)).flatMap(tip => pointsOf(trunk, forks, tip));
  }

  /** What is to be compared first: each of the points as a whole. */
  get comparisons(): readonly Comparison[] {
    return this.points.flatMap(point => wholeComparison(this.field.trunk, point) ?? []);
  }

  /** Takes what contents tell, and says what only lines can. */
  takeContents(table: DiffTable, steps: TrunkSteps): readonly PatchQuestion[] {
    const { trunk, forks, tips } = this.field;
    for (const [position, landing] of landedContents(trunk, this.points, table, steps)) this.markAll(position, landing);
    this.settle();
    const open = new Set<number>();
    for (const tip of tips) {
      if (this.tips.has(tip)) continue;
      for (const position of this.workOf(tip)) if (!this.commits.has(position)) open.add(position);
    }
    const points = this.points.filter(({ position }) => open.has(position));
    return this.points.length === 0 ? [] : patchQuestions(trunk, forks, points, [...open], table);
  }

  /** Takes what lines tell; then all is known. */
  takeLines(questions: readonly PatchQuestion[], patches: ReadonlyMap<string, Patch>): void {
    const found = landedPatches(questions, patches);
    for (const [position, landing] of found.points) this.markAll(position, landing);
    for (const [position, landing] of found.commits) {
      if (!this.commits.has(position)) this.commits.set(position, landing);
    }
    this.settle();
  }

  /** The points that are tips which have not landed as far as is known. */
  get openTips(): readonly Point[] {
    const tips = new Set(this.field.tips.filter(tip => !this.tips.has(tip)));
    return this.points.filter(({ position }) => tips.has(position));
  }

  /** Everything that a landed state contains has landed. */
  private markAll(position: number, landing: Landing): void {
    for (const each of this.workOf(position)) if (!this.commits.has(each)) this.commits.set(each, landing);
  }

  /** A tip all of whose work landed has landed, with the last of it. */
  private settle(): void {
    for (const tip of this.field.tips) {
      if (this.tips.has(tip)) continue;
      const work = this.workOf(tip);
      if (!work.every(position => this.commits.has(position))) continue;
      const times = work.map(position => this.commits.get(position)?.at ?? null);
      const isKnown = times.length > 0 && !times.includes(null);
      this.tips.set(tip, { at: isKnown ? Math.max(...times.map(time => time ?? 0)) : null });
    }
  }
}

/** Commits of a branch that are work: no merges, none of a long-lived ref. */
export function ownWork({ commits }: Trunk, { reach }: Forks, tip: number): readonly number[] {
  return [...reach(tip)].filter(position => !isMerge(commits, position));
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
