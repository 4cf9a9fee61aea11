import type { KeptFacts } from '../store/keptFacts';
import { cacheFolder } from '../store/cacheFolder';
import { loadFacts, saveFacts } from '../store/factsStore';
import type { StorePlace } from '../store/factsStore';
import { readShallow } from '../git/repository';
import type { ObjectFormat, RepositoryLayout } from '../git/repository';
import type { MeasureRequest } from './request';

/** What was kept of a repository, and where what is read now is kept. */
export interface Memory {
  /** The text of the clone's `shallow` file. */
  readonly shallow: string;
  /** Null where nothing was kept that can be used. */
  readonly facts: KeptFacts | null;
  /** Keeps facts in the place of those; does nothing where they are what is kept already, or nothing is to be kept. */
  readonly keep: (facts: KeptFacts) => Promise<void>;
  readonly log: (line: string) => void;
}

/** Opens what was kept of a repository. */
export async function openMemory(request: MeasureRequest, layout: RepositoryLayout): Promise<Memory> {
  const shallow = await readShallow(layout);
  const log = request.log ?? (() => undefined);
  if (!request.cache) return { shallow, log, facts: null, keep: () => Promise.resolve() };
  const { objectsDirectory } = layout;
  const place: StorePlace = { folder: cacheFolder(process.env, process.platform), objectsDirectory, log };
  const found = await loadFacts(place);
  // Where the clone ends elsewhere now, other commits are at its end: what they changed cannot be known.
  const isOfThisClone = found?.shallow === shallow;
  const isOfThisFormat = found?.history.ids.width === idBytes[layout.objectFormat];
  if (isOfThisClone && !isOfThisFormat) log('The kept history is of commits with other ids: the history is read anew.');
  const facts = isOfThisClone && isOfThisFormat ? found : null;
  let kept = facts;
  // What cannot be kept once is not tried again: one line says why.
  let canKeep = true;
  const keep = async (read: KeptFacts): Promise<void> => {
    if (read === kept) return;
    kept = read;
    canKeep &&= await saveFacts(place, read);
  };
  return { shallow, log, facts, keep };
}

/** How long ids are, in bytes. */
const idBytes: Readonly<Record<ObjectFormat, number>> = { sha1: 20, sha256: 32 };
