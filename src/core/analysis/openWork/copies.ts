import { at, floatAt, itemAt, textAt } from '../../history/columns';
import type { HistoryColumns } from '../../history/columns';
import { addToList } from '../../history/groups';
import { containedIn } from '../../history/openCommits';
import { isMerge } from '../ancestry';
import { sameText } from '../foldedText';
import type { Forks } from './forks';
import type { Trunk } from './trunk';

/** When something landed: the committer date of what brought it, in seconds; null where it is on base and nothing tells since when. */
export interface Landing {
  readonly at: number | null;
}

/** A commit in the history of base, or among the open commits on a long-lived ref. */
interface Place {
  readonly columns: HistoryColumns;
  readonly position: number;
}

/**
 * The open commits, by position, that the trunk has a copy of: the same author, author date and subject, as after a rebase
 * or a cherry-pick, brought after the commit was made from it.
 */
export function copiedCommits(trunk: Trunk, forks: Forks): ReadonlyMap<number, Landing> {
  const { commits, onLines } = trunk;
  const candidates = placesByTime(trunk);
  const copies = new Map<number, Landing>();
  commits.ids.forEach((_, position) => {
    if (onLines.has(position) || isMerge(commits, position)) return;
    const copy = candidates
      .get(floatAt(commits.authorTimes, position))
      ?.find(place => isCopy({ columns: commits, position }, place) && isLater(trunk, forks, position, place));
    if (copy !== undefined) copies.set(position, { at: landedAt(trunk, copy) });
  });
  return copies;
}

/** Commits of the trunk by author date, for those dates that an open commit has. */
function placesByTime({ history, commits, broughtAt, onLines }: Trunk): ReadonlyMap<number, readonly Place[]> {
  const times = new Set(commits.authorTimes);
  const places = new Map<number, Place[]>();
  const add = (columns: HistoryColumns, position: number): void => {
    const time = floatAt(columns.authorTimes, position);
    if (times.has(time)) addToList(places, time, { columns, position });
  };
  broughtAt.forEach((index, position) => {
    if (index >= 0) add(history, position);
  });
  for (const position of onLines) add(commits, position);
  return places;
}

function isCopy(one: Place, other: Place): boolean {
  if (textAt(one.columns.subjects, one.position) !== textAt(other.columns.subjects, other.position)) return false;
  const [author, otherAuthor] = [one, other].map(({ columns, position }) =>
    itemAt(columns.identities, at(columns.authors, position)),
  );
  if (author === undefined || otherAuthor === undefined) return false;
  return sameText(author.email, otherAuthor.email) || sameText(author.name, otherAuthor.name);
}

/** What a branch already contained when the commit was made, such as what it does again, is no landing of it. */
function isLater({ commits, history, broughtAt }: Trunk, { forkOf }: Forks, open: number, place: Place): boolean {
  const { index, line } = forkOf(open);
  if (place.columns === history) return at(broughtAt, place.position) > index;
  return line < 0 || !containedIn(commits, line).has(place.position);
}

function landedAt({ history, chain, broughtAt }: Trunk, { columns, position }: Place): number {
  const landing = columns === history ? itemAt(chain, at(broughtAt, position)) : position;
  return floatAt(columns.committerTimes, landing);
}
