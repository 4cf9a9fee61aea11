import { l10n } from 'vscode';
import type { HealthReport } from '../core/report/healthReport';
import { teammatesWaiting } from '../core/report/teammatesWaiting';
import { filesInTheWay } from './heldFiles';
import { iconless } from './repositoryText';

/** What the item in the status bar says. */
export interface StatusText {
  /** Name of a codicon. */
  readonly icon: string;
  readonly words: string;
}

/** A few calm words for the level: its fact where the manager is in the way; the verdict itself stays in the view. */
export function statusText(report: HealthReport): StatusText {
  switch (report.level) {
    case 'clear':
      return { icon: 'pass', words: l10n.t('Clear') };
    case 'watch':
      return { icon: 'eye', words: l10n.t('Watch') };
    case 'in-the-way':
      return { icon: 'milestone', words: inTheWay(teammatesWaiting(report), filesInTheWay(report).length) };
    case 'unknown':
      return { icon: 'circle-outline', words: l10n.t('Not enough history') };
  }
}

/** What the item says under its icon while others look at the screen. */
export function quietText(report: HealthReport): StatusText {
  return { icon: statusText(report).icon, words: l10n.t('Quiet Screen is on: names are masked') };
}

/** What the item says under its icon on a day off. */
export function dayOffText(report: HealthReport): StatusText {
  return {
    icon: statusText(report).icon,
    words: l10n.t('A day off: only the icon until the next working day'),
  };
}

/** What the item says at the first edit of a critical file, by its path from the top of the repository. */
export function editText(path: string): StatusText {
  return { icon: 'edit', words: l10n.t('On the critical path: {0}', iconless(path.slice(path.lastIndexOf('/') + 1))) };
}

function inTheWay(people: number, files: number): string {
  if (people > 0) return people === 1 ? l10n.t('1 waits for you') : l10n.t('{0} wait for you', people);
  if (files === 0) return l10n.t('Much of the work is yours');
  return files === 1 ? l10n.t('1 critical file is yours') : l10n.t('{0} critical files are yours', files);
}
