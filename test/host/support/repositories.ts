import { execFile } from 'node:child_process';
import { appendFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'jsonc-parser';
import { RepositoryBuilder } from '../../support/repositoryBuilder';
import type { Identity } from '../../support/repositoryBuilderCommit';
import { isolatedEnvironment, temporaryFolder } from '../../support/repositoryBuilderGit';
import { team } from '../../support/repositoryBuilderTeam';
import { sampleManager } from '../../support/sampleTeamPeople';
import { sampleTeamFolder } from './sampleTeam';

export type WorkspaceSettings = Readonly<Record<string, unknown>>;

/** The user's setting by which the manager of the sample team, and of every small repository, is known. */
export const managerIsSet: WorkspaceSettings = { 'altitude.managers': [sampleManager.email, team.manager.email] };

/** User settings of somebody who has named nobody yet. */
export const nobodyIsSet: WorkspaceSettings = { 'altitude.managers': undefined };

const dayMilliseconds = 24 * 60 * 60_000;

/** A copy of the sample team's repository that a test may change, with these settings in it beside its own. */
export async function copyOfSampleTeam(settings: WorkspaceSettings = {}): Promise<string> {
  const folder = temporaryFolder();
  await cp(sampleTeamFolder(), folder, { recursive: true, preserveTimestamps: true });
  await writeWorkspaceSettings(folder, settings);
  return folder;
}

export interface SmallRepositoryOptions {
  /** One on each of the last days, the first of them the manager's. */
  readonly commits: number;
  /** Of the workspace. */
  readonly settings?: WorkspaceSettings;
}

/**
 * A repository without a remote, in which Ada Okafor changed `src/app.ts` on each of the last days; its manager is Mona
 * Ferreira, who began it.
 */
export async function smallRepository({ commits, settings = {} }: SmallRepositoryOptions): Promise<string> {
  const plan = new RepositoryBuilder();
  const today = Date.now();
  for (let day = commits; day > 0; day--) {
    const author = day === commits ? team.manager : team.ada;
    const files = { 'src/app.ts': `export const changes = ${day};\n` };
    plan.commit({ message: `Change ${day}`, author, at: new Date(today - day * dayMilliseconds), files });
  }
  const { directory } = await plan.build({ checkout: true });
  await writeWorkspaceSettings(directory, settings);
  return directory;
}

/**
 * A repository in which more people worked than one team has: Mona Ferreira, its manager, Ada Okafor, who changed the same
 * two files, and so many others with a file of their own each.
 */
export async function crowdedRepository(others: number, settings: WorkspaceSettings = {}): Promise<string> {
  const plan = new RepositoryBuilder();
  const at = new Date(Date.now() - dayMilliseconds);
  for (const author of [team.manager, team.ada]) {
    const files = { 'src/cart.ts': `// ${author.name}\n`, 'src/order.ts': `// ${author.name}\n` };
    plan.commit({ message: `Work of ${author.name}`, author, at, files });
  }
  for (let other = 1; other <= others; other++) {
    const author = { name: `Person Number${other}`, email: `person${other}@example.com` };
    plan.commit({ message: `Work ${other}`, author, at, files: { [`src/part${other}.ts`]: `// ${other}\n` } });
  }
  const { directory } = await plan.build({ checkout: true });
  await writeWorkspaceSettings(directory, settings);
  return directory;
}

/** Commits a change of a tracked file as Ada Okafor does now, and gives the new commit's short id. */
export async function commitNow(folder: string, file: string): Promise<string> {
  await appendFile(path.join(folder, file), '// One more line.\n');
  const git = gitAs(team.ada, folder);
  await git('commit', '--quiet', '--message', 'Say one more thing', '--', file);
  return (await git('rev-parse', '--short=7', 'HEAD')).trim();
}

function gitAs({ name, email }: Identity, directory: string): (...args: readonly string[]) => Promise<string> {
  const who = { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email };
  const env = { ...isolatedEnvironment(), ...who };
  return async (...args) => (await promisify(execFile)('git', args, { cwd: directory, env })).stdout;
}

/** A workspace file with these folders. */
export async function workspaceOf(...folders: readonly string[]): Promise<string> {
  const file = path.join(temporaryFolder(), 'team.code-workspace');
  await writeFile(file, JSON.stringify({ folders: folders.map(folder => ({ path: folder })) }));
  return file;
}

/** Writes settings into the folder beside those that are there. */
export async function writeWorkspaceSettings(folder: string, settings: WorkspaceSettings): Promise<void> {
  const file = path.join(folder, '.vscode/settings.json');
  await mkdir(path.dirname(file), { recursive: true });
  const before = await readFile(file, 'utf8').catch(() => '{}');
  await writeFile(file, JSON.stringify({ ...(parse(before) as WorkspaceSettings), ...settings }, null, 2));
}
