import type { Analysis } from '../analysis/analysis';
import { isoTime } from '../analysis/isoTime';

/** The option of `git log` that shows a commit in a line, as it stands in a shell. */
export const commitLines = "--format='%h %cs %an: %s'";

/** A git command that lists the window's commits on the given paths, for a shell; null where a path could not be shown safely. */
export function logCommand(analysis: Analysis, paths: readonly string[], options = '--no-merges'): string | null {
  return onPaths(log(analysis, options, analysis.window.since), paths);
}

/** The same for commits from another moment (seconds) to the end of the window. */
export function logSince(analysis: Analysis, paths: readonly string[], since: number): string | null {
  return onPaths(log(analysis, '--no-merges', since), paths);
}

/** A git command that lists the window's commits with the author's own time and who committed them, for a shell. */
export function hoursCommand(analysis: Analysis): string {
  const format = "--date=iso --format='%h %ad %an, committed by %cn'";
  return log(analysis, '--no-merges', analysis.window.since, format);
}

function log({ window, baseTip }: Analysis, options: string, since: number, format = commitLines): string {
  const period = `--since=${isoTime(since)} --until=${isoTime(window.until)}`;
  return `git log ${options} ${period} ${format} ${baseTip.slice(0, 12)}`;
}

/** A git command for the first three paths; null where one of them could not be shown safely. */
export function onPaths(command: string, paths: readonly string[]): string | null {
  const quoted = paths.slice(0, 3).map(shellWord);
  if (quoted.includes(null)) return null;
  return quoted.length === 0 ? command : `${command} -- ${quoted.join(' ')}`;
}

/** A path as one word of a POSIX shell that git takes literally; null for one that a terminal would not show as it is. */
export function shellWord(path: string): string | null {
  if (/[\p{Cc}\p{Cf}\u2028\u2029]/u.test(path)) return null;
  if (/^[\w./@+-]+$/.test(path)) return path;
  const literal = /^:|[*?[\\]/.test(path) ? `:(literal)${path}` : path;
  return `'${literal.replaceAll("'", "'\\''")}'`;
}
