import { floatAt, itemAt, textAt } from '../../history/columns';
import { addToList } from '../../history/groups';
import type { Landing } from './copies';
import type { Forks } from './forks';
import { landedNumber } from './landedSubject';
import type { BaseHistory } from './openField';
import { openWorkDays } from './relevantRefs';
import type { Trunk } from './trunk';
import { daySeconds } from '../window';

/**
 * Tips of pull and merge requests, by position in the open commits, whose number a subject of the trunk ends with, after
 * they left it. `numbers` are those of each tip.
 */
export function numberedLandings(
  trunk: Trunk,
  { forkOf }: Forks,
  numbers: ReadonlyMap<number, readonly number[]>,
): ReadonlyMap<number, Landing> {
  const { history, commits, chain, lines } = trunk;
  const tipsOf = new Map<number, number[]>();
  for (const [tip, own] of numbers) for (const number of own) addToList(tipsOf, number, tip);
  const landed = new Map<number, Landing>();
  const look = (subject: string, time: number, counts: (tip: number) => boolean): void => {
    const number = landedNumber(subject);
    for (const tip of number === null ? [] : (tipsOf.get(number) ?? [])) {
      if (counts(tip) && !landed.has(tip)) landed.set(tip, { at: time });
    }
  };
  const oldest = [...numbers.keys()].reduce((least, tip) => Math.min(least, forkOf(tip).index), chain.length);
  for (let index = oldest + 1; index < chain.length; index++) {
    const position = itemAt(chain, index);
    const isAfter = (tip: number): boolean => index > forkOf(tip).index;
    look(textAt(history.subjects, position), floatAt(history.committerTimes, position), isAfter);
  }
  for (const position of new Set(lines.flat())) {
    look(textAt(commits.subjects, position), floatAt(commits.committerTimes, position), () => true);
  }
  return landed;
}

/** Pull and merge requests that base says it landed in the days that lead times are taken from. */
export function landedLately({ history, landingOf, until }: BaseHistory): ReadonlySet<number> {
  const since = until - openWorkDays * daySeconds;
  const numbers = new Set<number>();
  landingOf.forEach((landing, position) => {
    if (landing !== position || floatAt(history.committerTimes, position) <= since) return;
    const number = landedNumber(textAt(history.subjects, position));
    if (number !== null) numbers.add(number);
  });
  return numbers;
}
