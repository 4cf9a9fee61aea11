import { at, textAt } from './columns';
import type { HistoryPart } from './historyPart';
import { IdTable } from './idTable';
import { packIds } from './packed';
import type { PackedIds } from './packed';

/**
 * Full ids of what a part lacks of the commits that tips contain, up to what lies beyond: of tips, and of parents of the
 * commits that it has. What these contain is lacking with them.
 */
export function missingCommits(
  { ids, parentStarts, parentIds }: HistoryPart,
  tips: readonly string[],
  isBeyond: (ids: PackedIds, position: number) => boolean,
): readonly string[] {
  const table = new IdTable(ids);
  const seen = new Uint8Array(ids.length);
  const missing = new Set<string>();
  const pending: number[] = [];
  const visit = (column: PackedIds, index: number): void => {
    const position = ids.length === 0 ? -1 : table.positionOf(column, index);
    if (position >= 0 && seen[position] === 1) return;
    if (isBeyond(column, index)) return;
    if (position < 0) missing.add(textAt(column, index));
    else {
      seen[position] = 1;
      pending.push(position);
    }
  };
  const packed = packIds(tips);
  for (let index = 0; index < packed.length; index++) visit(packed, index);
  for (let position = pending.pop(); position !== undefined; position = pending.pop()) {
    const end = at(parentStarts, position + 1);
    for (let index = at(parentStarts, position); index < end; index++) visit(parentIds, index);
  }
  return [...missing];
}
