import type { WantedMerges } from '../core/analysis/openWork/livingPairs';
import { pairKey } from '../core/history/merges';
import type { CommitPair, TestMerges } from '../core/history/merges';
import type { NotMeasured } from '../core/report/healthReport';
import { count } from '../core/report/wording';
import type { RepositoryLayout } from '../git/repository';
import { readTestMerges } from '../git/testMerges';
import { gitPlace } from './request';
import type { MeasureRequest } from './request';
import { RoomOnDemand } from './roomOnDemand';

/** Test merges, and what they could not tell. */
export interface MeasuredMerges {
  readonly merges: TestMerges;
  readonly notMeasured: readonly NotMeasured[];
}

/** Where branches are merged, and what was kept of earlier test merges. */
export interface MergePlace {
  readonly layout: RepositoryLayout;
  readonly known: TestMerges;
  readonly keep: (merges: TestMerges) => Promise<void>;
}

/** Most test merges that are kept, the newest ones. */
const mostKept = 2000;

/** Merges branches in the reading room, as far as that can matter to anybody and is not known. Throws a GitFailure. */
export async function measureMerges(
  request: MeasureRequest,
  place: MergePlace,
  { pairs, cut }: WantedMerges,
): Promise<MeasuredMerges> {
  const read = await readNew(
    request,
    place,
    pairs.filter(pair => !place.known.has(pairKey(pair))),
  );
  if (read === null) return { merges: place.known, notMeasured: [tooOld] };
  const told = [...read].filter(([, { conflicts }]) => conflicts !== null);
  const merges = new Map([...told, ...place.known].slice(0, mostKept));
  if (told.length > 0) await place.keep(merges);
  return {
    merges,
    notMeasured: [
      ...(told.length < read.size
        ? [conflictsOf(read.size - told.length, 'git cannot merge them: contents are missing')]
        : []),
      ...(cut > 0 ? [conflictsOf(cut, 'there are too many: the most recent ones were merged')] : []),
    ],
  };
}

/** Null where git is too old. */
async function readNew(
  request: MeasureRequest,
  { layout }: MergePlace,
  pairs: readonly CommitPair[],
): Promise<TestMerges | null> {
  if (pairs.length === 0) return new Map();
  const room = new RoomOnDemand(layout, gitPlace(request));
  try {
    return await readTestMerges((await room.open()).git, pairs);
  } finally {
    await room.close();
  }
}

const tooOld: NotMeasured = { what: 'conflicts between branches', why: 'it takes git 2.38 or newer' };

function conflictsOf(pairs: number, why: string): NotMeasured {
  return { what: `conflicts of ${count(pairs, 'pairs')} of branches`, why };
}
