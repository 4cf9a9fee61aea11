import type { Git } from './git';
import { TokenScanner } from './tokenScanner';

/** Object ids of the files that a commit added and deleted. */
interface Contents {
  readonly added: string[];
  readonly deleted: string[];
}

const contentsFormat = {
  args: ['diff-tree', '--stdin', '-r', '-z', '--raw', '--no-abbrev', '-M100%'],
  /** `:mode mode id id STATUS`. Links and submodules have no content that git would compare. */
  added: /^:000000 100\d{3} 0+ ([0-9a-f]+) A$/,
  deleted: /^:100\d{3} 000000 ([0-9a-f]+) 0+ D$/,
};

const presenceFormat = {
  args: ['cat-file', '--batch-check=%(objecttype)'],
  /** A line for each: the type alone, or the id and a word that says what is wrong. */
  parse: (output: string): readonly boolean[] =>
    output
      .trimEnd()
      .split('\n')
      .map(line => line === 'blob'),
};

/**
 * Those of some commits (full ids) of which the clone has none of the files that they added, or none that they deleted: git has
 * nothing to compare. Where only some are missing git may do without. Reads no content.
 */
export async function commitsWithoutContents(git: Git, commits: readonly string[]): Promise<ReadonlySet<string>> {
  const contentsOf = await readContents(git, commits);
  const ids = [...new Set([...contentsOf.values()].flatMap(({ added, deleted }) => [...added, ...deleted]))];
  const found = await arePresent(git, ids);
  const missing = new Set(ids.filter((_, index) => found[index] !== true));
  const isGone = (side: readonly string[]): boolean => side.length > 0 && side.every(id => missing.has(id));
  return new Set(
    [...contentsOf].filter(([, { added, deleted }]) => isGone(added) || isGone(deleted)).map(([commit]) => commit),
  );
}

async function readContents(git: Git, commits: readonly string[]): Promise<ReadonlyMap<string, Contents>> {
  const known = new Set(commits);
  const contentsOf = new Map<string, Contents>();
  let current: Contents = { added: [], deleted: [] };
  const scanner = new TokenScanner((bytes, start, end) => {
    const token = bytes.toString('latin1', start, end);
    const added = contentsFormat.added.exec(token)?.[1];
    const deleted = contentsFormat.deleted.exec(token)?.[1];
    if (added !== undefined) current.added.push(added);
    else if (deleted !== undefined) current.deleted.push(deleted);
    else if (known.has(token)) contentsOf.set(token, (current = { added: [], deleted: [] }));
  });
  await git.stream(
    contentsFormat.args,
    chunk => {
      scanner.push(chunk);
    },
    lines(commits),
  );
  scanner.end();
  return contentsOf;
}

async function arePresent(git: Git, ids: readonly string[]): Promise<readonly boolean[]> {
  return ids.length === 0 ? [] : presenceFormat.parse(await git.run(presenceFormat.args, lines(ids)));
}

function lines(ids: readonly string[]): string {
  return ids.map(id => `${id}\n`).join('');
}
