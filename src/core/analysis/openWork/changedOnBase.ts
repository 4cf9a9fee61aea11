import { at, itemAt } from '../../history/columns';
import type { OpenBranch } from './openBranch';
import type { OpenField } from './openField';

/** Makes the function that tells which of a branch's paths commits of base changed since the branch left it. */
export function changedOnBase({ trunk, forks }: OpenField): (branch: OpenBranch) => ReadonlySet<string> {
  const { history, broughtAt, commits } = trunk;
  return ({ tip, files }) => {
    const left = forks.forkOf(commits.positionOf.get(tip) ?? -1).index;
    const wanted = new Set(files);
    const changed = new Set<string>();
    broughtAt.forEach((index, position) => {
      if (index <= left) return;
      for (let change = at(history.changeStarts, position); change < at(history.changeStarts, position + 1); change++) {
        const path = itemAt(history.paths, at(history.changePaths, change));
        if (wanted.has(path)) changed.add(path);
      }
    });
    return changed;
  };
}
