import type { OpenWork } from '../healthReport';
import { plain } from '../plain';
import { count, shortDate } from '../wording';
import type { OpenWorkRow, OpenWorkRows, RowTone } from './openWorkRows';

/** The tones from the worst on, with what their marks mean. */
export const toneWords = {
  blocking: 'somebody waits for it',
  'at-risk': 'it may come to hold up others',
  clear: 'nobody waits for it',
  waits: 'a teammate’s, which waits or may come to wait',
} as const satisfies Record<RowTone, string>;

/** How much of the manager's work is open and who waits for it, in a sentence or two; what is exempt asks for no attention and is not called open. */
export function openWorkSentence({ shown, more, all }: OpenWorkRows): string {
  const own = all.filter(({ work }) => work.author.isManager);
  const numberOf = (wanted: OpenWork['state']): number => own.filter(({ work }) => work.state === wanted).length;
  const [open, exempt, stale] = [numberOf('open') + numberOf('quiet'), numberOf('exempt'), numberOf('stale')];
  const rest = more === 0 ? '' : ` ${count(more, 'more branches')} ${stands(more)}.`;
  const forgotten =
    stale === 0 ? '' : ` ${count(stale, 'branches')} without a commit for over 30 days ${stands(stale)}.`;
  const waiting = open === 0 ? ', so nobody waits for you' : `; ${waitingWords(shown)}`;
  return `${openWords(open, exempt)}${waiting}.${rest}${forgotten}`;
}

function openWords(open: number, exempt: number): string {
  const apart = `${exempt} ${exempt === 1 ? 'is' : 'are'} exempt`;
  if (open > 0) {
    const words = `${count(open, 'branches')} of yours ${open === 1 ? 'is' : 'are'} open`;
    return exempt === 0 ? words : `${words}, ${apart}`;
  }
  return exempt === 0 ? 'You have no open work' : `No branch of yours is open, ${apart}`;
}

function waitingWords(rows: readonly OpenWorkRow[]): string {
  const blocking = rows.filter(({ tone }) => tone === 'blocking');
  const people = new Set(blocking.flatMap(({ work }) => work.waitingPeople)).size;
  const [first] = blocking;
  if (first === undefined) return rows.some(({ tone }) => tone === 'at-risk') ? 'nobody waits yet' : 'nobody waits';
  const which = blocking.length === 1 ? first.name : `${blocking.length} of them`;
  return `${count(people, 'teammates')} ${people === 1 ? 'waits' : 'wait'} for ${which}`;
}

function stands(branches: number): string {
  return branches === 1 ? 'stands in the table' : 'stand in the table';
}

/** One row in words. */
export function rowWords({ name, note, work, tone }: OpenWorkRow): string {
  const whose = tone === 'waits' ? ` by ${plain(work.author.name)}` : '';
  const why = note === '' ? 'nobody waits' : note;
  return `${name}${whose}: ${why}; first commit ${shortDate(work.firstCommitAt)}, last ${shortDate(work.lastCommitAt)}`;
}
