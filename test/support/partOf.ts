import type { HistoryPart, PackedHistory } from '../../src/core/history/historyPart';
import { PackedIds } from '../../src/core/history/packed';

/** A whole history as if git had just told it. A parent that was not read has an id of zeros. */
export function partOf({ parents, ...columns }: PackedHistory): HistoryPart {
  const { bytes, width } = columns.ids;
  const parentBytes = new Uint8Array(parents.length * width);
  parents.forEach((parent, index) => {
    if (parent >= 0) parentBytes.set(bytes.subarray(parent * width, (parent + 1) * width), index * width);
  });
  return { ...columns, parentIds: new PackedIds(parentBytes, width) };
}
