import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { isolatedEnvironment } from '../repositoryBuilderGit';
import type { Identity } from './question';

/** What git says that a commit did to a path. */
export interface LoggedChange {
  readonly status: string;
  readonly path: string;
  /** The path before a rename. */
  readonly from: string | null;
}

/** A commit as git prints it. */
export interface LoggedCommit {
  readonly id: string;
  readonly parents: readonly string[];
  readonly author: Identity;
  readonly committer: Identity;
  /** Seconds since 1970. */
  readonly authoredAt: number;
  readonly committedAt: number;
  readonly subject: string;
  /** Whom the trailers name. */
  readonly named: readonly Identity[];
  /** Nothing for a merge. */
  readonly changes: readonly LoggedChange[];
}

const ends = { commit: '\u001e', field: '\u001f' } as const;
const fields = ['%H', '%P', '%an', '%ae', '%cn', '%ce', '%at', '%ct', '%s', '%(trailers:only,unfold)', ''];
const format = `${ends.commit}${fields.join(ends.field)}`;

/** Every commit that a commit contains, parents before their children. */
export async function readLog(gitDirectory: string, commit: string): Promise<readonly LoggedCommit[]> {
  const options = ['--topo-order', '--reverse', '--name-status', '-z', '-M100%', '--ignore-submodules=all'];
  const output = await askGit(gitDirectory, ['log', ...options, `--format=${format}`, commit]);
  const commits = pieces(output, `\0?${ends.commit}(?=[0-9a-f]{40})`).slice(1).map(readCommit);
  const followed: LoggedCommit[] = [];
  for (const one of commits) followed.push(mayMove(one) ? await withEditedRenames(gitDirectory, one) : one);
  return followed;
}

/** Code of others, and what is no code: a commit that moves nothing else is not looked into. */
const foreign = ['vendor/', 'third_party/', 'node_modules/', '.yarn/'];
const noCode = 'min.js min.css lock snap map svg png jpg jpeg gif ico woff woff2 md mdx rst adoc txt'.split(' ');

function mayMove({ changes }: LoggedCommit): boolean {
  return ['A', 'D'].every(status => {
    const paths = changes.filter(change => change.status === status).map(({ path }) => path);
    const isOurs = (path: string): boolean =>
      !foreign.some(folder => `/${path}`.includes(`/${folder}`)) && !noCode.some(ending => path.endsWith(`.${ending}`));
    return paths.some(isOurs);
  });
}

/** A commit with the files that it moved and edited at once; as it is where git lacks contents to tell. */
async function withEditedRenames(gitDirectory: string, commit: LoggedCommit): Promise<LoggedCommit> {
  const options = ['-r', '--no-commit-id', '--name-status', '-z', '-M50%', '-l400', '--ignore-submodules=all'];
  try {
    const output = await askGit(gitDirectory, ['diff-tree', ...options, commit.id]);
    return { ...commit, changes: readChanges(pieces(output, '\0').map(text)) };
  } catch {
    return commit;
  }
}

/** The paths of a commit's tree, without submodules. */
export async function readPaths(gitDirectory: string, commit: string): Promise<readonly string[]> {
  const output = await askGit(gitDirectory, ['ls-tree', '-r', '-z', '--full-tree', commit]);
  const entries = pieces(output, '\0').map(bytes => Buffer.from(bytes, 'latin1').toString());
  return entries.filter(entry => entry !== '' && !entry.startsWith('160000')).map(entry => entry.replace(/^.*?\t/, ''));
}

/** The revisions that a commit's tree wants to be ignored. */
export async function readIgnoredRevisions(gitDirectory: string, commit: string): Promise<ReadonlySet<string>> {
  const listed = await askGit(gitDirectory, ['ls-tree', commit, '.git-blame-ignore-revs']);
  if (listed.length === 0) return new Set();
  const text = await askGit(gitDirectory, ['cat-file', 'blob', `${commit}:.git-blame-ignore-revs`]);
  return new Set(
    text
      .toString()
      .split('\n')
      .map(line => line.replace(/\s.*/, ''))
      .filter(line => /^[0-9a-f]{40}/.test(line)),
  );
}

/** The identities as the mailmap of a commit's tree has them, by git itself. */
export async function mapped(
  gitDirectory: string,
  commit: string,
  identities: readonly Identity[],
): Promise<readonly Identity[]> {
  const input = identities.map(({ name, email }) => `${name} <${email}>\n`).join('');
  const output = await askGit(gitDirectory, ['check-mailmap', '--stdin'], commit, input);
  return output.toString().split('\n').slice(0, -1).map(readContact);
}

/** Standard output of git, which reads no configuration but the repository's own and no work tree. */
async function askGit(gitDirectory: string, args: readonly string[], mailmapOf = '', input = ''): Promise<Buffer> {
  const settings = ['-c', 'mailmap.file=', '-c', `mailmap.blob=${mailmapOf}:.mailmap`];
  const child = spawn('git', [`--git-dir=${gitDirectory}`, '--bare', ...settings, ...args], {
    env: { ...isolatedEnvironment(), GIT_NO_REPLACE_OBJECTS: '1', GIT_NO_LAZY_FETCH: '1' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  // A git that asks for nothing may end before it is told that there is nothing.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [output, [code]] = await Promise.all([buffer(child.stdout), once(child, 'close') as Promise<[number | null]>]);
  if (code !== 0) throw new Error(`git ${args.join(' ')} ended with ${String(code)}`);
  return output;
}

/** Bytes as one character each, so that whatever a path or a name holds comes through the cutting. */
function pieces(output: Buffer, border: string): readonly string[] {
  return output.toString('latin1').split(new RegExp(border));
}

function readCommit(record: string): LoggedCommit {
  const parts = record.split(ends.field);
  const [id = '', parents = '', name = '', email = '', committer = '', committerEmail = ''] = parts.map(text);
  const [authoredAt = '', committedAt = '', subject = '', trailers = ''] = parts.slice(6).map(text);
  return {
    id,
    parents: parents.split(' ').filter(parent => parent !== ''),
    author: { name, email },
    committer: { name: committer, email: committerEmail },
    authoredAt: Number(authoredAt),
    committedAt: Number(committedAt),
    subject,
    named: trailers.split('\n').flatMap(readTrailer),
    changes: readChanges((parts[10] ?? '').replace(/^\0\n/, '').split('\0').map(text)),
  };
}

const text = (bytes: string): string => Buffer.from(bytes, 'latin1').toString();

function readTrailer(line: string): Identity[] {
  const [key = '', value = ''] = line.split(/:(.*)/);
  if (!['co-authored-by', 'reviewed-by', 'acked-by'].includes(key.toLowerCase())) return [];
  return /<[^<>]*>\s*$/.test(value) ? [readContact(value)] : [];
}

function readContact(contact: string): Identity {
  const start = contact.lastIndexOf('<');
  return { name: contact.slice(0, start).trim(), email: contact.slice(start + 1, contact.lastIndexOf('>')) };
}

function readChanges(tokens: readonly string[]): LoggedChange[] {
  const changes: LoggedChange[] = [];
  const left = tokens.filter(token => token !== '');
  for (let status = left.shift(); status !== undefined; status = left.shift()) {
    const first = left.shift() ?? '';
    if (status.startsWith('R')) changes.push({ status: 'R', from: first, path: left.shift() ?? '' });
    else changes.push({ status, from: null, path: first });
  }
  return changes;
}
