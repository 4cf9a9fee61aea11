import type { Git } from './git';
import { TokenScanner } from './tokenScanner';

const idsFormat = {
  args: ['diff-tree', '--stdin', '-r', '-z', '--raw', '--no-abbrev', '-M100%'],
  /** `:mode mode id id STATUS`: the content that came or went alone. Links and submodules have none that git would compare. */
  parse: (change: string): string | null =>
    /^:000000 100\d{3} 0+ ([0-9a-f]+) A$/.exec(change)?.[1] ??
    /^:100\d{3} 000000 ([0-9a-f]+) 0+ D$/.exec(change)?.[1] ??
    null,
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

/** Those of some commits (full ids) of which the clone has all files that they added and deleted. Reads no content. */
export async function commitsWithContents(git: Git, commits: readonly string[]): Promise<ReadonlySet<string>> {
  const contentsOf = await readContentIds(git, commits);
  const ids = [...new Set([...contentsOf.values()].flat())];
  const found = await arePresent(git, ids);
  const missing = new Set(ids.filter((_, index) => found[index] !== true));
  return new Set(commits.filter(commit => !contentsOf.get(commit)?.some(id => missing.has(id))));
}

/** Ids of the files that each of the commits added and deleted. */
async function readContentIds(git: Git, commits: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const contentsOf = new Map<string, string[]>();
  const known = new Set(commits);
  let contents: string[] = [];
  const scanner = new TokenScanner((bytes, start, end) => {
    const token = bytes.toString('latin1', start, end);
    const content = idsFormat.parse(token);
    if (content !== null) contents.push(content);
    else if (known.has(token)) contentsOf.set(token, (contents = []));
  });
  await git.stream(
    idsFormat.args,
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
