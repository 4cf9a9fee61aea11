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

/** A calm word for the level, with its fact where the manager is in the way; the verdict itself stays in the view. */
export function statusText(report: HealthReport): StatusText {
  switch (report.level) {
    case 'clear':
      return { icon: 'pass', words: 'Clear' };
    case 'watch':
      return { icon: 'eye', words: 'Watch' };
    case 'in-the-way':
      return { icon: 'milestone', words: inTheWay(teammatesWaiting(report), filesInTheWay(report).length) };
    case 'unknown':
      return { icon: 'circle-outline', words: 'Not enough history' };
  }
}

/** What the item says under its icon while others look at the screen. */
export function quietText(report: HealthReport): StatusText {
  return { icon: statusText(report).icon, words: 'Quiet Screen is on: names are masked' };
}

/** What the item says at the first edit of a critical file, by its path from the top of the repository. */
export function editText(path: string): StatusText {
  return { icon: 'edit', words: `On the critical path: ${iconless(path.slice(path.lastIndexOf('/') + 1))}` };
}

function inTheWay(people: number, files: number): string {
  if (people > 0) return people === 1 ? '1 waits for you' : `${people} wait for you`;
  if (files === 0) return 'Much of the work is yours';
  return files === 1 ? '1 critical file is yours' : `${files} critical files are yours`;
}
