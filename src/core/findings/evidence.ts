import type { Analysis } from '../analysis/analysis';
import { authorOf, personName } from '../analysis/window';
import { at, floatAt, itemAt, textAt } from '../history/columns';
import type { HistoryColumns } from '../history/columns';
import type { EvidenceCommit } from './finding';

/** Most commits and files that a finding shows. */
export const evidenceLimits = { commits: 20, files: 50 } as const;

/** The first commits of a list as evidence. */
export function commitEvidence(analysis: Analysis, positions: readonly number[]): readonly EvidenceCommit[] {
  const { history, people } = analysis;
  return evidenceOf(analysis, history, positions, position => authorOf(history, people, position));
}

/** The first commits of a list as evidence, by their positions in the open commits. */
export function openCommitEvidence(analysis: Analysis, positions: readonly number[]): readonly EvidenceCommit[] {
  const { openWork } = analysis;
  return openWork === null ? [] : evidenceOf(analysis, openWork.commits, positions, openWork.personOf);
}

function evidenceOf(
  { people }: Analysis,
  columns: HistoryColumns,
  positions: readonly number[],
  personOf: (position: number) => number,
): readonly EvidenceCommit[] {
  return positions.slice(0, evidenceLimits.commits).map(position => ({
    id: textAt(columns.ids, position),
    subject: textAt(columns.subjects, position),
    at: new Date(floatAt(columns.committerTimes, position) * 1000).toISOString(),
    author: personName(people, personOf(position)).name,
  }));
}

/** The files that commits touch and that count, most often touched first; ties by path. */
export function mostTouched(
  { history }: Analysis,
  positions: readonly number[],
  counts: (path: string) => boolean,
): readonly string[] {
  const times = new Map<string, number>();
  for (const position of positions) {
    for (let change = at(history.changeStarts, position); change < at(history.changeStarts, position + 1); change++) {
      const path = itemAt(history.paths, at(history.changePaths, change));
      if (counts(path)) times.set(path, (times.get(path) ?? 0) + 1);
    }
  }
  return [...times]
    .sort(([one, count], [other, otherCount]) => otherCount - count || (one < other ? -1 : 1))
    .map(([path]) => path)
    .slice(0, evidenceLimits.files);
}

/** A git command that lists the window's commits on the given paths, for a shell; null where a path could not be shown safely. */
export function logCommand(analysis: Analysis, paths: readonly string[], options = '--no-merges'): string | null {
  return onPaths(log(analysis, options, analysis.window.since), paths);
}

/** The same for commits from another moment (seconds) to the end of the window. */
export function logSince(analysis: Analysis, paths: readonly string[], since: number): string | null {
  return onPaths(log(analysis, '--no-merges', since), paths);
}

function log({ window, baseTip }: Analysis, options: string, since: number): string {
  const period = `--since=${isoSeconds(since)} --until=${isoSeconds(window.until)}`;
  return `git log ${options} ${period} --format='%h %cs %an: %s' ${baseTip.slice(0, 12)}`;
}

/** A git command for the first three paths; null where one of them could not be shown safely. */
export function onPaths(command: string, paths: readonly string[]): string | null {
  const quoted = paths.slice(0, 3).map(shellWord);
  if (quoted.includes(null)) return null;
  return quoted.length === 0 ? command : `${command} -- ${quoted.join(' ')}`;
}

/** A git command that lists the window's commits with the author's own time and who committed them, for a shell. */
export function hoursCommand({ window, baseTip }: Analysis): string {
  const period = `--since=${isoSeconds(window.since)} --until=${isoSeconds(window.until)}`;
  return `git log --no-merges ${period} --date=iso --format='%h %ad %an, committed by %cn' ${baseTip.slice(0, 12)}`;
}

/** A path as one word of a POSIX shell that git takes literally; null for one that a terminal would not show as it is. */
export function shellWord(path: string): string | null {
  if (/[\p{Cc}\p{Cf}\u2028\u2029]/u.test(path)) return null;
  if (/^[\w./@+-]+$/.test(path)) return path;
  const literal = /^:|[*?[\\]/.test(path) ? `:(literal)${path}` : path;
  return `'${literal.replaceAll("'", "'\\''")}'`;
}

const isoSeconds = (time: number): string => `${new Date(time * 1000).toISOString().slice(0, 19)}Z`;
