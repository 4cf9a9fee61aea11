import { textAt } from '../../src/core/history/columns';
import type { TextColumn } from '../../src/core/history/packed';

/** The texts of a column, as a plain list. */
export function listOf(column: TextColumn): string[] {
  return Array.from({ length: column.length }, (_, index) => textAt(column, index));
}
