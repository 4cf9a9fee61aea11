import { floatAt, textAt } from '../core/history/columns';
import { IdTable } from '../core/history/idTable';
import type { TipTimes } from '../core/history/keptBranches';
import { PackedIds } from '../core/history/packed';
import type { Git } from './git';

/** Committer dates of commits; an object that is no commit, or that the clone lacks, is passed over. */
const datesFormat = {
  args: ['rev-list', '--no-walk=unsorted', '--ignore-missing', '--timestamp', '--stdin'],
  parse: (output: string): ReadonlyMap<string, number> =>
    new Map(
      output.split('\n').map(line => {
        const space = line.indexOf(' ');
        return [line.slice(space + 1), Number(line.slice(0, space))];
      }),
    ),
};

/**
 * Committer dates of tips (full ids), one each; only those that are not known are asked of the git that `room` opens. The known
 * ones are returned where they are all that is wanted. Throws a GitFailure.
 */
export async function readTipTimes(
  room: () => Promise<Git>,
  tips: readonly string[],
  known: TipTimes | null,
): Promise<TipTimes> {
  const width = (tips[0]?.length ?? 0) / 2;
  const ids = new PackedIds(Buffer.from(tips.join(''), 'hex'), width);
  const isSame = known !== null && Buffer.compare(known.ids.bytes, ids.bytes) === 0;
  const times = isSame ? known.times : knownTimes(ids, known);
  const unknown = new Set(tips.filter((_, index) => Number.isNaN(times[index])));
  if (unknown.size === 0) return isSame ? known : { ids, times };
  const git = await room();
  const read = datesFormat.parse(await git.run(datesFormat.args, [...unknown, ''].join('\n')));
  if (isSame && !tips.some(tip => unknown.has(tip) && read.has(tip))) return known;
  return {
    ids,
    times: times.map((time, index) => (Number.isNaN(time) ? (read.get(textAt(tips, index)) ?? NaN) : time)),
  };
}

/** NaN for what is not known. */
function knownTimes(ids: PackedIds, known: TipTimes | null): Float64Array {
  const times = new Float64Array(ids.length).fill(NaN);
  if (known === null || known.ids.width !== ids.width) return times;
  const table = new IdTable(known.ids);
  for (let index = 0; index < times.length; index++) {
    const position = table.positionOf(ids, index);
    if (position >= 0) times[index] = floatAt(known.times, position);
  }
  return times;
}
