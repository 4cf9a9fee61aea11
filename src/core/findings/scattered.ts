import { managersOf } from '../analysis/analysis';
import type { Analysis } from '../analysis/analysis';
import type { OpenBranch } from '../analysis/openWork/openBranch';
import { daySeconds } from '../analysis/window';
import { floatAt } from '../history/columns';
import { addToList, countOne } from '../history/groups';
import { compareTexts } from '../history/textOrder';
import { commitEvidence } from './evidence';
import type { Fact, JudgedFinding } from './finding';
import { logCommand } from './gitCommand';
import { limitsOf } from './limits';

/** Limits of `scattered` (calibrated: by top-level folders a quarter of all people would be). */
export const scatteredLimits = {
  /** Open branches above which work is scattered. */
  branches: 3,
  /** Areas of product source above which it is, and the changes that make an area count. */
  areas: 3,
  changes: 2,
  /** Days of 24 hours that are looked at. */
  days: 30,
} as const;

/** Most areas that are named. */
const areasShown = 6;

type Limits = Record<keyof typeof scatteredLimits, number>;

/** The manager's commits of one area; newest first. */
type Area = readonly [name: string, commits: readonly number[]];

/** Whether the manager's work lies all over: in many open branches, or, in the last weeks, in many areas of the product. */
export function scattered(analysis: Analysis): JudgedFinding | null {
  const limits = limitsOf(analysis.settings, 'scattered', scatteredLimits);
  const areas = changedAreas(analysis, limits);
  const branches = openBranches(analysis);
  const [hasAreas, hasBranches] = [areas.length > limits.areas, branches.length > limits.branches];
  if (!hasAreas && !hasBranches) return null;
  const commits = [...new Set(areas.flatMap(([, positions]) => positions))].sort((one, other) => one - other);
  return {
    id: 'scattered',
    kind: 'scattered',
    severity: 'low',
    title: hasBranches
      ? `You have ${branches.length} branches open at a time`
      : `In ${limits.days} days you changed ${areas.length} areas of the product`,
    facts: [
      ...(hasBranches
        ? [{ label: 'your open branches', value: branches.length, unit: 'branches', threshold: limits.branches }]
        : []),
      ...(hasAreas ? areaFacts(areas, limits) : []),
    ],
    evidence: {
      commits: hasAreas ? commitEvidence(analysis, commits) : [],
      files: [],
      refs: hasBranches ? branches.flatMap(({ refs }) => refs.slice(0, 1)) : [],
      command: hasAreas
        ? logCommand(
            analysis,
            areas.map(([area]) => area),
          )
        : null,
    },
    actions: [],
  };
}

/** Branches of the manager's that are alive: what is stale or exempt asks for no attention. */
function openBranches({ openWork, manager }: Analysis): readonly OpenBranch[] {
  return (openWork?.branches ?? []).filter(
    ({ author, state }) => author === manager && (state === 'open' || state === 'quiet'),
  );
}

function areaFacts(areas: readonly Area[], limits: Limits): readonly Fact[] {
  return [
    {
      label: `areas of product source with ${limits.changes} or more of your changes in ${limits.days} days`,
      value: areas.length,
      unit: 'areas',
      threshold: limits.areas,
    },
    ...areas.slice(0, areasShown).map(([area, positions]) => ({
      label: `your changes in ${area}`,
      value: positions.length,
      unit: 'changes',
      threshold: null,
    })),
  ];
}

/** The areas with enough changes of the manager's, the one with most of them first. */
function changedAreas(analysis: Analysis, limits: Limits): readonly Area[] {
  const since = analysis.window.until - limits.days * daySeconds;
  const own = managersOf(analysis, analysis.productCommits).filter(
    position => floatAt(analysis.history.committerTimes, position) > since,
  );
  // Only then can there be so many areas, and looking for them takes a while.
  if (own.length <= limits.areas * limits.changes) return [];
  return [...commitsByArea(analysis, own)]
    .filter(([, commits]) => commits.length >= limits.changes)
    .sort(([one, commits], [other, others]) => others.length - commits.length || compareTexts(one, other));
}

/** The positions of the commits by the area in which each changes most files: a change across areas is one thing, not many. */
function commitsByArea({ product }: Analysis, commits: readonly number[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  const areaOf = product.areas();
  const { pathsOf } = product;
  if (areaOf === null) return found;
  for (const position of commits) {
    const area = mostFrequent(
      pathsOf(position)
        .map(areaOf)
        .filter(one => one !== null),
    );
    if (area !== undefined) addToList(found, area, position);
  }
  return found;
}

/** The word that is there most often; of equals the first by its letters. */
function mostFrequent(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) countOne(counts, word);
  return [...counts].sort(
    ([one, count], [other, otherCount]) => otherCount - count || compareTexts(one, other),
  )[0]?.[0];
}
