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
 * Files that only the manager knows and that somebody may soon need: declared ones, and of the other critical files and
 * the product those that changed in the window; what nobody touched for so long stalls nobody in two weeks. No tests.
 */
export function knownAlone({ files, criticalFiles, product, hasChanged, order }: KnownAloneInput): readonly string[] {
  const critical = criticalFiles.filter(({ kind, knowledge }) => kind.role !== 'tests' && knowledge.onlyManagerKnows);
  const declared = critical.filter(({ reasons }) => reasons.some(({ kind }) => kind === 'declared'));
  const filesOf = (paths: readonly string[]): readonly number[] => paths.flatMap(path => files.indexOf.get(path) ?? []);
  const changed = filesOf([...critical.map(({ path }) => path), ...product]).filter(hasChanged);
  const alone = new Set([...filesOf(declared.map(({ path }) => path)), ...changed]);
  return [...alone].sort(order).map(file => itemAt(files.paths, file));
}
