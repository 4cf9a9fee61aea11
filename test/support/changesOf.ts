import { at, byteAt, ChangeKind, itemAt } from '../../src/core/history/columns';
import type { HistoryColumns } from '../../src/core/history/columns';

const letters = new Map(Object.entries(ChangeKind).map(([name, kind]) => [kind as number, name]));

/** The changes of a commit in words: `added a.ts`, `renamed a.ts to b.ts`; positions begin with 0, the newest. */
export function changesOf(history: Omit<HistoryColumns, 'parents'>, position: number): readonly string[] {
  const words: string[] = [];
  for (let change = at(history.changeStarts, position); change < at(history.changeStarts, position + 1); change++) {
    const path = itemAt(history.paths, at(history.changePaths, change));
    const origin = at(history.changeOrigins, change);
    const from = origin < 0 ? '' : `${itemAt(history.paths, origin)} to `;
    words.push(`${letters.get(byteAt(history.changeKinds, change)) ?? '?'} ${from}${path}`);
  }
  return words;
}
