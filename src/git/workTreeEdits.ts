import { createHash } from 'node:crypto';
import { lstat, readFile, readlink } from 'node:fs/promises';
import path from 'node:path';
import type { Git } from './git';

/** An entry of the index: what `git add` last saw of a file. */
interface IndexEntry {
  readonly path: string;
  /** Octal, as git writes it. */
  readonly mode: string;
  readonly blob: string;
}

const indexFormat = {
  args: ['ls-files', '--stage', '-z', '--full-name', '--', ':/'],
  /** Entries are `mode id stage`, a tab, the path and a NUL; a stage but 0 is one side of a conflict. */
  parse: (output: string, wanted: ReadonlySet<string>): IndexEntry[] =>
    output.split('\0').flatMap(entry => {
      if (!wanted.has(entry.slice(entry.indexOf('\t') + 1))) return [];
      const [, mode = '', blob = '', name = ''] = /^(\d+) ([0-9a-f]+) 0\t(.*)$/s.exec(entry) ?? [];
      return name === '' ? [] : [{ path: name, mode, blob }];
    }),
};

/** All that the index holds, in git's own words. Throws a GitFailure. */
export async function readIndex(git: Git): Promise<string> {
  return git.run(indexFormat.args);
}

/** Files that are open at one time. */
const atOnce = 64;

/**
 * Which of the wanted paths have another content in the work tree below `top` than in the index that `readIndex` gave. No
 * filter is run: CRLF counts as LF, and a file that is not there is no edit.
 */
export async function workTreeEdits(
  index: string,
  top: string,
  wanted: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const entries = indexFormat.parse(index, wanted);
  const edited = new Set<string>();
  for (let start = 0; start < entries.length; start += atOnce) {
    const some = entries.slice(start, start + atOnce);
    const found = await Promise.all(some.map(async entry => isEdited(path.join(top, entry.path), entry)));
    some.filter((_, place) => found[place]).forEach(entry => edited.add(entry.path));
  }
  return edited;
}

async function isEdited(file: string, { mode, blob }: IndexEntry): Promise<boolean> {
  const found = await lstat(file).catch(() => null);
  if (found === null) return false;
  if (mode === '120000') return !found.isSymbolicLink() || blobId(Buffer.from(await readlink(file)), blob) !== blob;
  if (!mode.startsWith('100')) return false;
  if (!found.isFile()) return true;
  const content = await readFile(file).catch(() => null);
  // What cannot be read cannot have been edited by whoever runs this.
  if (content === null || blobId(content, blob) === blob) return false;
  return blobId(withLineFeeds(content), blob) !== blob;
}

/** The id that git gives to a content, in the format of an id that it gave. */
function blobId(content: Buffer, like: string): string {
  const hash = createHash(like.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${content.length}\0`).update(content).digest('hex');
}

/** CRLF as LF; bytes that are no text stay as they are, letter by letter. */
function withLineFeeds(content: Buffer): Buffer {
  return Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}
