import type { Analysis } from '../analysis/analysis';
import type { WindowFigures } from '../analysis/windowFigures';
import { round } from './fileEntry';
import type { TrendFigures, TrendWindow } from './healthReport';
import { isoTime } from '../analysis/isoTime';

/** The windows before the report's, oldest first, and the report's own, of which all is told that was read. */
export function trendWindows(analysis: Analysis): readonly TrendWindow[] {
  const windows = analysis.windowsBack();
  const [own] = windows;
  return [...windows].reverse().map(window => ({
    since: isoTime(window.since),
    until: isoTime(window.until),
    figures: window.isWhole || window === own ? figuresOf(window) : null,
  }));
}

function figuresOf(window: WindowFigures): TrendFigures {
  return {
    commits: window.commits,
    criticalCommits: window.criticalCommits,
    productCommits: window.productCommits,
    teamCommits: window.teamCommits,
    teamCriticalCommits: window.teamCriticalCommits,
    teamProductCommits: window.teamProductCommits,
    people: window.people,
    share: part(window.criticalCommits, window.teamCriticalCommits),
    implementationShare: part(window.productCommits, window.teamProductCommits),
    bands: window.bands,
  };
}

const part = (own: number, all: number): number | null => (all === 0 ? null : round(own / all));
