import { readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';

/** Where the repository around a folder is, found without git; all paths are absolute. */
export interface RepositoryPlace {
  /** Top of the work tree; of a bare repository the repository itself. */
  readonly top: string;
  /** Holds HEAD. */
  readonly gitDirectory: string;
  /** Holds the refs; another folder than `gitDirectory` for a linked work tree. */
  readonly commonDirectory: string;
}

/** The nearest repository that holds `directory`, or undefined where there is none. */
export async function findRepository(directory: string): Promise<RepositoryPlace | undefined> {
  for (let top = directory; ; top = path.dirname(top)) {
    const gitDirectory = (await gitDirectoryOf(top)) ?? ((await isGitDirectory(top)) ? top : undefined);
    if (gitDirectory !== undefined) return { top, gitDirectory, commonDirectory: await commonOf(gitDirectory) };
    if (path.dirname(top) === top) return undefined;
  }
}

/**
 * The absolute paths by which a person may name a repository in settings: its work tree's and, for a linked one, that of the
 * main work tree, which is the last.
 */
export function repositoryPaths({ top, gitDirectory, commonDirectory }: RepositoryPlace): readonly string[] {
  const isLinked = commonDirectory !== gitDirectory && path.basename(commonDirectory) === '.git';
  return isLinked ? [top, path.dirname(commonDirectory)] : [top];
}

/**
 * The file of the repository that `file` names, or undefined where it names none inside it: an absolute path, one that
 * climbs out, one that a symbolic link leads out, one that does not exist. `file` is from the top, with slashes.
 */
export async function fileInside(top: string, file: string): Promise<string | undefined> {
  if (file === '' || file.includes('\0') || path.isAbsolute(file) || path.win32.isAbsolute(file)) return undefined;
  const target = path.join(top, file);
  if (!isInside(top, target)) return undefined;
  const [realTop, realTarget] = await Promise.all([realPath(top), realPath(target)]);
  if (realTop === undefined || realTarget === undefined) return undefined;
  return isInside(realTop, realTarget) ? target : undefined;
}

/** The path of `file` from the top of the repository, with slashes; undefined where it is outside. */
export function pathFromTop(top: string, file: string): string | undefined {
  return isInside(top, file) ? path.relative(top, file).split(path.sep).join('/') : undefined;
}

function isInside(top: string, target: string): boolean {
  const relative = path.relative(top, target);
  return relative !== '' && relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

async function gitDirectoryOf(top: string): Promise<string | undefined> {
  const dotGit = path.join(top, '.git');
  const text = await readText(dotGit);
  // In a linked work tree and in a submodule `.git` is a file that names the folder.
  const named = text === undefined ? undefined : /^gitdir: (.+)/.exec(text)?.[1]?.trimEnd();
  const candidate = named === undefined ? dotGit : path.resolve(top, named);
  return (await isGitDirectory(candidate)) ? candidate : undefined;
}

async function isGitDirectory(directory: string): Promise<boolean> {
  if ((await kindOf(path.join(directory, 'HEAD'))) !== 'file') return false;
  return (
    (await kindOf(path.join(directory, 'commondir'))) === 'file' ||
    (await kindOf(path.join(directory, 'objects'))) === 'folder'
  );
}

async function commonOf(gitDirectory: string): Promise<string> {
  const common = await readText(path.join(gitDirectory, 'commondir'));
  return common === undefined ? gitDirectory : path.resolve(gitDirectory, common.trim());
}

async function kindOf(file: string): Promise<'file' | 'folder' | undefined> {
  const found = await stat(file).catch(nothing);
  return found === undefined ? undefined : found.isDirectory() ? 'folder' : 'file';
}

const readText = (file: string): Promise<string | undefined> => readFile(file, 'utf8').catch(nothing);

const realPath = (file: string): Promise<string | undefined> => realpath(file).catch(nothing);

// Whatever cannot be read is, for finding the place, not there; git itself says later what is wrong with it.
const nothing = (): undefined => undefined;
