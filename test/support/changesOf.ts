import { at, ChangeKind, itemAt } from '../../src/core/history/columns';
import type { HistoryPart } from '../../src/core/history/historyPart';

const letters = new Map(Object.entries(ChangeKind).map(([name, kind]) => [kind as number, name]));

/** The changes of a commit in words: `added a.ts`, `renamed a.ts to b.ts`; positions begin with 0, the newest. */
export function changesOf(history: Omit<HistoryPart, 'parentIds'>, position: number): readonly string[] {
  const words: string[] = [];
  for (let change = at(history.changeStarts, position); change < at(history.changeStarts, position + 1); change++) {
    const path = itemAt(history.paths, at(history.changePaths, change));
    const origin = at(history.changeOrigins, change);
    const from = origin < 0 ? '' : `${itemAt(history.paths, origin)} to `;
    words.push(`${letters.get(at(history.changeKinds, change)) ?? '?'} ${from}${path}`);
  }
  return words;
}
