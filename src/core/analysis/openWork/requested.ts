import { floatAt, textAt } from '../../history/columns';
import type { HistoryColumns } from '../../history/columns';
import type { OpenField } from './openField';

/** Makes the test whether a pull or merge request has a commit of this author date (seconds) and subject. */
export function requestedTest({ trunk, forks, numbers }: OpenField): (authorTime: number, subject: string) => boolean {
  let known: ReadonlySet<string> | undefined;
  const all = (): ReadonlySet<string> =>
    new Set([...numbers.keys()].flatMap(tip => Array.from(forks.reach(tip), each => keyAt(trunk.commits, each))));
  return (authorTime, subject) => (known ??= all()).has(key(authorTime, subject));
}

function keyAt({ authorTimes, subjects }: HistoryColumns, position: number): string {
  return key(floatAt(authorTimes, position), textAt(subjects, position));
}

const key = (authorTime: number, subject: string): string => `${authorTime}\0${subject}`;
