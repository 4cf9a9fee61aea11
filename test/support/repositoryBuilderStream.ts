import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import type { FileChange, PathChange, PlannedCommit, Signature } from './repositoryBuilderCommit';
import { signingEnvironment } from './repositoryBuilderGit';

/** An annotated tag. */
export interface PlannedTag {
  readonly name: string;
  readonly target: PlannedCommit;
  readonly tagger: Signature;
  readonly message: string;
}

/** A ref whose name need not be UTF-8. */
export interface PlannedByteRef {
  readonly name: Uint8Array;
  readonly target: PlannedCommit;
}

/** All that `git fast-import` is told of a repository. */
export interface PlannedHistory {
  readonly commits: readonly PlannedCommit[];
  readonly refs: ReadonlyMap<string, PlannedCommit>;
  readonly byteRefs: readonly PlannedByteRef[];
  /** Refs to be deleted where there are such. */
  readonly gone: readonly string[];
  readonly tags: readonly PlannedTag[];
}

const scratch = 'refs/builder';

/** Writes a history with one `git fast-import`, into the repository of `directory`. Returns the ids in the order of the commits. */
export async function importHistory(directory: string, history: PlannedHistory): Promise<readonly string[]> {
  const child = spawn(
    'git',
    ['-c', 'fastimport.unpackLimit=1', 'fast-import', '--quiet', '--force', '--date-format=raw'],
    {
      cwd: directory,
      env: signingEnvironment(),
    },
  );
  const complaint = text(child.stderr);
  const ended = once(child, 'close');
  // A broken pipe only says that git has ended; what git complained of is reported below.
  child.stdin.on('error', () => undefined);
  const ids = await writeHistory(child, history);
  const [code] = (await ended) as [number | null];
  if (code !== 0) throw new Error(`git fast-import: ${await complaint}`);
  return ids;
}

async function writeHistory(
  child: ChildProcessWithoutNullStreams,
  history: PlannedHistory,
): Promise<readonly string[]> {
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ids: string[] = [];
  const readIds = async (count: number): Promise<void> => {
    while (ids.length < count) {
      const answer = await answers.next();
      if (answer.done === true) return;
      ids.push(answer.value);
    }
  };
  for (const commit of history.commits) {
    await readIds(Math.max(0, ...namedCommits(commit).map(named => named.mark)));
    child.stdin.write(commitCommand(commit, ids));
  }
  child.stdin.write(refCommands(history));
  await readIds(history.commits.length);
  const nothing = '0'.repeat(ids[0]?.length ?? 40);
  child.stdin.end([scratch, ...history.gone].map(name => `reset ${name}\nfrom ${nothing}\n\n`).join(''));
  return ids;
}

function namedCommits(commit: PlannedCommit): readonly PlannedCommit[] {
  return commit.changes.flatMap(({ change }) => (isNaming(change) ? change.naming : []));
}

function isNaming(change: FileChange): change is Extract<FileChange, { readonly naming: unknown }> {
  return typeof change === 'object' && change !== null && 'naming' in change;
}

function commitCommand(commit: PlannedCommit, ids: readonly string[]): Buffer {
  const [first, ...others] = commit.parents;
  return Buffer.concat([
    Buffer.from(first === undefined ? `reset ${scratch}\n\n` : ''),
    Buffer.from(`commit ${scratch}\nmark :${commit.mark}\n`),
    Buffer.from(`author ${signature(commit.author)}\ncommitter ${signature(commit.committer)}\n`),
    data(commit.message),
    Buffer.from(first === undefined ? '' : `from :${first.mark}\n`),
    ...others.map(other => Buffer.from(`merge :${other.mark}\n`)),
    ...[...commit.inherited, ...commit.changes].map(each => changeCommand(each, ids)),
    Buffer.from(`\nget-mark :${commit.mark}\n`),
  ]);
}

function changeCommand({ path, change }: PathChange, ids: readonly string[]): Buffer {
  const name = quoted(path);
  if (change === null) return Buffer.from(`D ${name}\n`);
  if (typeof change === 'string' || change instanceof Uint8Array) return inline('100644', name, change);
  if ('executable' in change) return inline('100755', name, change.executable);
  if ('symlink' in change) return inline('120000', name, change.symlink);
  if ('gitlink' in change) return Buffer.from(`M 160000 ${change.gitlink} ${name}\n`);
  if ('naming' in change) {
    return inline('100644', name, change.content(change.naming.map(({ mark }) => ids[mark - 1] ?? '')));
  }
  const rename = Buffer.from(`R ${quoted(Buffer.from(change.from))} ${name}\n`);
  return change.content === undefined ? rename : Buffer.concat([rename, inline('100644', name, change.content)]);
}

function inline(mode: string, name: string, content: string | Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`M ${mode} inline ${name}\n`), data(content)]);
}

function refCommands({ refs, byteRefs, tags }: PlannedHistory): Buffer {
  const named = [...refs].map(([name, target]) => ({ name: Buffer.from(name), target }));
  const resets = [...named, ...byteRefs].map(({ name, target }) =>
    Buffer.concat([Buffer.from('reset '), name, Buffer.from(`\nfrom :${target.mark}\n\n`)]),
  );
  const annotated = tags.map(({ name, target, tagger, message }) =>
    Buffer.concat([Buffer.from(`tag ${name}\nfrom :${target.mark}\ntagger ${signature(tagger)}\n`), data(message)]),
  );
  return Buffer.concat([...resets, ...annotated]);
}

function data(content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n')]);
}

function signature({ identity, at, offset }: Signature): string {
  const minutes = Math.abs(offset);
  const zone = [Math.floor(minutes / 60), minutes % 60].map(part => String(part).padStart(2, '0')).join('');
  const name = identity.name === '' ? '' : `${identity.name} `;
  return `${name}<${identity.email}> ${Math.floor(at.getTime() / 1000)} ${offset < 0 ? '-' : '+'}${zone}`;
}

/** Every byte beyond plain ASCII in octal, so that any path at all can be said. */
function quoted(path: Uint8Array): string {
  const plain = (byte: number): boolean => byte >= 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c;
  const bytes = Array.from(path, byte =>
    plain(byte) ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`,
  );
  return `"${bytes.join('')}"`;
}
