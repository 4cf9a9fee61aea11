import type { BranchHint } from '../core/history/branchRefs';

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
