import { appendFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { BuiltRepository } from './repositoryBuilderBuilt';
import { inheritedChanges, pathChanges } from './repositoryBuilderCommit';
import type { Files, Identity, PathChange, PlannedCommit, Signature } from './repositoryBuilderCommit';
import { runGit, temporaryFolder } from './repositoryBuilderGit';
import { importHistory } from './repositoryBuilderStream';
import type { PlannedByteRef, PlannedTag } from './repositoryBuilderStream';

/** A branch by name (`main`), a ref by its whole name (`refs/pull/1/head`), or a commit. */
export type Revision = string | PlannedCommit;

export interface CommitOptions {
  /** Subject, body and trailers. */
  readonly message: string;
  /** Default: Ada Okafor. */
  readonly author?: Identity;
  /** Author date; default: a minute after the newest date so far. */
  readonly at?: Date;
  /** The author's offset from UTC in minutes; default 0. */
  readonly offset?: number;
  /** Default: the author, at the author date and offset. */
  readonly committer?: Identity;
  readonly committedAt?: Date;
  readonly committerOffset?: number;
  /** The branch or whole ref that the commit goes on; default `main`. */
  readonly branch?: string;
  readonly files?: Files;
  /** Changes of paths that no string can hold. */
  readonly bytePaths?: readonly PathChange[];
}

export interface MergeOptions extends Omit<CommitOptions, 'message'> {
  /** What is merged; several make an octopus. Their files win over the branch's, and `files` wins over both. */
  readonly from: Revision | readonly Revision[];
  /** Default: git's own words. */
  readonly message?: string;
  /** Whether the files of `from` are taken over before `files` is; default yes. */
  readonly inherit?: boolean;
}

export type CherryPickOptions = Pick<CommitOptions, 'branch' | 'committer' | 'committedAt' | 'committerOffset'>;

export interface TagOptions {
  readonly message: string;
  readonly tagger?: Identity;
  /** Default: a minute after the newest date so far. */
  readonly at?: Date;
  readonly offset?: number;
  /** Default: `main`. */
  readonly target?: Revision;
}

export interface BuildOptions {
  /** Default: a temporary folder, which `removeTemporaryFolders` removes. */
  readonly directory?: string;
  readonly bare?: boolean;
  /** Whether the files of `HEAD` are written; default no. */
  readonly checkout?: boolean;
  readonly objectFormat?: 'sha1' | 'sha256';
  /** The branch that `HEAD` names; default `main`. */
  readonly head?: string;
  /** Configuration of the repository by key, such as `user.email`. */
  readonly config?: Readonly<Record<string, string>>;
}

const defaultAuthor: Identity = { name: 'Ada Okafor', email: 'ada.okafor@example.com' };
const beginning = Date.parse('2026-01-05T09:00:00Z');
const minute = 60_000;
const quietConfiguration =
  '[gc]\n\tauto = 0\n[maintenance]\n\tauto = false\n[commit]\n\tgpgSign = false\n[tag]\n\tgpgSign = false\n';

/**
 * The plan of a git repository: commits, branches and tags in the order in which they are made, written by `build` in
 * one go. The same plan gives the same object ids, every time and everywhere.
 */
export class RepositoryBuilder {
  readonly #commits: PlannedCommit[] = [];
  readonly #refs = new Map<string, PlannedCommit>();
  readonly #byteRefs: PlannedByteRef[] = [];
  readonly #deleted = new Set<string>();
  readonly #unborn = new Set(['refs/heads/main']);
  readonly #symbolicRefs = new Map<string, string>();
  readonly #tags: PlannedTag[] = [];
  #newest = beginning - minute;

  commit(options: CommitOptions): PlannedCommit {
    const ref = refName(options.branch ?? 'main');
    const parents = this.#unborn.has(ref) ? [] : [this.#resolve(ref)];
    return this.#add(ref, parents, options, []);
  }

  /** Starts a branch, or moves it, without a commit of its own; `null` starts a history without a parent. */
  branch(name: string, from: Revision | null = 'main'): void {
    if (from === null) this.#unborn.add(refName(name));
    else this.#refs.set(refName(name), this.#resolve(from));
  }

  deleteBranch(name: string): void {
    this.#refs.delete(refName(name));
    this.#deleted.add(refName(name));
  }

  /** The author is who pressed the button. */
  merge({ from, inherit = true, ...options }: MergeOptions): PlannedCommit {
    const branch = options.branch ?? 'main';
    const first = this.#resolve(branch);
    const merged = Array.isArray(from) ? (from as readonly Revision[]) : [from as Revision];
    const others = merged.map(each => this.#resolve(each));
    const message = options.message ?? mergeMessage(merged, branch);
    const inherited = inherit ? inheritedChanges(first, others) : [];
    return this.#add(refName(branch), [first, ...others], { ...options, message }, inherited);
  }

  /** The same author, author date, message and changes on another branch; by default committed a minute later than all else. */
  cherryPick(commit: PlannedCommit, options: CherryPickOptions): PlannedCommit {
    return this.commit({
      committer: commit.committer.identity,
      committedAt: new Date(this.#newest + minute),
      ...options,
      message: commit.message,
      author: commit.author.identity,
      at: commit.author.at,
      offset: commit.author.offset,
      bytePaths: commit.changes,
    });
  }

  /** An annotated tag. A lightweight one is a ref: `ref('refs/tags/v1', 'main')`. */
  tag(name: string, { message, tagger = defaultAuthor, at, offset = 0, target = 'main' }: TagOptions): void {
    const signed = { identity: tagger, at: this.#tick(at), offset };
    this.#tags.push({ name, target: this.#resolve(target), tagger: signed, message: ended(message) });
  }

  /** Points a ref of any kind at a commit, such as `refs/remotes/origin/main`. */
  ref(name: string, target: Revision): void {
    this.#refs.set(name, this.#resolve(target));
  }

  /** Points a ref whose whole name no string can hold at a commit. */
  byteRef(name: Uint8Array, target: Revision): void {
    this.#byteRefs.push({ name, target: this.#resolve(target) });
  }

  /** Makes one ref stand for another, as `refs/remotes/origin/HEAD` does. */
  symbolicRef(name: string, target: string): void {
    this.#symbolicRefs.set(name, target);
  }

  async build(options: BuildOptions = {}): Promise<BuiltRepository> {
    const directory = options.directory ?? temporaryFolder();
    await initialize(directory, options);
    const built = await this.#import(directory);
    for (const [name, target] of this.#symbolicRefs) await built.git('symbolic-ref', name, target);
    for (const [key, value] of Object.entries(options.config ?? {})) await built.git('config', '--add', key, value);
    if (options.checkout === true && this.#commits.length > 0) await built.git('reset', '--quiet', '--hard');
    return built;
  }

  /** Brings a repository that was built of this plan to where the plan is now: branches may have gone back, sideways or away. */
  async update({ directory }: BuiltRepository): Promise<BuiltRepository> {
    return this.#import(directory);
  }

  async #import(directory: string): Promise<BuiltRepository> {
    const gone = [...this.#deleted].filter(name => !this.#refs.has(name));
    const history = { commits: this.#commits, refs: this.#refs, byteRefs: this.#byteRefs, gone, tags: this.#tags };
    return new BuiltRepository(directory, await importHistory(directory, history));
  }

  #add(
    ref: string,
    parents: readonly PlannedCommit[],
    options: CommitOptions,
    inherited: readonly PathChange[],
  ): PlannedCommit {
    const author = {
      identity: options.author ?? defaultAuthor,
      at: this.#tick(options.at),
      offset: options.offset ?? 0,
    };
    const commit: PlannedCommit = {
      mark: this.#commits.length + 1,
      parents,
      author,
      committer: this.#committer(options, author),
      message: ended(options.message),
      inherited,
      changes: pathChanges(options.files, options.bytePaths),
    };
    this.#commits.push(commit);
    this.#unborn.delete(ref);
    this.#refs.set(ref, commit);
    return commit;
  }

  #committer(options: CommitOptions, author: Signature): Signature {
    return {
      identity: options.committer ?? author.identity,
      at: options.committedAt === undefined ? author.at : this.#tick(options.committedAt),
      offset: options.committerOffset ?? author.offset,
    };
  }

  #tick(at: Date = new Date(this.#newest + minute)): Date {
    this.#newest = Math.max(this.#newest, at.getTime());
    return at;
  }

  #resolve(revision: Revision): PlannedCommit {
    if (typeof revision !== 'string') return revision;
    const commit = this.#refs.get(refName(revision));
    if (commit === undefined) throw new Error(`no ref ${revision} yet: start it with branch()`);
    return commit;
  }
}

async function initialize(directory: string, options: BuildOptions): Promise<void> {
  const { bare = false, objectFormat = 'sha1', head = 'main' } = options;
  await mkdir(directory, { recursive: true });
  const kind = bare ? ['--bare'] : [];
  await runGit(directory, ['init', '--quiet', '--template=', `--object-format=${objectFormat}`, '-b', head, ...kind]);
  await appendFile(path.join(directory, bare ? 'config' : '.git/config'), quietConfiguration);
}

function refName(name: string): string {
  return name.startsWith('refs/') ? name : `refs/heads/${name}`;
}

function mergeMessage(merged: readonly Revision[], branch: string): string {
  const names = merged.map(each => (typeof each === 'string' ? `branch '${each}'` : 'a commit'));
  return `Merge ${names.join(', ')}${branch === 'main' ? '' : ` into ${branch}`}`;
}

function ended(message: string): string {
  return message.endsWith('\n') ? message : `${message}\n`;
}
