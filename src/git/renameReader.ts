import type { Rename } from '../core/history/renames';
import type { Git } from './git';
import { isGitFailure } from './gitErrors';
import { commitsWithoutContents } from './missingContents';
import { TokenScanner } from './tokenScanner';

/**
 * What is alike enough for one file, moved and edited: git's own default, in percent. `paths` squared is how many pairs git
 * compares at most in one commit (its `diff.renameLimit`); beyond, it compares files of the same name alone.
 */
export const renameLimits = { similarity: 50, paths: 400 } as const;

/** What was learned of some commits, each by its full id. */
export interface RenamesRead {
  /** Of each commit that could be read. */
  readonly renames: ReadonlyMap<string, readonly Rename[]>;
  /** Commits of which the clone lacks contents. */
  readonly lacking: readonly string[];
}

const renamesFormat = [
  'diff-tree',
  '--stdin',
  '-r',
  '-z',
  '--name-status',
  `-M${renameLimits.similarity}%`,
  `-l${renameLimits.paths}`,
];

/** Times that git is started anew behind a commit of which it could not do without what is missing or damaged. */
const mostAttempts = 50;

/**
 * Asks git which files some commits (full ids, no merges) renamed, edited or not. It reads the contents of what they added and
 * deleted, and fetches none. Throws a GitFailure, though not for contents that are missing or damaged.
 */
export async function readRenames(git: Git, commits: readonly string[]): Promise<RenamesRead> {
  const renames = new Map<string, readonly Rename[]>();
  if (await ask(git, commits, renames)) return { renames, lacking: [] };
  // Git ends at the first content that is missing, and a partial clone lacks thousands: those are not asked for.
  const hopeless = await commitsWithoutContents(git, commits);
  const isLeft = (commit: string): boolean => !renames.has(commit);
  const lacking = commits.filter(commit => isLeft(commit) && hopeless.has(commit));
  let left = commits.filter(commit => isLeft(commit) && !hopeless.has(commit));
  for (let attempts = 0; left.length > 0 && attempts < mostAttempts; attempts++) {
    if (await ask(git, left, renames)) return { renames, lacking };
    left = left.filter(isLeft);
    lacking.push(...left.splice(0, 1));
  }
  return { renames, lacking: [...lacking, ...left] };
}

/** Adds the answers to `renames`; false where git gave up before it had come to the last commit. */
async function ask(git: Git, commits: readonly string[], renames: Map<string, readonly Rename[]>): Promise<boolean> {
  const parser = new RenameParser(renames);
  try {
    await git.stream(
      renamesFormat,
      chunk => {
        parser.push(chunk);
      },
      commits.map(id => `${id}\n`).join(''),
    );
    return true;
  } catch (error) {
    // Git that gives up has said all that it knew; a git that was killed may have said a part of it.
    if (!isGitFailure(error, 'git-failed') || !error.message.includes('fatal: ')) throw error;
    return false;
  }
}

const letterR = 'R'.charCodeAt(0);
/** A status is a letter and three digits at most, an id is longer. */
const longestStatus = 4;

/** Sorts the NUL-ended tokens of diff-tree: a commit's id, then for each path a status and one path or, for a rename, two. */
export class RenameParser {
  private readonly renames: Map<string, readonly Rename[]>;
  private readonly scanner = new TokenScanner((bytes, start, end) => {
    this.take(bytes, start, end);
  });
  private current: Rename[] = [];
  /** Paths of the change that are to come. */
  private pathsLeft = 0;
  private isRename = false;
  private from = '';

  /** Adds a list for each commit to `renames`, by its id. */
  constructor(renames: Map<string, readonly Rename[]>) {
    this.renames = renames;
  }

  push(chunk: Buffer): void {
    this.scanner.push(chunk);
  }

  private take(bytes: Buffer, start: number, end: number): void {
    if (this.pathsLeft > 0) this.takePath(bytes, start, end);
    else if (end - start <= longestStatus) {
      this.isRename = bytes[start] === letterR;
      this.pathsLeft = this.isRename ? 2 : 1;
    } else this.renames.set(bytes.toString('latin1', start, end), (this.current = []));
  }

  private takePath(bytes: Buffer, start: number, end: number): void {
    this.pathsLeft--;
    if (!this.isRename) return;
    const path = bytes.toString('utf8', start, end);
    if (this.pathsLeft > 0) this.from = path;
    else this.current.push({ from: this.from, to: path });
  }
}
