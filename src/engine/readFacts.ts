import { placementOf } from '../core/analysis/placement';
import type { PackedHistory } from '../core/history/historyPart';
import type { TreeFacts } from '../core/history/treeFacts';
import { followUnfollowed } from '../git/followRenames';
import { isGitFailure } from '../git/gitErrors';
import { readHistory } from '../git/historyReader';
import type { KeptFacts } from '../store/keptFacts';
import type { Memory } from './memory';
import type { RoomOnDemand } from './roomOnDemand';
import { readTreeFacts } from './treeReading';

/** What base is: its history, the tree of its newest commit, and where that has what the history did. */
export type BaseFacts = Pick<KeptFacts, 'history' | 'tree' | 'placement'>;

/** What is to be read, and with whose help. */
export interface FactsRequest {
  readonly room: RoomOnDemand;
  /** Full id of base's newest commit. */
  readonly commit: string;
  readonly memory: Memory;
  /** Told the number of commits read so far. */
  readonly progress: (commits: number) => void;
  /** Where reading takes long, given what is newer than `since` (seconds) before the rest is read. */
  readonly early?: { readonly since: number; readonly take: (facts: BaseFacts) => void };
}

/**
 * The history of a commit and its tree: what was kept of them, the same object where nothing is new, and from git what is new
 * since. Throws a GitFailure.
 */
export async function readFacts(request: FactsRequest): Promise<KeptFacts> {
  const { room, commit, memory } = request;
  const kept = memory.facts;
  // What the clone lacked may have come since.
  const known = kept === null ? null : await followLacking(room, kept.history);
  const tree = kept?.tree.commit === commit && isWhole(kept.tree) ? kept.tree : null;
  if (kept !== null && tree !== null && known === kept.history) return kept;
  const reading = tree === null ? readTreeOf(room, commit) : Promise.resolve(tree);
  const [history, newTree] = await Promise.all([
    known !== null && kept?.tree.commit === commit ? known : readHistorySince(request, known, reading),
    reading,
  ]);
  const facts = { ...placed(history, newTree), shallow: memory.shallow, branches: kept?.branches ?? null };
  // A whole history took long to read: it is kept whatever comes of the branches.
  if (kept === null) await memory.keep(facts);
  return facts;
}

function placed(history: PackedHistory, tree: TreeFacts): BaseFacts {
  return { history, tree, placement: placementOf(history, 0, tree.paths) };
}

async function readTreeOf(room: RoomOnDemand, commit: string): Promise<TreeFacts> {
  return readTreeFacts(await room.open(), commit);
}

async function followLacking(room: RoomOnDemand, history: PackedHistory): Promise<PackedHistory> {
  return history.unfollowed.length === 0 ? history : followUnfollowed((await room.open()).git, history);
}

function isWhole({ contents, attributes }: TreeFacts): boolean {
  return attributes.complete && !Object.values(contents).includes(null);
}

async function readHistorySince(
  { room, commit, memory, progress, early }: FactsRequest,
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
          early.take(placed(history, await tree));
        },
      },
    }),
  };
  try {
    return await readHistory(opened, commit, { known, ...options });
  } catch (error) {
    if (known === null || !isGitFailure(error, 'git-failed')) throw error;
    memory.log('The kept history is of commits that are gone: the history is read anew.');
    return await readHistory(opened, commit, { known: null, ...options });
  }
}
