import { createHash } from 'node:crypto';
import type { BaseHistory } from '../core/analysis/openWork/openField';
import type { RelevantRefs } from '../core/analysis/openWork/relevantRefs';
import { at, textAt } from '../core/history/columns';
import type { PackedHistory } from '../core/history/historyPart';
import { IdTable } from '../core/history/idTable';
import { joinOpenParts } from '../core/history/joinParts';
import type { KeptCommits } from '../core/history/keptBranches';
import { missingCommits } from '../core/history/missingCommits';
import type { PackedIds } from '../core/history/packed';
import { HistoryBuilder } from '../git/historyBuilder';
import { readOpenCommits } from '../git/openCommits';
import type { RoomOnDemand } from './roomOnDemand';

/** Base's history with its ids as they are kept. */
export type PackedBase = BaseHistory & { readonly history: PackedHistory };

/**
 * The commits of branches that base does not have, as far as they can be asked for before base's history is read; the order is
 * git's. Throws a GitFailure.
 */
export async function openCommitsAhead(
  room: RoomOnDemand,
  baseTip: string,
  { work, longLived, forgotten }: RelevantRefs,
): Promise<KeptCommits> {
  const tips = idsOf([...work, ...longLived]);
  const beyond = idsOf(forgotten);
  const part =
    tips.length === 0
      ? new HistoryBuilder().build()
      : await readOpenCommits(await room.open(), tips, [baseTip, ...beyond]);
  return { part, question: '', without: digest(beyond) };
}

/**
 * The commits of branches that base does not have: what is known of them, and from git what is not. What is known is returned
 * itself where it is the answer. Throws a GitFailure.
 */
export async function openCommitsOf(
  room: RoomOnDemand,
  before: KeptCommits,
  base: PackedBase,
  { work, longLived, forgotten }: RelevantRefs,
): Promise<KeptCommits> {
  const tips = idsOf([...work, ...longLived]);
  const beyond = idsOf(forgotten);
  const baseTip = textAt(base.history.ids, base.tip);
  const without = digest(beyond);
  const question = digest([baseTip, without, ...tips]);
  if (before.question === question) return before;
  const nothing = new HistoryBuilder().build();
  const known = before.without === without ? before.part : nothing;
  const isOnBase = baseTest(base);
  const missing = missingCommits(known, tips, isOnBase);
  const read = missing.length === 0 ? [] : [await readOpenCommits(await room.open(), missing, [baseTip, ...beyond])];
  const parts = [...read, known].filter(({ ids }) => ids.length > 0);
  const part = parts.length === 0 || tips.length === 0 ? nothing : joinOpenParts(parts, tips, isOnBase);
  return { part, question, without };
}

function idsOf(refs: readonly { readonly tip: string }[]): readonly string[] {
  return [...new Set(refs.map(({ tip }) => tip))].sort();
}

function digest(words: readonly string[]): string {
  return createHash('sha1').update(words.join('\n')).digest('hex');
}

/** Makes the test whether base contains a commit. */
function baseTest({ history, landingOf }: PackedBase): (ids: PackedIds, position: number) => boolean {
  const table = new IdTable(history.ids);
  return (ids, position) => {
    const found = table.positionOf(ids, position);
    return found >= 0 && at(landingOf, found) >= 0;
  };
}
