import type { HistoryColumns } from '../../history/columns';
import { copyKey } from './copyKey';
import type { OpenField } from './openField';

/** Makes the test whether a pull or merge request has a copy of a commit, told by author date and subject. */
export function requestedTest({
  trunk,
  forks,
  numbers,
}: OpenField): (history: HistoryColumns, position: number) => boolean {
  let known: ReadonlySet<string> | undefined;
  const all = (): ReadonlySet<string> =>
    new Set([...numbers.keys()].flatMap(tip => Array.from(forks.reach(tip), each => copyKey(trunk.commits, each))));
  return (history, position) => (known ??= all()).has(copyKey(history, position));
}
