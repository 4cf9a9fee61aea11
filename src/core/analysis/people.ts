import { at, itemAt } from '../history/columns';
import type { HistoryColumns, RawIdentity } from '../history/columns';
import { isBot, sameText } from './bots';
import { mapIdentity, parseMailmap } from './mailmap';
import type { PersonName } from './person';

/** An e-mail that carries this many full names is a pusher's, not a person's (calibrated: one once joined 141 people). */
export const sharedEmailNames = 5;

/** One person, joined from identities. */
export interface Person extends PersonName {
  readonly isBot: boolean;
  /** Indexes of the raw identities that were joined. */
  readonly identities: readonly number[];
}

/** Who wrote: persons, and the person of each raw identity. */
export interface People {
  readonly persons: readonly Person[];
  /** Index into `persons` by index of the raw identity. */
  readonly personOf: Int32Array;
}

/** What joins identities beside their e-mails and names. */
export interface JoiningRules {
  /** Text of the `.mailmap` at base's tip; empty where there is none. */
  readonly mailmap: string;
  /** Sets of names or e-mails that are one person. */
  readonly together: readonly (readonly string[])[];
  /** Further names or e-mails of automation. */
  readonly bots: readonly string[];
}

/**
 * Joins identities into persons: by mailmap, by e-mail, by the login of a no-reply address, by a full name of two or
 * more words, and by `together`. A bot's identity joins nothing; neither does an e-mail that is empty or shared.
 */
export function joinPeople(history: HistoryColumns, rules: JoiningRules): People {
  const mailmap = parseMailmap(rules.mailmap);
  const mapped = history.identities.map(identity => mapIdentity(mailmap, identity));
  const bots = mapped.map((identity, index) => {
    const raw = itemAt(history.identities, index);
    return isBot(identity, rules.bots) || (raw !== identity && isBot(raw, rules.bots));
  });
  const sets = new DisjointSets(mapped.length);
  const shared = sharedEmails(mapped, bots);
  const firstByKey = new Map<string, number>();
  const join = (index: number, key: string): void => {
    const first = firstByKey.get(key);
    if (first === undefined) firstByKey.set(key, index);
    else sets.join(first, index);
  };
  const setsOf = setsNaming(rules.together);
  mapped.forEach((identity, index) => {
    if (bots[index]) return;
    for (const key of keysOf(identity, shared)) join(index, key);
    for (const one of [identity, itemAt(history.identities, index)])
      for (const set of setsOf(one)) join(index, `together:${set}`);
  });
  return collect(history, mapped, bots, sets);
}

/** True where a person's words, a name or an e-mail, mean the identity. */
export function isNamed({ name, email }: RawIdentity, words: string): boolean {
  return sameText(words, email) || sameText(words, name);
}

/** Makes the function that tells which of some sets of names and e-mails hold an identity's, by their indexes. */
export function setsNaming(sets: readonly (readonly string[])[]): (identity: RawIdentity) => readonly number[] {
  const byName = new Map<string, number[]>();
  for (const [set, names] of sets.entries()) {
    for (const name of names.map(trimmedLower)) byName.set(name, [...(byName.get(name) ?? []), set]);
  }
  return ({ name, email }) => [email, name].flatMap(words => byName.get(trimmedLower(words)) ?? []);
}

const trimmedLower = (words: string): string => words.trim().toLowerCase();

/** The login of a no-reply address of GitHub, lower case, or null. */
export function noReplyLogin(email: string): string | null {
  return /^(?:\d+\+)?([^@+]+)@users\.noreply\.github\.com$/i.exec(email)?.[1]?.toLowerCase() ?? null;
}

function keysOf({ name, email }: RawIdentity, shared: ReadonlySet<string>): string[] {
  const keys: string[] = [];
  const address = email.trim().toLowerCase();
  if (address !== '' && !shared.has(address)) {
    keys.push(`email:${address}`);
    const login = noReplyLogin(address);
    if (login !== null) keys.push(`login:${login}`);
  }
  if (isFullName(name)) keys.push(`name:${fold(name)}`);
  return keys;
}

function sharedEmails(identities: readonly RawIdentity[], bots: readonly boolean[]): ReadonlySet<string> {
  const names = new Map<string, Set<string>>();
  identities.forEach(({ name, email }, index) => {
    if (bots[index] || !isFullName(name)) return;
    const address = email.trim().toLowerCase();
    names.set(address, (names.get(address) ?? new Set()).add(fold(name)));
  });
  return new Set([...names].filter(([, found]) => found.size >= sharedEmailNames).map(([address]) => address));
}

const fold = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, ' ');
const isFullName = (name: string): boolean => /\S\s+\S/.test(name.trim());

function collect(
  history: HistoryColumns,
  mapped: readonly RawIdentity[],
  bots: readonly boolean[],
  sets: DisjointSets,
): People {
  const commits = new Int32Array(mapped.length);
  for (const author of history.authors) commits[author] = at(commits, author) + 1;
  const members = new Map<number, number[]>();
  mapped.forEach((_, index) => {
    const root = sets.root(index);
    const known = members.get(root);
    if (known === undefined) members.set(root, [index]);
    else known.push(index);
  });
  const personOf = new Int32Array(mapped.length);
  const persons = [...members.values()].map((identities, person): Person => {
    for (const identity of identities) personOf[identity] = person;
    // The name that most commits carry; the newest among equals, which the log prints first.
    const main = identities.reduce((best, one) => (at(commits, one) > at(commits, best) ? one : best));
    return { ...itemAt(mapped, main), isBot: identities.some(one => bots[one]), identities };
  });
  return { persons, personOf };
}

class DisjointSets {
  private readonly parents: Int32Array;

  constructor(size: number) {
    this.parents = Int32Array.from({ length: size }, (_, index) => index);
  }

  root(index: number): number {
    let root = index;
    while (at(this.parents, root) !== root) root = at(this.parents, root);
    this.parents[index] = root;
    return root;
  }

  join(one: number, other: number): void {
    const first = this.root(one);
    const second = this.root(other);
    // The smaller root stays, so that the result does not depend on the order of joining.
    this.parents[Math.max(first, second)] = Math.min(first, second);
  }
}
