import type { Severity } from '../findings/finding';
import { findingWords } from './findingWords';
import type { HealthReport, Level } from './healthReport';
import { levelWords, severityWords } from './levelWords';
import type { ReportSummary } from './sinceLast';
import { count, list, number, percent, shortRef } from './wording';

/** What is different from an earlier report. */
export interface Change {
  readonly kind:
    | 'level'
    | 'found'
    | 'severity'
    | 'gone'
    | 'waits'
    | 'waits-no-more'
    | 'share'
    | 'implementation-share'
    | 'knows-alone';
  /** A sentence. */
  readonly text: string;
  /** Whether the team is better off for it; null where that cannot be said. */
  readonly isBetter: boolean | null;
  /** The figure, the word or the number of people then and now; null: there was none, or there is none. */
  readonly from: string | number | null;
  readonly to: string | number | null;
}

/** Points of a hundred by which a share has to move to be told: less comes with any week. */
export const pointsTold = 5;

/** Everything that is different; `now` is the summary of `report`. */
export function changesBetween(before: ReportSummary, now: ReportSummary, report: HealthReport): readonly Change[] {
  return [
    ...levelChange(before, now),
    ...waitingChanges(before, now, report),
    ...findingChanges(before, now, report),
    ...shareChange('share', 'critical work', before.share, now.share),
    ...shareChange(
      'implementation-share',
      'commits to product source',
      before.implementationShare,
      now.implementationShare,
    ),
    ...knowledgeChange(before.filesOnlyYouKnow, now.filesOnlyYouKnow),
  ];
}

const heights: readonly Level[] = ['in-the-way', 'watch', 'clear'];

function levelChange({ level: from }: ReportSummary, { level: to }: ReportSummary): readonly Change[] {
  if (from === to) return [];
  const isKnown = from !== 'unknown' && to !== 'unknown';
  const isBetter = isKnown ? heights.indexOf(to) > heights.indexOf(from) : null;
  return [{ kind: 'level', text: `The level is ${levelWords[to]}; it was ${levelWords[from]}.`, isBetter, from, to }];
}

function shareChange(
  kind: 'share' | 'implementation-share',
  name: string,
  from: number | null,
  to: number | null,
): readonly Change[] {
  if (from === null || to === null) return [];
  const points = Math.round(to * 100) - Math.round(from * 100);
  if (Math.abs(points) < pointsTold) return [];
  const way = points > 0 ? 'rose' : 'fell';
  const text = `Your share of ${name} ${way} from ${percent(from)} to ${percent(to)}.`;
  return [{ kind, text, isBetter: points < 0, from, to }];
}

function knowledgeChange(from: number | null, to: number | null): readonly Change[] {
  if (from === null || to === null || from === to) return [];
  const now =
    to === 0 ? 'No product file is known to you alone any more' : `You alone know ${count(to, 'product files')}`;
  const text = `${now}; it was ${from === 0 ? 'none' : number(from)} before.`;
  return [{ kind: 'knows-alone', text, isBetter: to < from, from, to }];
}

function waitingChanges(before: ReportSummary, now: ReportSummary, { openWork }: HealthReport): readonly Change[] {
  const peopleOf = ({ waiting }: ReportSummary): ReadonlyMap<string, number> =>
    new Map(waiting.map(({ ref, people }) => [ref, people]));
  const [then, today] = [peopleOf(before), peopleOf(now)];
  return [...new Set([...today.keys(), ...then.keys()])].flatMap(ref => {
    const [from, to] = [then.get(ref) ?? 0, today.get(ref) ?? 0];
    if (from === to) return [];
    const names = openWork.find(({ refs }) => refs[0] === ref)?.waitingPeople ?? [];
    const text = to === 0 ? `Nobody waits for ${shortRef(ref)} any more.` : waitsWords(ref, names, from);
    return [{ kind: to > from ? 'waits' : 'waits-no-more', text, isBetter: to < from, from, to }];
  });
}

const namesTold = 3;

function waitsWords(ref: string, names: readonly string[], from: number): string {
  const more = names.length - namesTold;
  const who = list([...names.slice(0, namesTold), ...(more > 0 ? [`${more} more`] : [])]);
  const waits = `${who} ${names.length === 1 ? 'waits' : 'wait'} for ${shortRef(ref)}`;
  return from === 0 ? `${waits} now.` : `${waits}; ${from === 1 ? '1 person' : `${from} people`} did before.`;
}

function findingChanges(before: ReportSummary, now: ReportSummary, report: HealthReport): readonly Change[] {
  const severityOf = ({ findings }: ReportSummary): ReadonlyMap<string, Severity> =>
    new Map(findings.map(({ kind, severity }) => [kind, severity]));
  const [then, today] = [severityOf(before), severityOf(now)];
  const found = report.findings.flatMap(({ kind, title }) => {
    const [from, to] = [then.get(kind) ?? null, today.get(kind) ?? null];
    return to === null || from === to || isToldAsWaiting(kind, from, to) ? [] : [foundChange(title, from, to)];
  });
  const gone = [...then]
    .filter(([kind, from]) => !today.has(kind) && !isToldAsWaiting(kind, from, null))
    .map(([kind, from]) => goneChange(kind, from));
  return [...found, ...gone];
}

/** Who waits, and who no longer does, is told by name already. */
function isToldAsWaiting(kind: string, from: Severity | null, to: Severity | null): boolean {
  return kind === 'blocking-work' && (from === 'high' || to === 'high');
}

const severities: readonly Severity[] = ['low', 'medium', 'high'];

function foundChange(title: string, from: Severity | null, to: Severity): Change {
  if (from === null) return { kind: 'found', text: `New: ${title}.`, isBetter: false, from, to };
  const text = `${severityWords[to]}, it was ${severityWords[from].toLowerCase()}: ${title}.`;
  return { kind: 'severity', text, isBetter: severities.indexOf(to) < severities.indexOf(from), from, to };
}

function goneChange(kind: string, from: Severity): Change {
  return { kind: 'gone', text: `No longer found: ${findingWords(kind)}.`, isBetter: true, from, to: null };
}
