import { at } from '../../history/columns';
import type { HistoryColumns } from '../../history/columns';
import { identityText } from '../../history/identityText';
import type { OpenCommits } from '../../history/openCommits';
import type { People } from '../people';

/** A history whose identities are followed by those that only open commits have. */
export interface WithOpenIdentities {
  readonly history: HistoryColumns;
  /** For each identity of the open commits its index in that history. */
  readonly indexOf: Int32Array;
}

/** Adds the identities of open commits to a history, so that one person is one in both. */
export function withOpenIdentities(history: HistoryColumns, commits: OpenCommits): WithOpenIdentities {
  const wanted = new Map(commits.identities.map((identity, index) => [identityText(identity), index]));
  const indexOf = new Int32Array(commits.identities.length).fill(-1);
  history.identities.forEach((identity, index) => {
    const open = wanted.get(identityText(identity));
    if (open !== undefined) indexOf[open] = index;
  });
  const added = commits.identities.filter((_, open) => at(indexOf, open) < 0);
  let next = history.identities.length;
  commits.identities.forEach((_, open) => {
    if (at(indexOf, open) < 0) indexOf[open] = next++;
  });
  return { history: { ...history, identities: [...history.identities, ...added] }, indexOf };
}

/** Makes the function that tells the author of an open commit, as an index into `people.persons`. */
export function openAuthor(
  commits: OpenCommits,
  people: People,
  { indexOf }: Pick<WithOpenIdentities, 'indexOf'>,
): (position: number) => number {
  return position => at(people.personOf, at(indexOf, at(commits.authors, position)));
}
