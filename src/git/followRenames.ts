import { itemAt, textAt } from '../core/history/columns';
import type { HistoryColumns } from '../core/history/columns';
import { withRenames } from '../core/history/renames';
import type { ChangeColumns, Rename } from '../core/history/renames';
import type { Git } from './git';
import { renameCandidates } from './renameCandidates';
import { readRenames } from './renameReader';

/** A history, or a part of one, as far as renames are concerned. */
type Followed = ChangeColumns & Pick<HistoryColumns, 'ids' | 'unfollowed'>;

/**
 * The columns with the files that their commits moved and edited at once, where the clone has the contents to tell; exact
 * renames are in them already. Throws a GitFailure.
 */
export function followRenames<T extends Followed>(git: Git, columns: T): Promise<T> {
  return follow(git, columns, renameCandidates(columns));
}

/** The columns with what was missing before and has come since; the same where nothing has. Throws a GitFailure. */
export function followUnfollowed<T extends Followed>(git: Git, columns: T): Promise<T> {
  return follow(git, columns, [...columns.unfollowed]);
}

async function follow<T extends Followed>(git: Git, columns: T, commits: readonly number[]): Promise<T> {
  if (commits.length === 0) return columns;
  const ids = commits.map(position => textAt(columns.ids, position));
  const { renames, lacking } = await readRenames(git, ids);
  if (renames.size === 0 && lacking.length === columns.unfollowed.length) return columns;
  const missing = new Set(lacking);
  const found = new Map<number, readonly Rename[]>();
  ids.forEach((id, index) => found.set(itemAt(commits, index), renames.get(id) ?? []));
  return {
    ...withRenames(columns, found),
    unfollowed: Int32Array.from(commits.filter((_, index) => missing.has(itemAt(ids, index)))),
  };
}
