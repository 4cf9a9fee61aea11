import { floatAt, textAt } from '../../history/columns';
import type { HistoryColumns } from '../../history/columns';

/** What a rebase or a cherry-pick leaves of a commit as it was, as one text: its author date and its subject. */
export function copyKey({ authorTimes, subjects }: HistoryColumns, position: number): string {
  return `${floatAt(authorTimes, position)}\0${textAt(subjects, position)}`;
}
