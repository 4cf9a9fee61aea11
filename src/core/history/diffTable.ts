import { at, itemAt } from './columns';
import type { Comparison, TreeDiffs } from './branchDiffs';
import { IdTable } from './idTable';
import { packIds } from './packed';

/** Finds comparisons among those that were read. */
export class DiffTable {
  readonly diffs: TreeDiffs;
  private readonly table: IdTable;

  constructor(diffs: TreeDiffs) {
    this.diffs = diffs;
    this.table = new IdTable(diffs.keys);
  }

  /** Position of a comparison; -1 where it was not read. */
  positionOf({ commit, against }: Comparison): number {
    return this.diffs.keys.length === 0 ? -1 : this.table.positionOf(packIds([commit + against]), 0);
  }

  /** Number of paths that a comparison changes. */
  countAt(position: number): number {
    const { changeStarts } = this.diffs;
    return at(changeStarts, position + 1) - at(changeStarts, position);
  }

  /** Tells each change of a comparison: the numbers of its path and of its content. */
  eachChange(position: number, tell: (path: number, content: number) => void): void {
    const { changeStarts, changePaths, changeContents } = this.diffs;
    for (let change = at(changeStarts, position); change < at(changeStarts, position + 1); change++) {
      tell(at(changePaths, change), at(changeContents, change));
    }
  }

  /** Paths that a comparison changes. */
  pathsAt(position: number): readonly string[] {
    const paths: string[] = [];
    this.eachChange(position, path => paths.push(itemAt(this.diffs.paths, path)));
    return paths;
  }
}
