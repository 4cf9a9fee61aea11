import path from 'node:path';
import type { RepositoryPlace } from './repositoryPlace';

/**
 * The files that git writes anew with each move of a ref where it keeps refs in tables ("reftable"), absolute; elsewhere
 * they are not there. A linked work tree has its HEAD in tables of its own.
 */
export function tableLists({ gitDirectory, commonDirectory }: RepositoryPlace): readonly string[] {
  return [...new Set([commonDirectory, gitDirectory])].map(folder => path.join(folder, 'reftable', 'tables.list'));
}
