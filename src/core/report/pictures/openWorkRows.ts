import type { HealthReport, OpenWork } from '../healthReport';
import { plain } from '../plain';
import { fileNames } from '../shortNames';
import { count, shortRef } from '../wording';

/** Most rows of the picture. */
const rowsShown = 12;

/** One bar of the timeline. */
export interface OpenWorkRow {
  readonly work: OpenWork;
  /** The branch as people call it. */
  readonly name: string;
  /** Why it matters, in a few words; empty where nobody waits. */
  readonly note: string;
  readonly tone: 'blocking' | 'at-risk' | 'clear' | 'waits';
}

/** The rows that are shown, and how many more there are. */
export interface OpenWorkRows {
  /** The manager's, the worst first, then the teammates' that wait. */
  readonly rows: readonly OpenWorkRow[];
  readonly more: number;
}

/**
 * The manager's living work and the teammates' that waits for it. Where not all fit, the manager's that nobody waits for
 * gives way first. A teammate's branch that waits for nothing of the manager's is nobody's business here.
 */
export function openWorkRows({ openWork }: Pick<HealthReport, 'openWork'>): OpenWorkRows {
  const own = openWork.filter(({ author, state }) => author.isManager && state !== 'stale');
  const held = own.filter(({ verdict }) => verdict !== 'clear').map(ownRow);
  const free = own.filter(({ verdict }) => verdict === 'clear').map(ownRow);
  const waiting = waitingRows(own, openWork);
  const room = Math.max(0, rowsShown - held.length - waiting.length);
  const rows = [...held, ...free.slice(0, room), ...waiting].slice(0, rowsShown);
  return { rows, more: held.length + free.length + waiting.length - rows.length };
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

/** The branches of teammates that are built on the manager's, or conflict with it, each once. */
function waitingRows(own: readonly OpenWork[], openWork: readonly OpenWork[]): readonly OpenWorkRow[] {
  const rows = own.flatMap(work => [
    ...work.dependents.map(({ ref }) => ({ ref, note: `built on ${branchName(work)}` })),
    ...work.conflicts
      .filter(({ author }) => author !== '')
      .map(({ ref, files }) => ({ ref, note: `conflicts in ${namedFiles(files)}` })),
  ]);
  const shown = new Set<OpenWork>();
  return rows.flatMap(({ ref, note }) => {
    const work = openWork.find(({ refs, author }) => !author.isManager && refs.includes(ref));
    if (work === undefined || shown.has(work)) return [];
    shown.add(work);
    return [{ work, name: branchName(work), note, tone: 'waits' as const }];
  });
}

function namedFiles(files: readonly string[]): string {
  const [first] = files;
  if (first === undefined || files.length > 1) return count(files.length, 'files');
  return plain(fileNames(files).short.get(first) ?? first);
}

/** The branch as people call it, without its remote, and the number of its pull request where it does not say so itself. */
export function branchName({ refs, pullRequest }: Pick<OpenWork, 'refs' | 'pullRequest'>): string {
  const name = plain(shortRef(refs[0] ?? '')).replace(/^(?:origin|upstream)\//, '');
  const saysNumber = pullRequest === null || name.includes(`/${pullRequest.number}`);
  return saysNumber ? name : `${name} #${pullRequest.number}`;
}
