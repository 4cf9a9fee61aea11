import { chooseBase, namedBase } from '../core/analysis/base';
import type { Base, BaseChoice } from '../core/analysis/base';
import { commitAsOf } from '../core/analysis/ancestry';
import type { HistoryColumns } from '../core/history/columns';
import type { Settings } from '../core/settings/settings';
import { ExpectedError } from './engineErrors';

/** The base that the settings name among the refs, or that is chosen; undefined: only git can tell what is meant. */
export function planBase(settings: Settings, choice: BaseChoice): Base | undefined {
  if (settings.base !== '') return namedBase(choice.refs, settings.base);
  const base = chooseBase(choice);
  if (base === null)
    throw new ExpectedError('no-commits', 'there is no commit yet: Altitude needs some history to read');
  return base;
}

/** The commit at which base stood at `until` (seconds), as a position in a history that was read from base. */
export function planTip(history: HistoryColumns, until: number): number {
  const tip = commitAsOf(history, 0, until);
  if (tip < 0) throw new ExpectedError('no-commits', 'base had no commit yet at that date: choose a later --until');
  return tip;
}
