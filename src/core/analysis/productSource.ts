import { itemAt } from '../history/columns';
import type { HistoryColumns } from '../history/columns';
import { filesOfCommit } from './fileWindow';
import { isProductSource } from './pathKinds';
import type { PathKind } from './pathKinds';
import { productAreas } from './productAreas';
import type { RepositoryFiles } from './repositoryFiles';

/** The files of base's tip that are the product itself; looked for when they are asked for. */
export interface ProductSource {
  /** Indexes of the files. */
  readonly files: () => readonly number[];
  /** The paths among them that a commit touches, renames followed. */
  readonly pathsOf: (position: number) => readonly string[];
  /** Tells the area of the product in which a path lies, null where in none; null where its folders make no areas. */
  readonly areas: () => ((path: string) => string | null) | null;
}

/** Finds the product's own source and its areas. */
export function productSource(
  history: HistoryColumns,
  files: RepositoryFiles,
  kindOf: (path: string) => PathKind,
): ProductSource {
  const pathOf = (file: number): string => itemAt(files.paths, file);
  const isProduct = (file: number): boolean => isProductSource(kindOf(pathOf(file)));
  const product = (): readonly number[] => [...files.paths.keys()].filter(isProduct);
  return {
    files: product,
    pathsOf: position => [...filesOfCommit(history, files, position)].filter(isProduct).map(pathOf),
    areas: () => productAreas(product().map(pathOf)),
  };
}
