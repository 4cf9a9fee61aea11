import { openBranches } from '../../src/engine/engine';
import type { OpenBranches } from '../../src/engine/engine';
import type { OpenWork } from '../../src/core/report/healthReport';
import { RepositoryBuilder } from './repositoryBuilder';
import type { BuildOptions } from './repositoryBuilder';
import type { BuiltRepository } from './repositoryBuilderBuilt';
import { days, team } from './repositoryBuilderTeam';
import { requestFor } from './request';
import type { RequestSketch } from './request';

/** How a plan is built and asked. */
export interface OpenWorkSketch extends RequestSketch {
  readonly build?: BuildOptions;
  /** When the clone last fetched; default: never. */
  readonly fetchedAt?: Date;
}

/** A line of its own for each number, so that a change of one leaves the others as they are. */
export function numberedLines(count: number, changed: Readonly<Record<number, string>> = {}): string {
  return Array.from({ length: count }, (_, index) => `${changed[index + 1] ?? `line ${index + 1}`}\n`).join('');
}

/** A plan whose main has `src/app.ts` of twenty lines, by the manager, 100 days ago. */
export function planWithMain(): RepositoryBuilder {
  const plan = new RepositoryBuilder();
  plan.commit({ message: 'Begin', author: team.manager, at: days(100), files: { 'src/app.ts': numberedLines(20) } });
  return plan;
}

/** Configuration of a remote that is fetched from. */
export function remote(name = 'origin'): Readonly<Record<string, string>> {
  return {
    [`remote.${name}.url`]: `https://example.com/${name}.git`,
    [`remote.${name}.fetch`]: `+refs/heads/*:refs/remotes/${name}/*`,
  };
}

/** Configuration of a local branch that has an upstream; default: the branch of the same name on `origin`. */
export function upstreamOf(branch: string, upstream = branch, name = 'origin'): Readonly<Record<string, string>> {
  return { [`branch.${branch}.remote`]: name, [`branch.${branch}.merge`]: `refs/heads/${upstream}` };
}

/** Open work and lead times of a plan, built anew. */
export async function openBranchesOf(plan: RepositoryBuilder, sketch: OpenWorkSketch = {}): Promise<OpenBranches> {
  const { build, fetchedAt, ...request } = sketch;
  const built = await plan.build(build);
  if (fetchedAt !== undefined) await built.markFetched(fetchedAt);
  return openBranches(requestFor(built.directory, request));
}

/** Open work of a plan. */
export async function openWorkOf(plan: RepositoryBuilder, sketch: OpenWorkSketch = {}): Promise<readonly OpenWork[]> {
  return (await openBranchesOf(plan, sketch)).openWork;
}

/** Open work of a repository as it stands. */
export async function openWorkIn(
  { directory }: BuiltRepository,
  request: RequestSketch = {},
): Promise<readonly OpenWork[]> {
  return (await openBranches(requestFor(directory, request))).openWork;
}

/** A ref without the folder of branches; those of requests as they are. */
function branchOf(ref: string): string {
  return ref.replace(/^refs\/(?:heads|remotes)\//, '');
}

/** The refs of each branch in short, joined by a plus; sorted. */
export function namesOf(work: readonly OpenWork[]): readonly string[] {
  return work.map(({ refs }) => refs.map(branchOf).join(' + ')).sort();
}

/** The branch that a full or short ref is of. */
export function entryOf(work: readonly OpenWork[], ref: string): OpenWork {
  const found = work.find(({ refs }) => refs.some(name => name === ref || branchOf(name) === ref));
  if (found === undefined) throw new Error(`no open work on ${ref}, but on ${namesOf(work).join(', ')}`);
  return found;
}
