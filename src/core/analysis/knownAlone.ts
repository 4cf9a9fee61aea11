import { itemAt } from '../history/columns';
import type { FileFacts } from './fileFacts';
import type { RepositoryFiles } from './repositoryFiles';

/** What the files are found from. */
export interface KnownAloneInput {
  readonly files: RepositoryFiles;
  readonly criticalFiles: readonly FileFacts[];
  /** Product files that only the manager knows. */
  readonly product: readonly string[];
  /** Whether a file changed in the window, and which of two comes first. */
  readonly hasChanged: (file: number) => boolean;
  readonly order: (one: number, other: number) => number;
}

/**
 * Files that only the manager knows and that somebody may soon need: the critical ones, and of the product those that
 * changed in the window; what nobody has touched for so long does not stall in two weeks. Tests are left out.
 */
export function knownAlone({ files, criticalFiles, product, hasChanged, order }: KnownAloneInput): readonly string[] {
  const critical = criticalFiles
    .filter(({ kind, knowledge }) => kind.role !== 'tests' && knowledge.onlyManagerKnows)
    .map(({ path }) => path);
  const fileOf = (path: string): readonly number[] => [files.indexOf.get(path) ?? []].flat();
  const alone = new Set([...critical.flatMap(fileOf), ...product.flatMap(fileOf).filter(hasChanged)]);
  return [...alone].sort(order).map(file => itemAt(files.paths, file));
}
