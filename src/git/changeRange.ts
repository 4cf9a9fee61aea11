import type { RawIdentity } from '../core/history/columns';
import type { Git } from './git';
import { TokenScanner } from './tokenScanner';

/** A commit as far as a check asks: who wrote it, and which paths it touches. */
export interface RangeCommit {
  /** Full id. */
  readonly id: string;
  readonly author: RawIdentity;
  readonly paths: readonly string[];
}

const rangeFormat = [
  '-c',
  'log.showRoot=true',
  'log',
  '--raw',
  '-z',
  '--no-merges',
  '--no-renames',
  '--no-ext-diff',
  '--no-show-signature',
  '--encoding=UTF-8',
  // The mark tells a header from a change, which begins with a colon.
  '--format=%x01%H%n%an%n%ae',
];

const mark = 0x01;

/**
 * Reads the commits, merges left out, that `to` contains and none of `known` does; full ids, read in the reading room.
 * Throws a GitFailure.
 */
export async function readRange(git: Git, known: readonly string[], to: string): Promise<readonly RangeCommit[]> {
  const commits: (RangeCommit & { readonly paths: string[] })[] = [];
  let change: string | null = null;
  const scanner = new TokenScanner((bytes, start, end) => {
    const token = bytes.toString('utf8', start, end);
    if (change !== null) {
      if (!change.includes('160000 ')) commits.at(-1)?.paths.push(token);
      change = null;
    } else if (bytes[start] === mark) {
      const [id = '', name = '', email = ''] = token.slice(1).split('\n');
      commits.push({ id, author: { name, email }, paths: [] });
    } else change = token;
  });
  await git.stream([...rangeFormat, to, ...known.map(id => `^${id}`), '--'], chunk => {
    scanner.push(chunk);
  });
  scanner.end();
  return commits;
}
