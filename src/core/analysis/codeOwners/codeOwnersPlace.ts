import type { CodeOwnersDialect, CodeOwnersFile } from './codeOwners';
import { readHeading } from './sectionHeading';

/** GitHub's order, then what only GitLab knows; between the root and `docs/` both agree. */
const places = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'] as const;

/**
 * The CODEOWNERS file among the tracked paths, or null: the first in the orders of both forges. One in the root or in
 * `docs/` is taken for GitLab's where the repository has GitLab's pipeline and no `.github` folder.
 */
export function findCodeOwnersFile(paths: readonly string[]): CodeOwnersFile | null {
  const path = places.find(place => paths.includes(place));
  if (path === undefined) return null;
  return { path, dialect: dialectOfPlace(path, paths) };
}

function dialectOfPlace(path: (typeof places)[number], paths: readonly string[]): CodeOwnersDialect {
  if (path === '.gitlab/CODEOWNERS') return 'gitlab';
  const isGitlab = paths.includes('.gitlab-ci.yml') && !paths.some(other => other.startsWith('.github/'));
  return isGitlab ? 'gitlab' : 'github';
}

/** Whose rules the text follows: GitLab's where it has a section, unless it lies where only GitHub looks. */
export function dialectOf({ path, dialect }: CodeOwnersFile, lines: readonly string[]): CodeOwnersDialect {
  if (path === '.github/CODEOWNERS') return dialect;
  return lines.some(line => readHeading(line) !== null) ? 'gitlab' : dialect;
}
