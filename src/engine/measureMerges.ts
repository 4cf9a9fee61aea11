import type { WantedMerges } from '../core/analysis/openWork/livingPairs';
import type { TestMerges } from '../core/history/merges';
import type { NotMeasured } from '../core/report/healthReport';
import { count } from '../core/report/wording';
import type { RepositoryLayout } from '../git/repository';
import { readTestMerges } from '../git/testMerges';
import type { MeasureRequest } from './request';
import { RoomOnDemand } from './roomOnDemand';

/** Test merges, and what they could not tell. */
export interface MeasuredMerges {
  readonly merges: TestMerges;
  readonly notMeasured: readonly NotMeasured[];
}

/** Merges branches in the reading room, as far as that can matter to anybody. Throws a GitFailure. */
export async function measureMerges(
  { directory, git: executable, signal }: MeasureRequest,
  layout: RepositoryLayout,
  { pairs, cut }: WantedMerges,
): Promise<MeasuredMerges> {
  if (pairs.length === 0) return { merges: new Map(), notMeasured: [] };
  const room = new RoomOnDemand(layout, { directory, executable, ...(signal && { signal }) });
  try {
    const merges = await readTestMerges((await room.open()).git, pairs);
    if (merges === null) return { merges: new Map(), notMeasured: [tooOld] };
    const unknown = [...merges.values()].filter(({ conflicts }) => conflicts === null).length;
    return {
      merges,
      notMeasured: [
        ...(unknown > 0 ? [conflictsOf(unknown, 'git cannot merge them: contents are missing')] : []),
        ...(cut > 0 ? [conflictsOf(cut, 'there are too many: the most recent ones were merged')] : []),
      ],
    };
  } finally {
    await room.close();
  }
}

const tooOld: NotMeasured = { what: 'conflicts between branches', why: 'it takes git 2.38 or newer' };

function conflictsOf(pairs: number, why: string): NotMeasured {
  return { what: `conflicts of ${count(pairs, 'pairs')} of branches`, why };
}
