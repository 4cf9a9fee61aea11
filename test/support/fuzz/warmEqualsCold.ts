import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { defaultSettings } from '../../../src/core/settings/settings';
import { stableJson } from '../../../src/core/report/stableJson';
import { healthReport, openBranches, rankedFiles } from '../../../src/engine/engine';
import type { HealthRequest } from '../../../src/engine/engine';
import { toFailure } from '../../../src/engine/engineErrors';
import type { BuiltRepository } from '../repositoryBuilderBuilt';
import { requestFor } from '../request';
import { Chance } from '../sampleTeamChance';
import { RandomHistory } from './randomHistory';

/** Times that each history is changed. */
const rounds = 2;

/**
 * Builds the random history of a seed in a folder that does not exist yet, changes it some times, and after each change
 * compares what the engine tells from what it kept before with what it tells without. Returns how often; rejects where they
 * differ.
 */
export async function warmEqualsCold(seed: number, directory: string): Promise<number> {
  const chance = new Chance(seed);
  const history = new RandomHistory(chance);
  const objectFormat = chance.percent(10) ? 'sha256' : 'sha1';
  let built = await history.plan.build({ directory, bare: true, objectFormat });
  await answer(healthReport, requestFor(directory, { cache: true }));
  let compared = 0;
  for (let round = 0; round < rounds; round++) {
    for (let more = chance.below(3); more >= 0; more--) history.mutate();
    await makeWhole(built);
    built = await history.plan.update(built);
    if (chance.percent(20)) await purge(built);
    if (chance.percent(15)) await cutShort(built, history);
    compared += await compare(built, history, chance);
  }
  return compared;
}

async function compare({ directory }: BuiltRepository, history: RandomHistory, chance: Chance): Promise<number> {
  const base = chance.percent(75) ? '' : chance.pick(history.branches);
  const others = [healthReport, files, openBranches].filter(() => chance.percent(25));
  for (const question of [healthReport, ...others]) {
    const [manager, until] = [history.choices.manager(), history.choices.until()];
    const longLived = chance.percent(80) ? defaultSettings.longLived : ['topic', 'spike/*'];
    const request = requestFor(directory, { settings: { managers: [manager], base, longLived }, until });
    const warm = await answer(question, { ...request, cache: true });
    const cold = await answer(question, request);
    if (warm !== cold) {
      const words = `${question.name} of ${manager} at ${until.toISOString()} on "${base}"`;
      throw new Error(`${words}: ${firstDifference(warm, cold)}`);
    }
  }
  return 1 + others.length;
}

function firstDifference(warm: string, cold: string): string {
  const lines = cold.split('\n');
  const [place = 0, line = ''] = [...warm.split('\n').entries()].find(([index, each]) => each !== lines[index]) ?? [];
  return `line ${place + 1} is ${line.trim()} warm, but ${lines[place]?.trim() ?? 'missing'} cold`;
}

const files = (request: HealthRequest) => rankedFiles(request, 1000);

/** What is told, or why it is refused. A bug is never an answer. */
async function answer(question: (request: HealthRequest) => Promise<unknown>, request: HealthRequest): Promise<string> {
  try {
    return stableJson(await question(request));
  } catch (error) {
    const { reason, message, stack } = toFailure(error);
    if (stack !== null) throw error;
    return `${reason}: ${message}`;
  }
}

/** Drops the objects that no branch needs any more. */
async function purge(built: BuiltRepository): Promise<void> {
  await built.git('repack', '-adq');
  await built.git('prune', '--expire=now');
}

/** Makes it a shallow repository that ends at some commit. */
async function cutShort(built: BuiltRepository, history: RandomHistory): Promise<void> {
  await writeFile(shallowFile(built), `${built.idOf(history.anyCommit())}\n`);
}

async function makeWhole(built: BuiltRepository): Promise<void> {
  await rm(shallowFile(built), { force: true });
}

function shallowFile({ directory }: BuiltRepository): string {
  return path.join(directory, 'shallow');
}
