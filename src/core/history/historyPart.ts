import type { HistoryColumns } from './columns';
import type { PackedIds, PackedTexts } from './packed';

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
