import type { HistoryColumns } from './columns';

/**
 * One reading of a history: columns in git's order, children before their parents, whose parents are named by their ids
 * since they may lie in another part. Parents of commit `i` are `parentIds[parentStarts[i]] … parentIds[parentStarts[i + 1] - 1]`.
 */
export interface HistoryPart extends Omit<HistoryColumns, 'parents'> {
  readonly parentIds: readonly string[];
}
