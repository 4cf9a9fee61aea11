import { at, commitCount, floatAt, textAt } from '../history/columns';
import type { HistoryColumns } from '../history/columns';
import { isMerge } from './ancestry';
import { isAutomationSubject } from './bots';
import { someChange } from './countedChanges';
import type { PathKind } from './pathKinds';
import type { People } from './people';
import { authorOf, isBotPerson } from './person';

/** A commit that changes more files than this is bulk: a reformatting, a mass move. */
export const bulkFiles = 50;

/** Which commits count, by position. */
export interface CommitFlags {
  /** A non-merge commit of a person, none of automation under the name, counted once however often it was picked. */
  readonly own: Uint8Array;
  /** A work commit: an own commit that changes something that is not left out, is not bulk and is not to be ignored. */
  readonly work: Uint8Array;
}

/** What tells which commits count. */
export interface CommitRules {
  readonly landingOf: Int32Array;
  readonly people: People;
  /** True for a commit by somebody who counts, on a path that counts. */
  readonly counts: (position: number) => boolean;
  readonly kindOfChange: (change: number) => PathKind;
  /** Positions of the commits that `.git-blame-ignore-revs` names. */
  readonly ignored: ReadonlySet<number>;
  /** Only commits committed after this and by `until` are looked at, beside the originals of their copies; seconds. */
  readonly from: number;
  readonly until: number;
}

/** Tells which commits count. Two commits of one author, author date and subject are one, counted at the earlier. */
export function flagCommits(history: HistoryColumns, rules: CommitRules): CommitFlags {
  const own = new Uint8Array(commitCount(history));
  const work = new Uint8Array(commitCount(history));
  const isCopy = copyTest(history, rules.people);
  // From the oldest, so that the first of two copies is the one that counts.
  for (const position of byCommitterTime(history, rules)) {
    if (!isOwn(history, rules, position)) continue;
    if (isCopy(position)) continue;
    own[position] = 1;
    if (!rules.ignored.has(position) && isWork(history, rules, position)) work[position] = 1;
  }
  return { own, work };
}

function byCommitterTime(
  { authorTimes, committerTimes }: HistoryColumns,
  { landingOf, from, until }: CommitRules,
): number[] {
  const found: number[] = [];
  // A recent copy has the author date of its original, which may be older than all else that is looked at.
  const copied = new Set<number>();
  for (let position = landingOf.length - 1; position >= 0; position--) {
    const time = floatAt(committerTimes, position);
    if (at(landingOf, position) < 0 || time <= from || time > until) continue;
    found.push(position);
    if (floatAt(authorTimes, position) <= from) copied.add(floatAt(authorTimes, position));
  }
  if (copied.size > 0) {
    for (let position = landingOf.length - 1; position >= 0; position--) {
      const isOlder = at(landingOf, position) >= 0 && floatAt(committerTimes, position) <= from;
      if (isOlder && copied.has(floatAt(authorTimes, position))) found.push(position);
    }
  }
  return found.sort((one, other) => floatAt(committerTimes, one) - floatAt(committerTimes, other) || other - one);
}

/** Makes the test of commits, one after the other, whether one like it came before. */
function copyTest(history: HistoryColumns, people: People): (position: number) => boolean {
  const keyOf = (position: number): string =>
    `${authorOf(history, people, position)}\0${floatAt(history.authorTimes, position)}\0${textAt(history.subjects, position)}`;
  // Most commits have their author date to themselves.
  const firstAt = new Map<number, number>();
  const seen = new Set<string>();
  return position => {
    const time = floatAt(history.authorTimes, position);
    const first = firstAt.get(time);
    if (first === undefined) {
      firstAt.set(time, position);
      return false;
    }
    seen.add(keyOf(first));
    const key = keyOf(position);
    const isSeen = seen.has(key);
    seen.add(key);
    return isSeen;
  };
}

function isOwn(history: HistoryColumns, { people, counts }: CommitRules, position: number): boolean {
  if (isMerge(history, position) || isAutomationSubject(textAt(history.subjects, position))) return false;
  return !isBotPerson(people, authorOf(history, people, position)) && counts(position);
}

function isWork(history: HistoryColumns, { kindOfChange }: CommitRules, position: number): boolean {
  const changes = at(history.changeStarts, position + 1) - at(history.changeStarts, position);
  return changes <= bulkFiles && someChange(history, position, change => kindOfChange(change).leftOut === null);
}
