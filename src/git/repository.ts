import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { BranchHint } from '../core/history/branchRefs';
import type { Remote } from '../core/history/refs';
import { hintKeys, parseHints } from './branchHints';
import type { Git } from './git';
import { GitFailure } from './gitErrors';

/** How a repository names its objects: ids of 20 or of 32 bytes. */
export type ObjectFormat = 'sha1' | 'sha256';

/** Where a repository keeps what we read; paths are absolute. */
export interface RepositoryLayout {
  readonly gitDirectory: string;
  readonly objectsDirectory: string;
  readonly shallowFile: string;
  readonly fetchHeadFile: string;
  readonly graftsFile: string;
  /** Top of the work tree; in a bare repository the asked folder. */
  readonly top: string;
  readonly bare: boolean;
  readonly shallow: boolean;
  /** How objects are named. */
  readonly objectFormat: ObjectFormat;
  /** The asked folder's path from the top of the work tree, with a trailing slash; empty at the top. */
  readonly prefix: string;
  /** Name of the folder that holds the repository. */
  readonly name: string;
}

/** Finds the repository around `directory`. Throws a GitFailure `not-a-repository`. */
export async function readLayout(git: Git, directory: string): Promise<RepositoryLayout> {
  const output = await git.run([
    'rev-parse',
    '--is-bare-repository',
    '--is-shallow-repository',
    '--show-object-format',
    '--git-dir',
    '--git-common-dir',
    '--git-path',
    'objects',
    '--git-path',
    'shallow',
    '--git-path',
    'FETCH_HEAD',
    '--git-path',
    'info/grafts',
    '--show-cdup',
    '--show-prefix',
  ]);
  const [
    bare,
    shallow,
    objectFormat,
    gitDirectory = '',
    common = '',
    objects = '',
    shallowFile = '',
    fetchHead = '',
    grafts = '',
    wayUp = '',
    prefix = '',
    ...beyond
  ] = output.split('\n');
  // At the top of a repository git answers with relative paths; below it a line break in them would shift the lines.
  if (beyond.length > 1)
    throw new GitFailure(
      'git-failed',
      `the path of ${directory} holds a line break: start at the top of the repository`,
    );
  const absolute = (file: string): string => path.resolve(directory, file);
  return {
    gitDirectory: absolute(gitDirectory),
    objectsDirectory: absolute(objects),
    shallowFile: absolute(shallowFile),
    fetchHeadFile: absolute(fetchHead),
    graftsFile: absolute(grafts),
    // From where a symbolic link leads, as git went.
    top: path.resolve(await realpath(directory), wayUp),
    bare: bare === 'true',
    shallow: shallow === 'true',
    // A git older than 2.29 knows no other than SHA-1 and prints the question back.
    objectFormat: objectFormat === 'sha256' ? 'sha256' : 'sha1',
    prefix,
    name: repositoryName(absolute(common)),
  };
}

/** Where a shallow clone ends: lines of full ids; empty for a whole one. */
export async function readShallow({ shallow, shallowFile }: RepositoryLayout): Promise<string> {
  return shallow ? await readFile(shallowFile, 'utf8') : '';
}

function repositoryName(commonDirectory: string): string {
  const base = path.basename(commonDirectory);
  return base === '.git' ? path.basename(path.dirname(commonDirectory)) : base.replace(/\.git$/, '');
}

/** Whether a file of the repository, of old, gives commits other parents. */
export async function hasGrafts({ graftsFile }: RepositoryLayout): Promise<boolean> {
  const found = await stat(graftsFile).catch(() => null);
  return found !== null && found.size > 0;
}

/** The commit that a person's words name, or null where they name none. */
export async function resolveCommit(git: Git, revision: string): Promise<string | null> {
  // No revision begins so; `rev-parse` learned `--end-of-options` only with git 2.30.
  if (revision.startsWith('-')) return null;
  // `--quiet` makes an unknown revision an empty answer instead of a failure.
  const output = await git.run(['rev-parse', '--quiet', '--verify', `${revision}^{commit}`]);
  return /^[0-9a-f]{40,64}$/.test(output.trim()) ? output.trim() : null;
}

/** The few settings of git's own that matter here. */
export interface GitConfiguration {
  readonly userName: string;
  readonly userEmail: string;
  readonly remotes: readonly Remote[];
  /** A partial clone, in which contents of files may be missing. */
  readonly partial: boolean;
  /** What tools noted about local branches. */
  readonly hints: readonly BranchHint[];
}

const configurationFormat = {
  args: [
    'config',
    '-z',
    '--get-regexp',
    `^(user\\.(name|email)|remote\\..*\\.(url|gh-resolved|promisor)|extensions\\.partialclone|${hintKeys})$`,
  ],
  parse: (output: string): GitConfiguration => {
    const entries = output
      .split('\0')
      .filter(entry => entry !== '')
      .map(entry => {
        const end = entry.indexOf('\n');
        return end < 0 ? { key: entry, value: '' } : { key: entry.slice(0, end), value: entry.slice(end + 1) };
      });
    const last = (key: string): string => entries.findLast(entry => entry.key === key)?.value ?? '';
    const names = entries.flatMap(({ key }) => /^remote\.(.*)\.url$/s.exec(key)?.[1] ?? []);
    return {
      userName: last('user.name'),
      userEmail: last('user.email'),
      remotes: [...new Set(names)].map(name => ({ name, isBase: last(`remote.${name}.gh-resolved`) === 'base' })),
      partial: entries.some(({ key }) => key === 'extensions.partialclone' || key.endsWith('.promisor')),
      hints: parseHints(entries),
    };
  },
};

/** Reads git's configuration as it holds in the repository. */
export async function readConfiguration(git: Git): Promise<GitConfiguration> {
  return configurationFormat.parse(await git.run(configurationFormat.args));
}

/** When refs were last fetched, or null where they never were. */
export async function readLastFetch(layout: RepositoryLayout): Promise<Date | null> {
  const found = await stat(layout.fetchHeadFile).catch(() => null);
  return found === null ? null : found.mtime;
}
