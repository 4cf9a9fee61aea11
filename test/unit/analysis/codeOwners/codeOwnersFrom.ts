import type { CodeOwners } from '../../../../src/core/analysis/codeOwners/codeOwners';
import { ownersOf } from '../../../../src/core/analysis/codeOwners/ownersOf';
import { parseCodeOwners } from '../../../../src/core/analysis/codeOwners/parseCodeOwners';

/** A file where GitHub looks, of these lines. */
export function github(...lines: readonly string[]): CodeOwners {
  return parseCodeOwners(lines.join('\n'), { path: '.github/CODEOWNERS', dialect: 'github' });
}

/** A file where GitLab looks, of these lines. */
export function gitlab(...lines: readonly string[]): CodeOwners {
  return parseCodeOwners(lines.join('\n'), { path: '.gitlab/CODEOWNERS', dialect: 'gitlab' });
}

/** The owners in one line; `nobody` where a rule says so, `unowned` where no rule is about the path. */
export function owners(codeOwners: CodeOwners, path: string): string {
  const found = ownersOf(codeOwners, path);
  if (found === null) return 'unowned';
  return found.owners.length === 0 ? 'nobody' : found.owners.join(' ');
}
