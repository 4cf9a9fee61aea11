import type { BuiltRepository } from './repositoryBuilderBuilt';

/** One commit of base as plain `git log` tells it. */
export interface CommitByGit {
  readonly id: string;
  /** E-mail of the author after `.mailmap`. */
  readonly email: string;
  readonly authoredAt: string;
  /** Seconds since 1970. */
  readonly committedAt: number;
  readonly subject: string;
  readonly paths: readonly string[];
}

const separator = '\u0001';

/** Every commit of main but merges, newest first, and only those on a file, renames followed, where one is named. */
export async function commitsByGit(built: BuiltRepository, file?: string): Promise<readonly CommitByGit[]> {
  const format = `${separator}${['%H', '%aE', '%at', '%ct', '%s', ''].join('%x00')}`;
  const base = ['-c', 'mailmap.blob=main:.mailmap', 'log', '--no-merges', `--format=${format}`, 'main'];
  const printed =
    file === undefined
      ? await built.git(...base, '--name-only')
      : await built.git(...base, '--name-only', '--follow', '-M100%', '--', file);
  return printed
    .split(separator)
    .slice(1)
    .map(record => {
      const [id = '', email = '', authoredAt = '', committedAt = '', subject = '', names = ''] = record.split('\0');
      const paths = names.split('\n').filter(name => name !== '');
      return { id, email, authoredAt, committedAt: Number(committedAt), subject, paths };
    });
}

/** For each commit of main the first-parent commit that brought it. */
export async function landingsByGit(built: BuiltRepository): Promise<ReadonlyMap<string, string>> {
  const landings = new Map<string, string>();
  const chain = (await built.git('rev-list', '--first-parent', '--reverse', 'main')).split('\n');
  for (const [index, landing] of chain.entries()) {
    const before = chain[index - 1];
    const range = before === undefined ? [landing] : [landing, `^${before}`];
    for (const id of (await built.git('rev-list', ...range)).split('\n')) landings.set(id, landing);
  }
  return landings;
}
