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

/** Base as far as its commits are known. */
export interface BaseCommits {
  /** Full id of its newest commit. */
  readonly tip: string;
  readonly contains: (ids: PackedIds, position: number) => boolean;
}

/** Base before its history is read: git leaves out what it contains. */
export function unreadBase(tip: string): BaseCommits {
  return { tip, contains: () => false };
}

/** Base once its history is read. */
export function readBase({ history, landingOf, tip }: PackedBase): BaseCommits {
  // Where nothing is new nobody asks.
  let table: IdTable | undefined;
  return {
    tip: textAt(history.ids, tip),
    contains: (ids, position) => {
      table ??= new IdTable(history.ids);
      const found = table.positionOf(ids, position);
      return found >= 0 && at(landingOf, found) >= 0;
    },
  };
}

/**
 * The commits of branches that base does not have: what is known of them, and from git what is not. What is known is returned
 * itself where it is the answer. Throws a GitFailure.
 */
export async function openCommitsOf(
  room: RoomOnDemand,
  before: KeptCommits | null,
  base: BaseCommits,
  { work, longLived, forgotten }: RelevantRefs,
): Promise<KeptCommits> {
  const tips = idsOf([...work, ...longLived]);
  const beyond = idsOf(forgotten);
  const without = digest(beyond);
  const question = digest([base.tip, without, ...tips]);
  if (before?.question === question) return before;
  const nothing = new HistoryBuilder().build();
  const known = before?.without === without ? before.part : nothing;
  const missing = missingCommits(known, tips, base.contains);
  const read = missing.length === 0 ? [] : [await readOpenCommits(await room.open(), missing, [base.tip, ...beyond])];
  const parts = [...read, known].filter(({ ids }) => ids.length > 0);
  const part = parts.length === 0 || tips.length === 0 ? nothing : joinOpenParts(parts, tips, base.contains);
  return { part, question, without };
}

function idsOf(refs: readonly { readonly tip: string }[]): readonly string[] {
  return [...new Set(refs.map(({ tip }) => tip))].sort();
}

function digest(words: readonly string[]): string {
  return createHash('sha1').update(words.join('\n')).digest('hex');
}
