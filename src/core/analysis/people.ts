import { at, itemAt } from '../history/columns';
import type { HistoryColumns, RawIdentity } from '../history/columns';
import { addToList, addToSet } from '../history/groups';
import { isBot } from './bots';
import { folded, sameText } from './foldedText';
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
  const marks = mapped.map(marksOf);
  const shared = sharedEmails(marks, bots);
  const sets = new DisjointSets(mapped.length);
  const [byEmail, byLogin, byName, bySet] = [joiner(sets), joiner(sets), joiner(sets), joiner(sets)];
  const setsOf = setsNaming(rules.together);
  mapped.forEach((identity, index) => {
    if (bots[index]) return;
    const { address, fullName } = itemAt(marks, index);
    if (address !== '' && !shared.has(address)) {
      byEmail(address, index);
      const login = noReplyLogin(address);
      if (login !== null) byLogin(login, index);
    }
    if (fullName !== null) byName(fullName, index);
    for (const set of setsOf(identity)) bySet(set, index);
    const raw = itemAt(history.identities, index);
    if (raw !== identity) for (const set of setsOf(raw)) bySet(set, index);
  });
  return collect(history, mapped, bots, sets);
}

/** Makes the function that joins an identity to the first one that came with the same key. */
function joiner(sets: DisjointSets): (key: string | number, index: number) => void {
  const firstByKey = new Map<string | number, number>();
  return (key, index) => {
    const first = firstByKey.get(key);
    if (first === undefined) firstByKey.set(key, index);
    else sets.join(first, index);
  };
}

/** True where a person's words, a name or an e-mail, mean the identity. */
export function isNamed({ name, email }: RawIdentity, words: string): boolean {
  return sameText(words, email) || sameText(words, name);
}

/** Makes the function that tells which of some sets of names and e-mails hold an identity's, by their indexes. */
export function setsNaming(sets: readonly (readonly string[])[]): (identity: RawIdentity) => readonly number[] {
  const byName = new Map<string, number[]>();
  for (const [set, names] of sets.entries()) {
    for (const name of names.map(folded)) addToList(byName, name, set);
  }
  return ({ name, email }) => {
    const [ofEmail, ofName] = [byName.get(folded(email)), byName.get(folded(name))];
    return ofEmail === undefined || ofName === undefined ? (ofEmail ?? ofName ?? []) : [...ofEmail, ...ofName];
  };
}

const noReplyEnding = '@users.noreply.github.com';

/** The login of a no-reply address of GitHub, lower case, or null. */
export function noReplyLogin(email: string): string | null {
  const address = email.toLowerCase();
  if (!address.endsWith(noReplyEnding)) return null;
  return /^(?:\d+\+)?([^@+]+)$/.exec(address.slice(0, -noReplyEnding.length))?.[1] ?? null;
}

/** What joins an identity to others, as keys: its e-mail (lower case), the login of a no-reply address, its full name. */
export function identityKeys(identity: RawIdentity): readonly string[] {
  const { address, fullName } = marksOf(identity);
  const login = noReplyLogin(address);
  return [
    ...(address === '' ? [] : [`email:${address}`]),
    ...(login === null ? [] : [`login:${login}`]),
    ...(fullName === null ? [] : [`name:${fullName}`]),
  ];
}

/** What of an identity joins it to others. */
interface Marks {
  /** The e-mail, lower case. */
  readonly address: string;
  /** The name, lower case and with single spaces; null for a single word. */
  readonly fullName: string | null;
}

function marksOf({ name, email }: RawIdentity): Marks {
  const words = name.trim();
  return { address: folded(email), fullName: /\s/.test(words) ? words.toLowerCase().replace(/\s+/g, ' ') : null };
}

function sharedEmails(marks: readonly Marks[], bots: readonly boolean[]): ReadonlySet<string> {
  const names = new Map<string, Set<string>>();
  marks.forEach(({ address, fullName }, index) => {
    if (bots[index] || fullName === null) return;
    addToSet(names, address, fullName);
  });
  return new Set([...names].filter(([, found]) => found.size >= sharedEmailNames).map(([address]) => address));
}

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
    addToList(members, root, index);
  });
  const personOf = new Int32Array(mapped.length);
  const persons = [...members.values()].map((identities, person): Person => {
    for (const identity of identities) personOf[identity] = person;
    // The name that most commits carry; the newest among equals, which the log prints first.
    const main = identities.reduce((best, one) => (at(commits, one) > at(commits, best) ? one : best));
    const { name, email } = itemAt(mapped, main);
    return { name, email, isBot: identities.some(one => bots[one]), identities };
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
