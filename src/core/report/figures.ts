import type { HealthReport } from './healthReport';
import { teammatesWaiting } from './teammatesWaiting';
import { count, list, number, percent } from './wording';

/** A number that a manager looks at first. */
export interface Figure {
  readonly label: string;
  readonly value: string;
  /** What is counted, in a few words. */
  readonly detail: string;
}

/** The figures at the head of the report: what is yours, who waits, what only you know and what stalls without you. */
export function figures(report: HealthReport): readonly Figure[] {
  return [shareFigure(report), waitingFigure(report), aloneFigure(report), stallFigure(report)];
}

function shareFigure({ activity: { share, criticalCommits, commits } }: HealthReport): Figure {
  const label = 'Your share of critical work';
  if (share === null) return { label, value: '–', detail: 'no work on critical files' };
  return {
    label,
    value: percent(share),
    detail: `${number(criticalCommits)} of your ${count(commits, 'work commits')}`,
  };
}

function waitingFigure(report: HealthReport): Figure {
  const people = teammatesWaiting(report);
  const own = report.openWork.filter(
    ({ author, state }) => author.isManager && (state === 'open' || state === 'quiet'),
  );
  const blocking = own.filter(({ verdict }) => verdict === 'blocking').length;
  const detail =
    people === 0 ? `you have ${count(own.length, 'open branches')}` : `for ${count(blocking, 'branches')} of yours`;
  return { label: people === 1 ? 'Teammate waiting' : 'Teammates waiting', value: number(people), detail };
}

function aloneFigure({ truckFactor, totals }: HealthReport): Figure {
  const alone = totals['filesOnlyManagerKnows'] ?? truckFactor.filesOnlyManagerKnows.length;
  const label = alone === 1 ? 'File only you know' : 'Files only you know';
  const { files } = truckFactor;
  if (files === null) return { label, value: '–', detail: 'not measured' };
  return { label, value: number(alone), detail: `of ${count(files, 'product files')}` };
}

function stallFigure(report: HealthReport): Figure {
  const { refs, gates } = report.absence;
  const stalls = stalledFiles(report) + refs.length + gates.length;
  return {
    label: 'Would stall without you',
    value: number(stalls),
    detail: stalls === 0 ? 'in two weeks, as far as git can tell' : `in two weeks: ${stallWords(report) ?? ''}`,
  };
}

/** What stalls in an absence of two weeks, like `2 files, 1 branch and releases`; null where nothing does. */
export function stallWords(report: Pick<HealthReport, 'absence' | 'totals'>): string | null {
  const { refs, gates } = report.absence;
  const files = stalledFiles(report);
  const words = [
    ...(files > 0 ? [count(files, 'files')] : []),
    ...(refs.length > 0 ? [count(refs.length, 'branches')] : []),
    ...gates,
  ];
  return words.length === 0 ? null : list(words);
}

function stalledFiles({ absence, totals }: Pick<HealthReport, 'absence' | 'totals'>): number {
  return totals['absenceFiles'] ?? absence.files.length;
}
