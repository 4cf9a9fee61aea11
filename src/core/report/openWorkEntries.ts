import type { Analysis } from '../analysis/analysis';
import { leadTimes } from '../analysis/openWork/leadTimes';
import type { OpenBranch } from '../analysis/openWork/openBranch';
import { verdictsOf, waitingPeople } from '../findings/waitingVerdict';
import type { WaitingVerdict } from '../findings/waitingVerdict';
import { round } from './fileEntry';
import type { LeadTimes, OpenWork } from './healthReport';
import { isoTime } from '../analysis/isoTime';
import { personName } from '../analysis/person';
import { compareTexts } from '../history/textOrder';
import { whyWords } from './waitingWording';

/** Most entries of a report, and most files of each list of one. */
const bounds = { entries: 300, files: 50 } as const;

/** Listed apart come last. */
const stateOrder = ['open', 'quiet', 'exempt', 'stale'] as const;

const verdictOrder = ['blocking', 'at-risk', 'clear'] as const;

/** Open work for the report: the manager's first, the worst of it first, then by state, then the most recent. */
export function openWorkEntries(analysis: Analysis): readonly OpenWork[] {
  const { openWork, manager } = analysis;
  const verdicts = new Map(verdictsOf(analysis).map(verdict => [verdict.waiting.branch, verdict]));
  const gravity = (branch: OpenBranch): number => verdictOrder.indexOf(verdicts.get(branch)?.verdict ?? 'clear');
  const rank = ({ author, state }: OpenBranch): number =>
    (author === manager ? 0 : stateOrder.length) + stateOrder.indexOf(state);
  // Critical files come by demand, so that a branch's do as well.
  const critical = analysis.criticalFiles.map(({ path }) => path);
  return [...(openWork?.branches ?? [])]
    .sort(
      (one, other) =>
        gravity(one) - gravity(other) ||
        rank(one) - rank(other) ||
        other.lastAt - one.lastAt ||
        compareTexts(one.tip, other.tip),
    )
    .slice(0, bounds.entries)
    .map(branch => ({ ...entry(analysis, critical, branch), ...waitingOf(analysis, verdicts.get(branch)) }));
}

type WhoWaits = Pick<
  OpenWork,
  'dependents' | 'conflicts' | 'overlaps' | 'overtakenFiles' | 'overdue' | 'verdict' | 'why' | 'waitingPeople'
>;

const nobodyWaits: WhoWaits = {
  dependents: [],
  conflicts: [],
  overlaps: [],
  overtakenFiles: [],
  overdue: null,
  verdict: 'clear',
  why: [],
  waitingPeople: [],
};

/** Who waits for a branch of the manager's; nobody's verdict is nothing. A conflict with base has no author. */
function waitingOf(analysis: Analysis, judged: WaitingVerdict | undefined): WhoWaits {
  if (judged === undefined) return nobodyWaits;
  const { dependents, conflicts, overlaps, overtakenFiles, conflictsWithBase } = judged.waiting;
  const nameOf = ({ refs, author }: OpenBranch): { readonly ref: string; readonly author: string } => ({
    ref: refs[0] ?? '',
    author: personName(analysis.people, author).name,
  });
  const withBase = { ref: analysis.baseRef, author: '', files: conflictsWithBase.slice(0, bounds.files) };
  return {
    dependents: dependents.map(({ branch, commits }) => ({ ...nameOf(branch), commits })),
    conflicts: [
      ...conflicts.map(({ branch, files }) => ({ ...nameOf(branch), files: files.slice(0, bounds.files) })),
      ...(conflictsWithBase.length === 0 ? [] : [withBase]),
    ],
    overlaps: overlaps.map(({ branch, files, extent }) => ({
      ...nameOf(branch),
      files: files.slice(0, bounds.files),
      extent: round(extent),
    })),
    overtakenFiles: overtakenFiles.slice(0, bounds.files),
    overdue: judged.overdue,
    verdict: judged.verdict,
    why: whyWords(analysis, judged),
    waitingPeople: [...new Set(waitingPeople(judged))].map(person => personName(analysis.people, person).name),
  };
}

function entry(
  { people, manager }: Analysis,
  critical: readonly string[],
  branch: OpenBranch,
): Omit<OpenWork, keyof WhoWaits> {
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
    criticalFiles: critical.filter(path => touched.has(path)).slice(0, bounds.files),
  };
}

/** Lead times of finished work; those of nothing where branches were not read. */
export function leadTimesOf({ openWork }: Analysis): LeadTimes {
  return openWork?.leadTimes ?? leadTimes([]);
}
