import { utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PlannedCommit } from './repositoryBuilderCommit';
import { runGit, temporaryFolder } from './repositoryBuilderGit';

/** A repository on disk that a builder made, or a clone of one. */
export class BuiltRepository {
  readonly directory: string;
  readonly #ids: readonly string[];

  constructor(directory: string, ids: readonly string[]) {
    this.directory = directory;
    this.#ids = ids;
  }

  /** The full object id of a commit of the builder. */
  idOf(commit: PlannedCommit): string {
    const id = this.#ids[commit.mark - 1];
    if (id === undefined) throw new Error(`commit ${commit.mark} was planned after the repository was built`);
    return id;
  }

  /** What git prints, without its last line break. Signs with a fixed identity and clock where it signs. */
  async git(...args: readonly string[]): Promise<string> {
    return (await this.gitBytes(...args)).toString().replace(/\n$/, '');
  }

  /** What git prints, as it is: paths need not be UTF-8. */
  async gitBytes(...args: readonly string[]): Promise<Buffer> {
    return runGit(this.directory, args);
  }

  /** Leaves the trace of a fetch of `HEAD` at that moment. Nothing is fetched. */
  async markFetched(at: Date): Promise<void> {
    const file = path.resolve(this.directory, await this.git('rev-parse', '--git-path', 'FETCH_HEAD'));
    await writeFile(file, `${await this.git('rev-parse', 'HEAD')}\t\tbranch 'main' of https://example.com/origin\n`);
    await utimes(file, at, at);
  }

  /** A clone as `git clone` makes it: `main` is checked out, the rest are branches of `origin`. */
  async clone(): Promise<BuiltRepository> {
    return this.#clone([]);
  }

  /** Adds a remote and fetches from it: its branches, and what `refspecs` say beside. */
  async addRemote(name: string, { directory }: BuiltRepository, ...refspecs: readonly string[]): Promise<void> {
    await this.git('remote', 'add', name, pathToFileURL(directory).href);
    for (const refspec of refspecs) await this.git('config', '--add', `remote.${name}.fetch`, refspec);
    await this.git('fetch', '--quiet', name);
  }

  /** A clone of every branch that holds the newest `depth` commits only. */
  async shallowClone(depth: number): Promise<BuiltRepository> {
    return this.#clone([`--depth=${depth}`, '--no-single-branch']);
  }

  /** A clone without work tree that holds commits and trees but no file's content. */
  async partialClone(): Promise<BuiltRepository> {
    await this.git('config', 'uploadpack.allowFilter', 'true');
    return this.#clone(['--filter=blob:none', '--no-checkout']);
  }

  async #clone(options: readonly string[]): Promise<BuiltRepository> {
    const target = temporaryFolder();
    await runGit(target, ['clone', '--quiet', ...options, pathToFileURL(this.directory).href, '.']);
    return new BuiltRepository(target, this.#ids);
  }
}
