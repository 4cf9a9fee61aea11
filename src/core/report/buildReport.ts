import { managersOf } from '../analysis/analysis';
import type { Analysis } from '../analysis/analysis';
import type { TruckFactorFacts } from '../analysis/truckFactorFacts';
import { regulars } from '../analysis/window';
import { absenceOf } from '../findings/absence';
import { namesReviewers } from '../findings/credits/reviews';
import type { JudgedFinding } from '../findings/finding';
import { levelOf } from '../findings/level';
import { unmeasured } from '../findings/unmeasured';
import { itemAt } from '../history/columns';
import { guidanceFor } from '../guidance/calls';
import { guidanceById } from '../guidance/catalogue';
import { standingGuidance, standingQuestion } from '../guidance/standing';
import { fileEntry, round } from './fileEntry';
import { hasJudgement } from './guidanceByFinding';
import { schemaVersion } from './healthReport';
import type {
  Activity,
  Credit,
  Finding,
  HealthReport,
  JoinedPerson,
  ManagerFacts,
  NotMeasured,
  PersonName,
  RepositoryFacts,
  TruckFactor,
} from './healthReport';
import { isoTime } from '../analysis/isoTime';
import { personName } from '../analysis/person';
import { compareTexts } from '../history/textOrder';
import { nextSteps } from './nextSteps';
import { notMeasured } from './notMeasured';
import type { Seen } from './notMeasured';
import { narrowingOf, teamQuestionOf } from './teamEntry';
import { trendWindows } from './trendEntry';
import { waitingStep } from './waitingWording';
import { leadTimesOf, openWorkEntries } from './openWorkEntries';

/** Most entries of the lists of a report. */
const bounds = { criticalFiles: 200, joined: 200, onlyManagerKnows: 200, standing: 6 } as const;

/** What a report is made of. */
export interface ReportInput {
  readonly analysis: Analysis;
  readonly findings: readonly JudgedFinding[];
  readonly credits: readonly Credit[];
  readonly repository: RepositoryFacts;
  readonly manager: Pick<ManagerFacts, 'source'> & {
    /** Who was asked for, where no commit is theirs. */
    readonly named: PersonName;
  };
  readonly notMeasured: readonly NotMeasured[];
  /** ISO 8601. */
  readonly generatedAt: string;
}

/** Makes the one object that every surface shows. */
export function buildReport(input: ReportInput): HealthReport {
  const { analysis, findings } = input;
  const judgement = levelOf(analysis, findings);
  const criticalFiles = analysis.criticalFiles.slice(0, bounds.criticalFiles).map(facts => fileEntry(analysis, facts));
  const until = isoTime(analysis.window.until);
  const truckFactor = analysis.truckFactor();
  const stalls = absenceOf(analysis, findings);
  return {
    schemaVersion,
    generatedAt: input.generatedAt,
    until,
    repository: input.repository,
    window: {
      days: analysis.settings.days,
      since: isoTime(analysis.window.since),
      until,
      workCommits: analysis.window.workCommits.length,
      people: analysis.window.commitsOf.size,
      regulars: regulars(analysis.window, null),
    },
    manager: managerFacts(analysis, input.manager),
    level: judgement.level,
    levelFacts: judgement.facts,
    nextSteps: nextSteps(findings, criticalFiles, waitingStep(analysis)),
    activity: activity(analysis),
    trend: trendWindows(analysis),
    criticalFiles,
    openWork: openWorkEntries(analysis),
    leadTimes: leadTimesOf(analysis),
    truckFactor: truckFactorOf(analysis, truckFactor),
    findings: findings.map(reported),
    absence: { ...stalls, files: stalls.files.slice(0, bounds.onlyManagerKnows) },
    credits: input.credits,
    guidance: guidanceIds(findings).flatMap(id => guidanceById(id) ?? []),
    question: hasJudgement(findings) ? null : standingQuestion(until),
    narrowing: narrowingOf(analysis),
    teamQuestion: teamQuestionOf(analysis),
    joined: joined(analysis),
    totals: {
      criticalFiles: analysis.criticalFiles.length,
      openWork: analysis.openWork?.branches.length ?? 0,
      findings: findings.length,
      filesOnlyManagerKnows: truckFactor.onlyManagerKnows.length,
      absenceFiles: stalls.files.length,
    },
    notMeasured: notMeasured(
      input.repository,
      [...input.notMeasured, ...unmeasured(analysis)],
      analysis.criticalFiles,
      seenIn(analysis),
    ),
  };
}

function guidanceIds(findings: readonly JudgedFinding[]): readonly string[] {
  const called = guidanceFor(findings.map(({ kind }) => kind));
  return hasJudgement(findings) ? called : [...new Set([...called, ...standingGuidance.slice(0, bounds.standing)])];
}

function seenIn(analysis: Analysis): Seen {
  const own = managersOf(analysis, analysis.window.ownCommits);
  return { reviewers: namesReviewers(analysis), hours: own.length === 0 || own.some(analysis.hours.isKnown) };
}

function truckFactorOf(
  { people, manager }: Analysis,
  { files, all, withoutManager, onlyManagerKnows }: TruckFactorFacts,
): TruckFactor {
  return {
    value: all.value,
    people: all.removals.map(({ person, coverageAfter }) => ({
      ...personName(people, person),
      isManager: person === manager,
      coverageAfter: round(coverageAfter),
    })),
    files,
    withoutManager: withoutManager.value,
    filesOnlyManagerKnows: onlyManagerKnows.slice(0, bounds.onlyManagerKnows),
  };
}

function activity(analysis: Analysis): Activity {
  const critical = managersOf(analysis, analysis.criticalCommits).length;
  const all = analysis.criticalCommits.length;
  return {
    commits: managersOf(analysis, analysis.window.workCommits).length,
    criticalCommits: critical,
    share: all === 0 ? null : round(critical / all),
    weeks: analysis.weeks.map(week => ({ ...week, since: isoTime(week.since).slice(0, 10) })),
  };
}

/** Whom a report is about. */
export function managerFacts({ history, people, manager }: Analysis, asked: ReportInput['manager']): ManagerFacts {
  const { source, named } = asked;
  if (manager === null) return { identities: [named], source };
  return {
    identities: itemAt(people.persons, manager).identities.map(index => itemAt(history.identities, index)),
    source,
  };
}

/** A finding as a report tells it, with the guidance it calls for. */
export function reported(finding: JudgedFinding): Finding {
  return { ...finding, guidance: guidanceFor([finding.kind]), accepted: null };
}

function joined({ history, people, window }: Analysis): readonly JoinedPerson[] {
  return [...window.commitsOf.keys()]
    .filter(person => itemAt(people.persons, person).identities.length > 1)
    .map(person => ({
      person: personName(people, person),
      identities: itemAt(people.persons, person).identities.map(index => itemAt(history.identities, index)),
    }))
    .sort(
      (one, other) =>
        compareTexts(one.person.name, other.person.name) || compareTexts(one.person.email, other.person.email),
    )
    .slice(0, bounds.joined);
}
