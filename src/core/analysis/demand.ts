import { floatAt } from '../history/columns';
import type { HistoryColumns } from '../history/columns';
import { filesOfCommit } from './fileWindow';
import type { RepositoryFiles } from './repositoryFiles';
import { daySeconds } from './window';
import type { CommitFlags } from './workCommits';

/** How far back a change still says something about the next month, in days. */
export const demandDays = 365;

/** Days after which a change weighs a factor e less; the best of the decays tried on real repositories. */
export const demandTau = 90;

/** What the next edits are forecast from. */
export interface Demand {
  /** The forecast by file; it only ranks. */
  readonly total: Float64Array;
  /** Work commits of the last year by file, each weighing exp(-age / 90 days). */
  readonly decayedChanges: Float64Array;
}

/** Forecasts where the team's next edits fall, from work commits up to `until` (seconds) alone. */
export function demand(history: HistoryColumns, files: RepositoryFiles, flags: CommitFlags, until: number): Demand {
  const decayedChanges = new Float64Array(files.paths.length);
  for (let position = 0; position < flags.work.length; position++) {
    if (flags.work[position] !== 1) continue;
    const days = (until - floatAt(history.committerTimes, position)) / daySeconds;
    if (days > demandDays) continue;
    const weight = Math.exp(-days / demandTau);
    for (const file of filesOfCommit(history, files, position))
      decayedChanges[file] = floatAt(decayedChanges, file) + weight;
  }
  return { total: decayedChanges, decayedChanges };
}
