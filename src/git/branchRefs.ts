import type { BranchHint, BranchRef, BranchRefs } from '../core/history/branchRefs';
import type { Git } from './git';

/** Refs that may hold work, and the forge's test merges; the upstream is looked up in the configuration alone. */
const refsFormat = {
  args: [
    'for-each-ref',
    '--format=%(refname)%00%(objectname)%00%(symref)%00%(upstream)',
    'refs/heads',
    'refs/remotes',
    'refs/pull',
    'refs/merge-requests',
  ],
  parse: (output: string): { readonly name: string; readonly tip: string; readonly upstream: string }[] =>
    output.split('\n').flatMap(line => {
      const [name = '', tip = '', target = '', upstream = ''] = line.split('\0');
      // A symbolic ref is another name of a ref that is listed itself.
      return name === '' || target !== '' ? [] : [{ name, tip, upstream }];
    }),
};

/** Committer dates of commits; an object that is no commit, or that the clone lacks, is passed over. */
const datesFormat = {
  args: ['log', '--no-walk=unsorted', '--ignore-missing', '--format=%H %ct', '--stdin'],
  parse: (output: string): ReadonlyMap<string, number> =>
    new Map(
      output.split('\n').map(line => {
        const space = line.indexOf(' ');
        return [line.slice(0, space), Number(line.slice(space + 1))];
      }),
    ),
};

const testMerge = /^refs\/pull\/(\d+)\/merge$/;
const otherPull = /^refs\/(?:pull|merge-requests)\/(?!\d+\/head$)/;

/**
 * Reads all refs that may hold work, the most recent tip first, ties by name. Names come from the repository, dates from the
 * room; a ref whose commit the clone lacks is not among them. Throws a GitFailure.
 */
export async function readBranchRefs(
  repository: Git,
  room: Git,
  { hints, remotes, lastFetchAt }: Pick<BranchRefs, 'hints' | 'remotes' | 'lastFetchAt'>,
): Promise<BranchRefs> {
  const listed = refsFormat.parse(await repository.run(refsFormat.args));
  const found = listed.filter(({ name }) => !otherPull.test(name));
  const dates = await readDates(room, new Set(found.map(({ tip }) => tip)));
  const refs = found.flatMap((ref): BranchRef[] => {
    const committedAt = dates.get(ref.tip);
    return committedAt === undefined ? [] : [{ ...ref, committedAt }];
  });
  const numbers = listed.flatMap(({ name }) => testMerge.exec(name)?.[1] ?? []);
  return {
    refs: refs.sort((one, other) => other.committedAt - one.committedAt || (one.name < other.name ? -1 : 1)),
    testMerges: new Set(numbers.map(Number)),
    hints,
    remotes,
    lastFetchAt,
  };
}

async function readDates(room: Git, ids: ReadonlySet<string>): Promise<ReadonlyMap<string, number>> {
  if (ids.size === 0) return new Map();
  return datesFormat.parse(await room.run(datesFormat.args, [...ids, ''].join('\n')));
}

/** Keys under `branch.` that say what a local branch is for, as a regular expression of git's. */
export const hintKeys = 'branch\\..*\\.(merge|github-pr-owner-number|vscode-merge-base|gh-merge-base)';

/** Reads the hints from entries of the configuration; their keys are lower case but for the branch's name. */
export function parseHints(entries: readonly { readonly key: string; readonly value: string }[]): BranchHint[] {
  const hints = new Map<string, BranchHint>();
  for (const { key, value } of entries) {
    const [, branch, word = ''] = /^branch\.(.*)\.([^.]+)$/s.exec(key) ?? [];
    if (branch === undefined) continue;
    const hint = hints.get(branch) ?? { branch, pullRequest: null, target: null };
    hints.set(branch, { ...hint, ...said(word, value) });
  }
  return [...hints.values()].filter(({ pullRequest, target }) => pullRequest !== null || target !== null);
}

/** `owner#repository#7`, `refs/pull/7/head`, or the name of a branch. */
function said(word: string, value: string): Partial<BranchHint> {
  if (word === 'vscode-merge-base' || word === 'gh-merge-base') return { target: value };
  const number =
    /^[^#\s]+#[^#\s]+#(\d+)$/.exec(value)?.[1] ?? /^refs\/(?:pull|merge-requests)\/(\d+)\/head$/.exec(value)?.[1];
  return number === undefined ? {} : { pullRequest: Number(number) };
}
