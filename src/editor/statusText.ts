import type { HealthReport } from '../core/report/healthReport';
import { filesInTheWay } from './heldFiles';

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
      return { icon: 'milestone', words: inTheWay(filesInTheWay(report).length) };
    case 'unknown':
      return { icon: 'circle-outline', words: 'Not enough history' };
  }
}

function inTheWay(files: number): string {
  if (files === 0) return 'Much of the work is yours';
  return files === 1 ? '1 critical file is yours' : `${files} critical files are yours`;
}
