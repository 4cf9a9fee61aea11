import type { HistoryColumns } from './columns';
import { PackedIds } from './packed';
import type { PackedTexts } from './packed';

/** Columns whose ids and subjects are kept as bytes. */
export interface PackedHistory extends HistoryColumns {
  readonly ids: PackedIds;
  readonly subjects: PackedTexts;
}

/**
 * One reading of a history: columns in git's order, whose parents are named by their ids since they may lie in another
 * part. Parents of commit `i` are `parentIds[parentStarts[i]] … parentIds[parentStarts[i + 1] - 1]`.
 */
export interface HistoryPart extends Omit<PackedHistory, 'parents'> {
  readonly parentIds: PackedIds;
}

/** A whole history as a part, to be joined with what came after it. A parent that was not read has an id of zeros. */
export function partOf({ parents, ...columns }: PackedHistory): HistoryPart {
  const { bytes, width } = columns.ids;
  const parentBytes = new Uint8Array(parents.length * width);
  parents.forEach((parent, index) => {
    if (parent >= 0) parentBytes.set(bytes.subarray(parent * width, (parent + 1) * width), index * width);
  });
  return { ...columns, parentIds: new PackedIds(parentBytes, width) };
}
