import type { PackedHistory } from '../core/history/historyPart';
import type { TreeFacts } from '../core/history/treeFacts';
import { isGitFailure } from '../git/gitErrors';
import { readHistory } from '../git/historyReader';
import { loadFacts, saveFacts } from '../store/factsStore';
import type { StorePlace } from '../store/factsStore';
import type { KeptFacts } from '../store/keptFacts';
import type { RoomOnDemand } from './roomOnDemand';
import { readTreeFacts } from './treeReading';

/** What is to be read, and with whose help. */
export interface FactsRequest {
  readonly room: RoomOnDemand;
  /** Full id of base's newest commit. */
  readonly commit: string;
  /** The text of the clone's `shallow` file. */
  readonly shallow: string;
  /** Null: nothing is kept, and nothing that was kept is used. */
  readonly store: StorePlace | null;
  /** Told the number of commits read so far. */
  readonly progress: (commits: number) => void;
  /** Where reading takes long, given what is newer than `since` (seconds) before the rest is read. */
  readonly early?: { readonly since: number; readonly take: (facts: KeptFacts) => void };
}

/** The history of a commit and its tree: what was kept of them, and from git what is new since. Throws a GitFailure. */
export async function readFacts(request: FactsRequest): Promise<KeptFacts> {
  const { room, commit, shallow, store } = request;
  const kept = store === null ? null : await loadFacts(store);
  // Where the clone ends elsewhere now, other commits are at its end: what they changed cannot be known.
  const usable = kept?.shallow === shallow ? kept : null;
  const nothingIsNew = usable?.tree.commit === commit;
  // What the clone lacked may have come since.
  if (nothingIsNew && isWhole(usable.tree)) return usable;
  const reading = room.open().then(opened => readTreeFacts(opened, commit));
  const [history, tree] = await Promise.all([
    nothingIsNew ? usable.history : readHistorySince(request, usable?.history ?? null, reading),
    reading,
  ]);
  const facts = { history, tree, shallow };
  if (store !== null) await saveFacts(store, facts);
  return facts;
}

function isWhole({ contents, attributes }: TreeFacts): boolean {
  return attributes.complete && !Object.values(contents).includes(null);
}

async function readHistorySince(
  { room, commit, shallow, store, progress, early }: FactsRequest,
  known: PackedHistory | null,
  tree: Promise<TreeFacts>,
): Promise<PackedHistory> {
  const opened = await room.open();
  const options = {
    progress,
    ...(early && {
      early: {
        since: early.since,
        take: async (history: PackedHistory): Promise<void> => {
          early.take({ history, tree: await tree, shallow });
        },
      },
    }),
  };
  try {
    return await readHistory(opened, commit, { known, ...options });
  } catch (error) {
    if (known === null || !isGitFailure(error, 'git-failed')) throw error;
    store?.log('The kept history is of commits that are gone: the history is read anew.');
    return await readHistory(opened, commit, { known: null, ...options });
  }
}
