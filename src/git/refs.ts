import type { ListedRef } from '../core/history/branchRefs';
import type { Head, Ref } from '../core/history/refs';
import type { Git } from './git';
import { resolveCommit } from './repository';

const replacements = 'refs/replace/';
const pulls = 'refs/pull/';
/** How the line of a head ends that is no symbolic ref, has no upstream and is not checked out. */
const pullEnd = '/head\0\0\0 ';

/** All that matters of refs, the ids first since those of one repository have one length. */
const refsFormat = {
  args: [
    'for-each-ref',
    '--format=%(objectname)%00%(refname)%00%(symref)%00%(upstream)%00%(HEAD)',
    'refs/heads',
    'refs/remotes',
    'refs/pull',
    'refs/merge-requests',
    replacements,
  ],
  parse: (output: string): RepositoryRefs => {
    const branches: Ref[] = [];
    const work: ListedRef[] = [];
    const testMerges = new Set<number>();
    let head: Head | null = null;
    let replacing = false;
    for (const line of output.split('\n')) {
      const width = line.indexOf('\0');
      // There may be tens of thousands of these.
      if (line.startsWith(pulls, width + 1) && line.endsWith(pullEnd)) {
        work.push({ name: line.slice(width + 1, -4), tip: line.slice(0, width), upstream: '' });
        continue;
      }
      const [tip = '', name = '', target = '', upstream = '', mark] = line.split('\0');
      if (mark === '*') head = { name, commit: tip };
      const merge = /^refs\/pull\/(\d+)\/merge$/.exec(name)?.[1];
      if (merge !== undefined) testMerges.add(Number(merge));
      if (name.startsWith(replacements)) replacing = true;
      else if (isBranch(name)) branches.push({ name, commit: tip, target });
      // A symbolic ref is another name of a ref that is listed itself.
      if (target === '' && holdsWork(name)) work.push({ name, tip, upstream });
    }
    return { head, branches, replacing, work, testMerges };
  },
};

function isBranch(name: string): boolean {
  return name.startsWith('refs/heads/') || name.startsWith('refs/remotes/');
}

function holdsWork(name: string): boolean {
  return isBranch(name) || /^refs\/merge-requests\/\d+\/head$/.test(name);
}

/** The refs of a repository, as far as they matter here. */
export interface RepositoryRefs {
  /** The branch that is checked out; null where none is, or one without a commit. */
  readonly head: Head | null;
  /** Local and remote-tracking branches. */
  readonly branches: readonly Ref[];
  /** Whether refs make some objects stand for others. */
  readonly replacing: boolean;
  /** Refs that may hold work, in git's order. */
  readonly work: readonly ListedRef[];
  /** Numbers of the pull requests for which the clone has the forge's test merge (`refs/pull/N/merge`). */
  readonly testMerges: ReadonlySet<number>;
}

/** Reads all refs that matter in one call. Throws a GitFailure. */
export async function readRefs(git: Git): Promise<RepositoryRefs> {
  return refsFormat.parse(await git.run(refsFormat.args));
}

/** What is checked out, where refs were read; the commit is null on a branch that has none yet. Throws a GitFailure. */
export async function readHead(git: Git, { head }: RepositoryRefs): Promise<Head> {
  return head ?? { name: 'HEAD', commit: await resolveCommit(git, 'HEAD') };
}
