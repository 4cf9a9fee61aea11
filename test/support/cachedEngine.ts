import assert from 'node:assert/strict';
import type { HealthReport } from '../../src/core/report/healthReport';
import { stableJson } from '../../src/core/report/stableJson';
import { healthReport } from '../../src/engine/engine';
import { temporaryFolder } from './repositoryBuilderGit';
import { requestFor } from './request';
import type { RequestSketch } from './request';
import { wrapGit } from './wrappedGit';
import type { WrappedGit } from './wrappedGit';

/** What a run of the engine told. */
export interface CachedRun {
  readonly report: HealthReport;
  /** What was said to the log, a line each. */
  readonly said: readonly string[];
  /** For each `git log` that was started the revisions that it was to read. */
  readonly logs: readonly string[];
  /** The commands of git that were to read something of branches, in order. */
  readonly branchCommands: readonly string[];
  /** How often git was asked for files that were moved and edited at once. */
  readonly renameReadings: number;
}

/** The engine in this process, with a cache folder and a git of its own. */
export class CachedEngine {
  /** What `XDG_CACHE_HOME` says. */
  readonly cacheHome = temporaryFolder();
  readonly #git: WrappedGit;

  private constructor(git: WrappedGit) {
    this.#git = git;
  }

  static async create(): Promise<CachedEngine> {
    return new CachedEngine(await wrapGit());
  }

  /** Measures a repository. */
  async run(directory: string, sketch: RequestSketch = {}): Promise<CachedRun> {
    const said: string[] = [];
    const before = (await this.#git.calls()).length;
    const request = requestFor(directory, {
      git: this.#git.executable,
      cache: true,
      log: line => said.push(line),
      ...sketch,
    });
    const report = await withCacheHome(this.cacheHome, () => healthReport(request));
    const calls = (await this.#git.calls()).slice(before);
    const renameReadings = calls.filter(call => / diff-tree .*-M50%/.test(call)).length;
    return { report, said, logs: revisionsOfLogs(calls), branchCommands: commandsForBranches(calls), renameReadings };
  }

  /** Measures a repository, and once more without what is kept: both must be the same, byte for byte. */
  async runAsCold(directory: string, sketch: RequestSketch = {}): Promise<CachedRun> {
    const run = await this.run(directory, sketch);
    const cold = await this.run(directory, { ...sketch, cache: false });
    assert.equal(stableJson(run.report), stableJson(cold.report));
    return run;
  }
}

/** Does work of this process that keeps what it reads in a folder of its own. */
export async function withCacheHome<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const before = process.env['XDG_CACHE_HOME'];
  process.env['XDG_CACHE_HOME'] = folder;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env['XDG_CACHE_HOME'];
    else process.env['XDG_CACHE_HOME'] = before;
  }
}

/** The revisions that each `git log` of these calls was to read of base's history; those of branches come on standard input. */
export function revisionsOfLogs(calls: readonly string[]): readonly string[] {
  return calls
    .filter(call => / log /.test(call) && !call.endsWith(' --stdin'))
    .map(call => /((?: \^?[0-9a-f]{40,64})+)$/.exec(call)?.[1]?.trim() ?? call);
}

/** Commands that read commits of branches, or compare them: what they ask for comes on standard input; or that merge two. */
function commandsForBranches(calls: readonly string[]): readonly string[] {
  return calls
    .flatMap(call => / (?:(log|rev-list|diff-tree) .*--stdin$|(merge-tree) )/.exec(call)?.slice(1) ?? [])
    .filter(Boolean);
}
