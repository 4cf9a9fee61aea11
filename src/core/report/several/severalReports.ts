import type { Finding, HealthReport, Level } from '../healthReport';
import { levelWords } from '../levelWords';
import { namesWaiting, teammatesWaiting } from '../teammatesWaiting';
import { count, list, percent } from '../wording';

/** The report of one of several repositories. */
export interface NamedReport {
  /** What tells it from the others: its name, or more where two have the same. */
  readonly name: string;
  readonly report: HealthReport;
}

/** What several reports say together, in sentences. */
export interface SeveralSummary {
  /** Like `3 repositories: 1 in the way, 2 clear`. */
  readonly title: string;
  /** Which repository needs the manager first, and why; or that none does. */
  readonly first: string;
  /** One a repository, the one that needs the manager most first. */
  readonly lines: readonly RepositoryLine[];
  readonly totals: readonly string[];
}

/** A repository in one line. */
export interface RepositoryLine {
  readonly name: string;
  readonly level: Level;
  /** The fact that decides the level, and what to do first where a finding calls for it; sentences. */
  readonly facts: readonly string[];
}

/** From the level that needs the manager most to the one that does least. */
const levelOrder: readonly Level[] = ['in-the-way', 'watch', 'unknown', 'clear'];

/** Sums up several reports; `failed` is the number of folders that could not be reported. */
export function summaryOfSeveral(reports: readonly NamedReport[], failed: number): SeveralSummary {
  const ordered = [...reports].sort((one, other) => compare(one.report, other.report));
  return {
    title: titleOf(reports.map(({ report }) => report)),
    first: firstWords(ordered),
    lines: ordered.map(({ name, report }) => lineOf(name, report)),
    totals: [...totalsOf(reports.map(({ report }) => report)), ...failedWords(failed)],
  };
}

function compare(one: HealthReport, other: HealthReport): number {
  return (
    levelOrder.indexOf(one.level) - levelOrder.indexOf(other.level) ||
    teammatesWaiting(other) - teammatesWaiting(one) ||
    ofSeverity(other, 'high') - ofSeverity(one, 'high') ||
    ofSeverity(other, 'medium') - ofSeverity(one, 'medium')
  );
}

function titleOf(reports: readonly HealthReport[]): string {
  const levels = levelOrder.flatMap(level => {
    const found = reports.filter(report => report.level === level).length;
    return found === 0 ? [] : [`${found} ${levelWords[level].toLowerCase()}`];
  });
  return `${count(reports.length, 'repositories')}: ${levels.join(', ')}`;
}

function firstWords(ordered: readonly NamedReport[]): string {
  const [first] = ordered;
  if (first === undefined || first.report.level === 'clear')
    return 'No repository needs you first: no limit is crossed.';
  if (first.report.level === 'unknown')
    return 'No repository needs you first: no limit is crossed where there is enough history to judge.';
  const people = teammatesWaiting(first.report);
  const waiting = people === 0 ? null : people === 1 ? '1 teammate waits for you' : `${people} teammates wait for you`;
  const why = waiting ?? (first.report.level === 'watch' ? 'a limit is crossed' : 'your part hurts the team this week');
  return `First on Monday: ${first.name}, where ${why}.`;
}

function lineOf(name: string, { level, levelFacts, nextSteps }: HealthReport): RepositoryLine {
  const step = nextSteps.find(({ finding }) => finding !== null);
  const monday = step === undefined ? [] : [`On Monday: ${step.text}`];
  return { name, level, facts: [...levelFacts.slice(0, 1).map(asSentence), ...monday] };
}

const asSentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

function totalsOf(reports: readonly HealthReport[]): readonly string[] {
  const [high, medium] = (['high', 'medium'] as const).map(severity =>
    reports.reduce((sum, report) => sum + ofSeverity(report, severity), 0),
  ) as [number, number];
  const findings = [...(high > 0 ? [`${high} high`] : []), ...(medium > 0 ? [`${medium} medium`] : [])];
  const people = new Set(reports.flatMap(namesWaiting)).size;
  return [
    findings.length === 0
      ? 'Together: no high or medium finding.'
      : `Together: ${list(findings)} ${high + medium === 1 ? 'finding' : 'findings'}.`,
    ...(people === 0 ? [] : [people === 1 ? '1 teammate waits for you.' : `${people} teammates wait for you.`]),
    criticalWords(reports),
  ];
}

function criticalWords(reports: readonly HealthReport[]): string {
  const figures = reports.flatMap(({ trend }) => trend.at(-1)?.figures ?? []);
  const own = figures.reduce((sum, { criticalCommits }) => sum + criticalCommits, 0);
  const all = figures.reduce((sum, { teamCriticalCommits }) => sum + teamCriticalCommits, 0);
  if (all === 0) return 'No work commit touches a critical file in any of them.';
  return `${own} of ${count(all, 'work commits')} on critical files ${own === 1 ? 'is' : 'are'} yours (${percent(own / all)}).`;
}

function failedWords(failed: number): readonly string[] {
  if (failed === 0) return [];
  return [`${failed === 1 ? '1 more folder' : `${failed} more folders`} could not be reported.`];
}

function ofSeverity({ findings }: HealthReport, wanted: Finding['severity']): number {
  return findings.filter(({ severity, accepted }) => severity === wanted && accepted === null).length;
}
