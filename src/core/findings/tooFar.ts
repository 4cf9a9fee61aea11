import type { Analysis } from '../analysis/analysis';
import { authorOf } from '../analysis/person';
import { daySeconds } from '../analysis/window';
import { at, commitCount, floatAt } from '../history/columns';
import type { HistoryColumns } from '../history/columns';
import type { JudgedFinding } from './finding';
import { logSince } from './gitCommand';
import { limitsOf } from './limits';

/** Limits of `too-far`. */
export const tooFarLimits = {
  /** A quarter without a trace. */
  days: 90,
  /** Work commits of the others in these days; with fewer there is not much to be far from. */
  othersCommits: 10,
} as const;

/** The manager has left no trace in the history for a quarter, while the team was at work. */
export function tooFar(analysis: Analysis): JudgedFinding | null {
  const limits = limitsOf(analysis.settings, 'too-far', tooFarLimits);
  const { until } = analysis.window;
  const since = until - limits.days * daySeconds;
  const last = lastTrace(analysis);
  if (since < analysis.past.knownSince || (last !== null && last > since)) return null;
  const others = analysis.past.workCommits(since, until).length;
  if (others < limits.othersCommits) return null;
  const days = last === null ? null : Math.floor((until - last) / daySeconds);
  return {
    id: 'too-far',
    kind: 'too-far',
    severity: 'low',
    title: `${days === null ? 'No commit here names you' : `The last commit that names you is ${days} days old`}; reviews on a forge are not in git`,
    facts: [
      ...(days === null
        ? []
        : [{ label: 'days since a commit named you', value: days, unit: 'days', threshold: limits.days }]),
      {
        label: `work commits of others in the last ${limits.days} days`,
        value: others,
        unit: 'commits',
        threshold: null,
      },
    ],
    evidence: { commits: [], files: [], refs: [], command: logSince(analysis, [], since) },
    actions: [],
  };
}

/**
 * When the manager was last seen (seconds): as author or committer, on base or beside it, merges counted, or in a
 * trailer; null where no commit up to the end of the window says so.
 */
function lastTrace({ history, people, manager, window, openWork }: Analysis): number | null {
  if (manager === null) return null;
  let last: number | null = null;
  const see = (position: number, columns: HistoryColumns = history): void => {
    const time = floatAt(columns.committerTimes, position);
    if (time <= window.until) last = Math.max(last ?? time, time);
  };
  for (let position = 0; position < commitCount(history); position++) {
    const isManagers =
      authorOf(history, people, position) === manager ||
      at(people.personOf, at(history.committers, position)) === manager;
    if (isManagers) see(position);
  }
  for (const { commit, identity } of history.trailers) {
    if (at(people.personOf, identity) === manager) see(commit);
  }
  for (let position = 0; openWork !== null && position < commitCount(openWork.commits); position++) {
    if (openWork.personOf(position) === manager) see(position, openWork.commits);
  }
  return last;
}
