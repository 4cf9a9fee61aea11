import { appendFile, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { BuiltRepository } from './repositoryBuilderBuilt';
import type { RepositoryBuilder } from './repositoryBuilder';
import { openBranches } from './sampleTeamBranches';
import { TeamCalendar } from './sampleTeamClock';
import { sampleManager } from './sampleTeamPeople';
import { SampleStory } from './sampleTeamStory';
import { SampleTimeline } from './sampleTeamTimeline';

const hour = 60 * 60_000;

const unfinished = `
export function mayRetry(checkout: Checkout): boolean {
  return checkout.status === 'failed';
}
`;

/**
 * Makes the repository of a small team over the half year that ends at `until`, in a folder that is empty or not there
 * yet: six people, a bot, and a manager who is on the critical path in every way that the product knows. What happens
 * depends on nothing; its dates depend on the day of `until` (UTC), and the last fetch on its hour.
 */
export async function buildSampleTeam(directory: string, until: Date): Promise<void> {
  await mkdir(directory, { recursive: true });
  if ((await readdir(directory)).length > 0) throw new Error(`${directory} is not empty`);
  const built = await buildHistory(directory, until);
  await built.markFetched(new Date(Math.floor(until.getTime() / hour) * hour));
  await appendFile(path.join(directory, 'src/checkout/checkoutService.ts'), unfinished);
}

async function buildHistory(directory: string, until: Date): Promise<BuiltRepository> {
  const story = new SampleStory();
  new SampleTimeline(story, new TeamCalendar(until)).run();
  showBranches(story.plan);
  return story.plan.build({ directory, checkout: true, config: configuration() });
}

/** Leaves the open branches where they can be seen, and the remote as a fetch leaves it. */
function showBranches(plan: RepositoryBuilder): void {
  for (const { name, seen } of openBranches) {
    if (seen.includes('origin')) plan.ref(`refs/remotes/origin/${name}`, name);
    if (!seen.includes('local')) plan.deleteBranch(name);
  }
  plan.ref('refs/remotes/origin/release/1.7', 'release/1.7');
  plan.deleteBranch('release/1.7');
  plan.ref('refs/remotes/origin/main', 'main');
  plan.symbolicRef('refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
}

function configuration(): Readonly<Record<string, string>> {
  const tracking = ['main', ...openBranches.filter(isPushed).map(({ name }) => name)].flatMap(name => [
    [`branch.${name}.remote`, 'origin'],
    [`branch.${name}.merge`, `refs/heads/${name}`],
  ]);
  return {
    'user.name': sampleManager.name,
    'user.email': sampleManager.email,
    'remote.origin.url': 'https://example.com/checkout-service.git',
    'remote.origin.fetch': '+refs/heads/*:refs/remotes/origin/*',
    ...(Object.fromEntries(tracking) as Record<string, string>),
  };
}

function isPushed({ seen }: { readonly seen: readonly ('local' | 'origin')[] }): boolean {
  return seen.includes('local') && seen.includes('origin');
}
