import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { withCacheHome } from '../cachedEngine';
import { warmEqualsCold } from './warmEqualsCold';

/** Which histories are tried, and who is told how far it is. */
export interface Fuzz {
  /** The seed of the first; each has one more than the one before. */
  readonly seed: number;
  readonly histories: number;
  /** Told how many were tried so far. */
  readonly progress?: (tried: number) => void;
}

/**
 * Tries random histories, some side by side. Returns how many answers were compared; rejects with the seed of the first that
 * fails, whose repository is kept.
 */
export async function fuzzHistories({ seed, histories, progress }: Fuzz): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), 'altitude-fuzz-'));
  let next = 0;
  let tried = 0;
  let compared = 0;
  const tryAll = async (): Promise<void> => {
    while (next < histories) {
      const answers = await tryOne(seed + next++, folder);
      compared += answers;
      progress?.(++tried);
    }
  };
  const stopOthers = (error: unknown): never => {
    next = histories;
    throw error;
  };
  // git takes turns with what reads it: one more than there are cores keeps them all busy.
  const lanes = Array.from(
    { length: availableParallelism() + 1 },
    () => (): Promise<void> => tryAll().catch(stopOthers),
  );
  const results = await withCacheHome(path.join(folder, 'cache'), () => Promise.allSettled(lanes.map(lane => lane())));
  for (const result of results) if (result.status === 'rejected') throw result.reason;
  await rm(folder, { recursive: true });
  return compared;
}

async function tryOne(seed: number, folder: string): Promise<number> {
  const directory = path.join(folder, String(seed));
  try {
    const compared = await warmEqualsCold(seed, directory);
    await rm(directory, { recursive: true });
    return compared;
  } catch (error) {
    throw new Error(`seed ${seed} fails; its repository is ${directory}`, { cause: error });
  }
}
