import type { Analysis } from '../analysis/analysis';
import { personName } from '../analysis/person';
import { evidenceLimits, openCommitEvidence } from './evidence';
import type { Fact, JudgedFinding } from './finding';
import { commitLines } from './gitCommand';
import { blockingWorkLimits, verdictsOf, waitingPeople } from './waitingVerdict';
import type { WaitingVerdict } from './waitingVerdict';

/** Branches whose numbers are shown as facts. */
const factsShown = 3;

/** Open work of the manager's that teammates wait for, or may come to wait for. */
export function blockingWork(analysis: Analysis): JudgedFinding | null {
  const verdicts = verdictsOf(analysis).filter(({ verdict }) => verdict !== 'clear');
  const [worst] = verdicts;
  if (worst === undefined) return null;
  const deciding = verdicts.filter(({ verdict }) => verdict === worst.verdict);
  const isBlocking = worst.verdict === 'blocking';
  const { branch } = worst.waiting;
  return {
    id: 'blocking-work',
    kind: 'blocking-work',
    severity: isBlocking ? 'high' : 'medium',
    title: isBlocking ? blockingTitle(analysis, deciding) : riskTitle(deciding),
    facts: deciding.slice(0, factsShown).flatMap(verdict => factsOf(analysis, verdict)),
    evidence: {
      commits: openCommitEvidence(analysis, branch.commits),
      files: [...new Set(deciding.flatMap(({ waiting }) => waiting.criticalFiles))].slice(0, evidenceLimits.files),
      refs: deciding.flatMap(({ waiting }) => waiting.branch.refs.slice(0, 1)),
      command: `git log --no-merges ${commitLines} ${analysis.baseTip.slice(0, 12)}..${branch.tip.slice(0, 12)}`,
    },
    actions: [],
  };
}

function blockingTitle(analysis: Analysis, verdicts: readonly WaitingVerdict[]): string {
  const people = new Set(verdicts.flatMap(waitingPeople));
  const [first] = people;
  const own = verdicts[0]?.waiting.branch;
  const what = verdicts.length === 1 && own !== undefined ? `your branch ${own.name}` : 'your open work';
  if (people.size === 1 && first !== undefined) return `${personName(analysis.people, first).name} waits for ${what}`;
  return `${people.size} teammates wait for ${what}`;
}

function riskTitle(verdicts: readonly WaitingVerdict[]): string {
  const [first] = verdicts;
  if (verdicts.length > 1 || first === undefined)
    return `${verdicts.length} of your branches may come to hold up others`;
  return `Your branch ${first.waiting.branch.name} may come to hold up others`;
}

function factsOf(
  { openWork }: Analysis,
  { waiting: { branch, dependents, conflicts, overlaps }, overdue, reasons }: WaitingVerdict,
): readonly Fact[] {
  const { name } = branch;
  const late = openWork?.leadTimes.limits.late ?? null;
  const isLarge = reasons.some(({ kind }) => kind === 'large');
  return [
    {
      label: `working days since the first commit of ${name}`,
      value: branch.ageWorkingDays,
      unit: 'working days',
      threshold: overdue?.limitDays ?? late,
    },
    ...above(`teammates’ branches built on ${name}`, dependents.length, 'branches', 0),
    ...above(`teammates’ branches in conflict with ${name}`, conflicts.length, 'branches', 0),
    ...above(`teammates’ branches that change the same critical files as ${name}`, overlaps.length, 'branches', 0),
    ...(isLarge ? above(`lines that ${name} changes`, branch.lines ?? 0, 'lines', blockingWorkLimits.lines) : []),
    ...(isLarge ? above(`files that ${name} changes`, branch.files.length, 'files', blockingWorkLimits.files) : []),
  ];
}

function above(label: string, value: number, unit: string, threshold: number): readonly Fact[] {
  return value > threshold ? [{ label, value, unit, threshold }] : [];
}
