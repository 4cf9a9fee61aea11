import { simpleGit, GitPluginError } from 'simple-git';
import type { SimpleGit, SimpleGitOptions } from 'simple-git';
import { GitFailure } from './gitErrors';
import { gitEnvironment, ownVariables } from './gitEnvironment';

/** Where and how git is started. */
export interface GitPlace {
  /** Folder in which git runs. */
  readonly directory: string;
  /** Name of, or path to, the git executable. */
  readonly executable: string;
  /** Ends the running git when it is aborted. */
  readonly signal?: AbortSignal;
  /** Variables of git's own beside the hardened ones. */
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * Runs git with fixed arguments: every call of git in the product goes through here. No argument may come from a
 * person or a repository unless it is a full object id or stands behind `--end-of-options` or `--`.
 */
export class Git {
  private readonly place: GitPlace;

  constructor(place: GitPlace) {
    this.place = place;
  }

  /** Standard output of one command, whole. Throws a GitFailure. */
  async run(args: readonly string[], input?: string): Promise<string> {
    const options: Partial<SimpleGitOptions> = input === undefined ? {} : { input: () => input };
    try {
      return await this.client(options)
        .outputHandler((_command, stdout) => {
          sayNothing(stdout);
        })
        .raw([...args]);
    } catch (error) {
      throw this.failure(error);
    }
  }

  /** Hands each piece of standard output to `consume` as it comes; nothing of it is kept. Throws a GitFailure. */
  async stream(args: readonly string[], consume: (chunk: Buffer) => void, input?: string): Promise<void> {
    try {
      await this.client(input === undefined ? {} : { input: () => input })
        .outputHandler((_command, stdout) => {
          // simple-git listens too and would keep the whole output: its listener goes, ours comes.
          stdout.removeAllListeners('data');
          stdout.on('data', consume);
          sayNothing(stdout);
        })
        .raw([...args]);
    } catch (error) {
      throw this.failure(error);
    }
  }

  private client(options: Partial<SimpleGitOptions>): SimpleGit {
    const { directory, executable, signal, environment = {} } = this.place;
    return simpleGit({
      ...options,
      ...(signal && { abort: signal }),
      baseDir: directory,
      binary: executable,
      config: ['core.fsmonitor=false'],
      completion: { onClose: true, onExit: false },
      errors: (error, { exitCode, stdErr }) => unfinished(exitCode, stdErr) ?? error,
      allowEnvironment: [...ownVariables, ...Object.keys(environment)],
      unsafe: {
        allowUnsafeFsMonitor: true,
        allowUnsafeCustomBinary: true,
        allowUnsafeConfigPaths: true,
        allowUnsafeTemplateDir: true,
      },
    }).env({ ...gitEnvironment(process.env), ...environment });
  }

  private failure(error: unknown): GitFailure {
    const text = error instanceof Error ? error.message : String(error);
    if (this.place.signal?.aborted || (error instanceof GitPluginError && error.plugin === 'abort')) {
      return new GitFailure('cancelled', 'cancelled', { cause: error });
    }
    if (text.includes('ENOENT')) {
      return new GitFailure(
        'git-missing',
        `git was not found as "${this.place.executable}": install git 2.25 or newer`,
      );
    }
    if (text.includes('dubious ownership')) {
      return new GitFailure(
        'unsafe-ownership',
        `git refuses ${this.place.directory} because somebody else owns it: add it to git's safe.directory`,
      );
    }
    if (text.includes('not a git repository') || text.includes('a directory that does not exist')) {
      return new GitFailure(
        'not-a-repository',
        `not a git repository: ${this.place.directory}: name a folder that git tracks`,
      );
    }
    return new GitFailure('git-failed', `git failed: ${reasonLine(text)}`, { cause: error });
  }
}

/**
 * An empty piece of output, once simple-git listens: it would wait 50 ms for one after a git that ended without, though no
 * more can come of a stream that is closed.
 */
function sayNothing(stdout: NodeJS.ReadableStream): void {
  queueMicrotask(() => stdout.emit('data', Buffer.alloc(0)));
}

/** A git that was killed has no exit code and says nothing; what it printed until then must not pass for the whole. */
function unfinished(exitCode: number | null, stdErr: readonly Buffer[]): Buffer | undefined {
  // An empty answer, such as no configuration of that name, is 1 without a word.
  if (exitCode === 0 || (exitCode === 1 && stdErr.length === 0)) return undefined;
  return stdErr.length > 0 ? Buffer.concat(stdErr) : Buffer.from('it ended before its answer did: try again');
}

/** The line that says why git gave up; warnings may come before it. */
function reasonLine(text: string): string {
  const lines = text.trim().split('\n');
  return lines.find(line => line.startsWith('fatal: ')) ?? lines[0] ?? '';
}
