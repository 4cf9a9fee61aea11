import type { Analysis } from '../core/analysis/analysis';
import type { UncommittedEdits } from '../core/findings/uncommittedCritical';
import type { Head } from '../core/history/refs';
import type { NotMeasured } from '../core/report/healthReport';
import { Git } from '../git/git';
import { isGitFailure } from '../git/gitErrors';
import type { RepositoryLayout } from '../git/repository';
import { readStagedEdits } from '../git/stagedEdits';
import { readIndex, workTreeEdits } from '../git/workTreeEdits';
import type { Measurements } from './measure';
import { gitPlace } from './request';
import type { MeasureRequest } from './request';

/** What stands in git's index, as it is now. */
export interface IndexReading {
  readonly staged: ReadonlySet<string>;
  /** What `readIndex` gives. */
  readonly entries: string;
}

/** Edits of the manager's that are not committed; null where they are not known or not the manager's. */
export interface MeasuredEdits {
  readonly edits: UncommittedEdits | null;
  readonly notMeasured: readonly NotMeasured[];
}

/** Where nobody looked. */
export const unknownEdits: MeasuredEdits = { edits: null, notMeasured: [] };

/** Reads the index; `unreadable` where git cannot, for instance in a clone that lacks the tree of what is checked out. */
export async function readIndexNow(
  git: Git,
  layout: RepositoryLayout,
  head: Head,
): Promise<IndexReading | 'unreadable'> {
  try {
    const [staged, entries] = await Promise.all([readStagedEdits(git, layout, head.commit), readIndex(git)]);
    return { staged, entries };
  } catch (error) {
    if (isGitFailure(error, 'git-failed')) return 'unreadable';
    throw error;
  }
}

/**
 * Looks for edits of critical files as they are now. They are the manager's only where git's own e-mail is; those of files
 * that git filters are not looked for in the work tree. Throws a GitFailure.
 */
export async function measureEdits(
  request: MeasureRequest,
  { layout, head, configuration, index, filtered }: Measurements,
  { criticalFiles, isManagers }: Analysis,
): Promise<MeasuredEdits> {
  if (layout.bare || criticalFiles.length === 0) return unknownEdits;
  if (!isManagers({ name: '', email: configuration.userEmail })) return { edits: null, notMeasured: [notTheirs] };
  const found = index ?? (await readIndexNow(new Git(gitPlace(request)), layout, head));
  if (found === 'unreadable') return { edits: null, notMeasured: [unreadable] };
  const critical = criticalFiles.map(({ path }) => path);
  const behindFilter = new Set(filtered);
  const wanted = critical.filter(path => !behindFilter.has(path));
  return {
    edits: { staged: found.staged, unstaged: await workTreeEdits(found.entries, layout.top, new Set(wanted)) },
    notMeasured: wanted.length < critical.length ? [behindFilters] : [],
  };
}

const what = 'edits that are not committed';

const notTheirs: NotMeasured = { what, why: 'git commits here under an e-mail that is not the manager’s' };

const unreadable: NotMeasured = { what, why: 'git cannot read its index here' };

const behindFilters: NotMeasured = {
  what: `${what}, of files that git filters`,
  why: 'what stands in the work tree is not what is committed',
};

/** Said of a report for a past date. */
export const leftToCheck: NotMeasured = { what, why: 'the report is for a past date: altitude check looks at today’s' };
