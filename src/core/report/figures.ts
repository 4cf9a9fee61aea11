import type { HealthReport } from './healthReport';
import { shareMove, type ShareMove } from './trendWording';
import { teammatesWaiting } from './teammatesWaiting';
import { count, list, number, percent } from './wording';

/** A number that a manager looks at first. */
export interface Figure {
  readonly label: string;
  readonly value: string;
  /** What is counted, in a few words. */
  readonly detail: string;
  /** How it moved since the window before; null where that is not known. */
  readonly move: FigureMove | null;
}

export interface FigureMove {
  readonly direction: 'up' | 'down' | 'steady';
  readonly words: string;
}

/** The figures at the head of the report: what is yours, who waits, what only you know and what stalls without you. */
export function figures(report: HealthReport): readonly Figure[] {
  return [shareFigure(report), waitingFigure(report), aloneFigure(report), stallFigure(report)];
}

function shareFigure({ activity: { share, criticalCommits }, trend, window }: HealthReport): Figure {
  const label = 'Your share of critical work';
  if (share === null) return { label, value: '–', detail: 'no work on critical files', move: null };
  const all = trend.at(-1)?.figures?.teamCriticalCommits;
  const part =
    all === undefined
      ? `${count(criticalCommits, 'commits')} of yours`
      : `${number(criticalCommits)} of everyone’s ${count(all, 'commits')}`;
  return {
    label,
    value: percent(share),
    detail: `${part} to critical files`,
    move: moveOf(shareMove(trend, 'share'), window.days),
  };
}

function moveOf(move: ShareMove | null, days: number): FigureMove | null {
  if (move === null) return null;
  const { points, words } = move;
  const direction = points === 0 ? 'steady' : points > 0 ? 'up' : 'down';
  return { direction, words: `${words} on the ${days === 1 ? 'day' : count(days, 'days')} before` };
}

function waitingFigure(report: HealthReport): Figure {
  const people = teammatesWaiting(report);
  const own = report.openWork.filter(
    ({ author, state }) => author.isManager && (state === 'open' || state === 'quiet'),
  );
  const blocking = own.filter(({ verdict }) => verdict === 'blocking').length;
  const detail =
    people === 0
      ? `you have ${own.length === 0 ? 'no open branch' : count(own.length, 'open branches')}`
      : `for ${count(blocking, 'branches')} of yours`;
  return { label: people === 1 ? 'Teammate waiting' : 'Teammates waiting', value: number(people), detail, move: null };
}

function aloneFigure({ truckFactor, totals }: HealthReport): Figure {
  const alone = totals['filesOnlyManagerKnows'] ?? truckFactor.filesOnlyManagerKnows.length;
  const label = alone === 1 ? 'File only you know' : 'Files only you know';
  const { files } = truckFactor;
  if (files === null) return { label, value: '–', detail: 'not measured', move: null };
  return { label, value: number(alone), detail: `of ${count(files, 'product files')}`, move: null };
}

function stallFigure(report: HealthReport): Figure {
  const { refs, gates } = report.absence;
  const stalls = stalledFiles(report) + refs.length + gates.length;
  return {
    label: 'If you are away two weeks',
    value: number(stalls),
    detail: stalls === 0 ? 'nothing would stall, as far as git can tell' : `would stall: ${stallWords(report) ?? ''}`,
    move: null,
  };
}

/** What stalls in an absence of two weeks, like `2 files in use, 1 branch and releases`; null where nothing does. */
export function stallWords(report: Pick<HealthReport, 'absence' | 'totals'>): string | null {
  const { refs, gates } = report.absence;
  const files = stalledFiles(report);
  const words = [
    ...(files > 0 ? [`${count(files, 'files')} in use`] : []),
    ...(refs.length > 0 ? [count(refs.length, 'branches')] : []),
    ...gates,
  ];
  return words.length === 0 ? null : list(words);
}

function stalledFiles({ absence, totals }: Pick<HealthReport, 'absence' | 'totals'>): number {
  return totals['absenceFiles'] ?? absence.files.length;
}
