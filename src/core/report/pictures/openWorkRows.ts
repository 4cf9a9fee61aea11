import type { HealthReport, OpenWork } from '../healthReport';
import { plain } from '../plain';
import { fileNames } from '../shortNames';
import { count, shortRef } from '../wording';

/** Most rows of the picture. */
const rowsShown = 12;

/** What a row says of its branch: the verdict on the manager's, or that a teammate's waits. */
export type RowTone = OpenWork['verdict'] | 'waits';

/** One branch as picture and table tell it. */
export interface OpenWorkRow {
  readonly work: OpenWork;
  /** The branch as people call it. */
  readonly name: string;
  /** Why it matters, in a few words; empty where nobody waits. */
  readonly note: string;
  readonly tone: RowTone;
}

/** The rows of picture and table: the manager's, the worst first, then the teammates' that wait. */
export interface OpenWorkRows {
  readonly shown: readonly OpenWorkRow[];
  /** How many rows the picture has no room for. */
  readonly more: number;
  /** All of them, those of stale work too. */
  readonly all: readonly OpenWorkRow[];
}

/** What gives way last where not all rows have room. */
const gravest = ['blocking', 'waits-for-blocking', 'at-risk', 'waits-for-at-risk', 'clear'] as const;

/**
 * The manager's open work and the teammates' that waits for it. Where not all has room, what nobody waits for gives way
 * first. A teammate's branch that waits for nothing of the manager's has no place here.
 */
export function openWorkRows({ openWork }: Pick<HealthReport, 'openWork'>): OpenWorkRows {
  const own = openWork.filter(({ author }) => author.isManager).map(ownRow);
  const living = own.filter(({ work }) => work.state !== 'stale');
  const held = living.filter(({ tone }) => tone !== 'clear');
  const free = living.filter(({ tone }) => tone === 'clear');
  const waiting = waitingRows(held, openWork);
  const inOrder = [...held, ...free, ...waiting.map(({ row }) => row)];
  const gravity = new Map<OpenWorkRow, (typeof gravest)[number]>([
    ...living.map(row => [row, row.work.verdict] as const),
    ...waiting.map(({ row, verdict }) => [row, `waits-for-${verdict}`] as const),
  ]);
  const kept = new Set(gravest.flatMap(each => inOrder.filter(row => gravity.get(row) === each)).slice(0, rowsShown));
  const shown = inOrder.filter(row => kept.has(row));
  return { shown, more: inOrder.length - shown.length, all: [...own, ...waiting.map(({ row }) => row)] };
}

function ownRow(work: OpenWork): OpenWorkRow {
  return { work, name: branchName(work), note: ownNote(work), tone: work.verdict };
}

function ownNote({ verdict, waitingPeople }: OpenWork): string {
  const people = waitingPeople.length;
  if (verdict === 'clear') return '';
  if (people === 0) return 'at risk';
  if (verdict === 'at-risk') return `${people} may wait`;
  return people === 1 ? '1 waits' : `${people} wait`;
}

interface WaitingRow {
  readonly row: OpenWorkRow;
  /** On what it waits for. */
  readonly verdict: 'blocking' | 'at-risk';
}

/** The branches that the verdicts rest on, each once, with the gravest reason. */
function waitingRows(held: readonly OpenWorkRow[], openWork: readonly OpenWork[]): readonly WaitingRow[] {
  const byRef = new Map(
    openWork.flatMap(work => (work.author.isManager ? [] : work.refs.map(ref => [ref, work] as const))),
  );
  const rows = new Map<OpenWork, WaitingRow>();
  for (const own of held) {
    const verdict = own.tone === 'blocking' ? 'blocking' : 'at-risk';
    for (const { ref, note } of waitingFor(own)) {
      const work = byRef.get(ref);
      if (work === undefined || rows.has(work)) continue;
      rows.set(work, { row: { work, name: branchName(work), note, tone: 'waits' }, verdict });
    }
  }
  return [...rows.values()];
}

function waitingFor({ work, name }: OpenWorkRow): readonly { readonly ref: string; readonly note: string }[] {
  const isWaiting = ({ author }: { readonly author: string }): boolean => work.waitingPeople.includes(author);
  return [
    ...work.dependents.map(({ ref }) => ({ ref, note: `built on ${name}` })),
    ...work.conflicts.filter(isWaiting).map(({ ref, files }) => ({ ref, note: `conflicts in ${named(files)}` })),
    ...work.overlaps.filter(isWaiting).map(({ ref, files }) => ({ ref, note: `changes ${named(files)} too` })),
  ];
}

function named(files: readonly string[]): string {
  const [first] = files;
  if (first === undefined || files.length > 1) return count(files.length, 'files');
  return plain(fileNames([first]).short.get(first) ?? first);
}

/** The branch without its remote, with the number of its pull request where that is not its name. */
function branchName({ refs, pullRequest }: OpenWork): string {
  const name = plain(shortRef(refs[0] ?? '')).replace(/^(?:origin|upstream)\//, '');
  return pullRequest === null || /^[#!]\d+$/.test(name) ? name : `${name} #${pullRequest.number}`;
}
