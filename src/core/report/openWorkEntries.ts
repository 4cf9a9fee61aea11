import type { Analysis } from '../analysis/analysis';
import { leadTimes } from '../analysis/openWork/leadTimes';
import type { OpenBranch } from '../analysis/openWork/openBranch';
import { personName } from '../analysis/window';
import type { LeadTimes, OpenWork } from './healthReport';
import { isoTime } from './isoTime';

/** Most entries of a report, and most critical files of one. */
const bounds = { entries: 300, criticalFiles: 50 } as const;

/** Listed apart come last. */
const stateOrder = ['open', 'quiet', 'exempt', 'stale'] as const;

/** Open work for the report: the manager's first, by state, then the most recent; who waits is not part of it yet. */
export function openWorkEntries(analysis: Analysis): readonly OpenWork[] {
  const { openWork, manager } = analysis;
  const rank = ({ author, state }: OpenBranch): number =>
    (author === manager ? 0 : stateOrder.length) + stateOrder.indexOf(state);
  // Critical files come by demand, so that a branch's do as well.
  const critical = analysis.criticalFiles.map(({ path }) => path);
  return [...(openWork?.branches ?? [])]
    .sort((one, other) => rank(one) - rank(other) || other.lastAt - one.lastAt || (one.tip < other.tip ? -1 : 1))
    .slice(0, bounds.entries)
    .map(branch => entry(analysis, critical, branch));
}

function entry({ people, manager }: Analysis, critical: readonly string[], branch: OpenBranch): OpenWork {
  const touched = new Set(branch.files);
  return {
    refs: branch.refs,
    tip: branch.tip,
    author: { ...personName(people, branch.author), isManager: branch.author === manager },
    pullRequest: branch.pullRequest,
    state: branch.state,
    firstCommitAt: isoTime(branch.firstAt),
    lastCommitAt: isoTime(branch.lastAt),
    ageWorkingDays: branch.ageWorkingDays,
    idleWorkingDays: branch.idleWorkingDays,
    commits: branch.commits.length,
    files: branch.files.length,
    lines: branch.lines,
    criticalFiles: critical.filter(path => touched.has(path)).slice(0, bounds.criticalFiles),
    dependents: [],
    conflicts: [],
    overlaps: [],
    overtakenFiles: [],
    overdue: null,
    verdict: 'clear',
    why: [],
  };
}

/** Lead times of finished work; those of nothing where branches were not read. */
export function leadTimesOf({ openWork }: Analysis): LeadTimes {
  return openWork?.leadTimes ?? leadTimes([]);
}
