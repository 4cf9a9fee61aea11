import { count, list, percent } from '../wording';
import type { DemandedFile, DemandShares, WhoKnows } from './demandShares';

/** The three kinds of who knows a file, from the manager's to the others'. */
export const kindsOfKnowing: readonly WhoKnows[] = ['alone', 'shared', 'others'];

/** Reads on after "known to". */
export const whoKnowsWords = {
  alone: 'you alone',
  shared: 'you and others',
  others: 'others',
} as const satisfies Record<WhoKnows, string>;

/** How the demand falls on what the manager knows and what others do, in one sentence. */
export function demandSentence({ files, rest }: DemandShares): string {
  const parts = kindsOfKnowing.flatMap(kind => {
    const part = partKnownTo(files, kind);
    return part === 0 ? [] : [`${percent(part)} on files known to ${whoKnowsWords[kind]}`];
  });
  const more = rest.files === 0 ? [] : [`${percent(rest.part)} on ${count(rest.files, 'more files')}`];
  const [first = '', ...others] = [...parts, ...more];
  return `${list([first.replace(' on ', ' of the demand on critical files falls on '), ...others])}.`;
}

/** The part of the demand that falls on files of that kind, from 0 to 1. */
export function partKnownTo(files: readonly DemandedFile[], kind: WhoKnows): number {
  return files.reduce((sum, { part, whoKnows }) => (whoKnows === kind ? sum + part : sum), 0);
}

/** The manager's part of the landings on a file; empty where nothing landed. */
export function yoursWords(share: number | null): string {
  if (share === null) return '';
  return share === 0 ? 'none yours' : `${percent(share)} yours`;
}
