import type { LoggedCommit } from './gitLog';
import type { Who } from './question';

/** What happened to a file in the window. */
export interface Counts {
  readonly revisions: number;
  readonly people: number;
  /** Of these, by others than the manager. */
  readonly otherRevisions: number;
  readonly otherPeople: number;
  readonly landings: number;
  /** The manager's part of everyone's landings; null where there are none. */
  readonly share: number | null;
}

/** Counts the work commits that touch a file. A landing counts once for each person who has a commit in it. */
export function countsOf(
  commits: readonly LoggedCommit[],
  whoDid: (commit: LoggedCommit) => Who,
  landingOf: (commit: LoggedCommit) => string,
  manager: Who,
): Counts {
  const others = commits.filter(commit => whoDid(commit) !== manager);
  const landings = [...new Set(commits.map(commit => `${landingOf(commit)} ${whoDid(commit)}`))];
  const own = landings.filter(landing => landing.endsWith(` ${manager}`)).length;
  return {
    revisions: commits.length,
    people: new Set(commits.map(whoDid)).size,
    otherRevisions: others.length,
    otherPeople: new Set(others.map(whoDid)).size,
    landings: own,
    share: landings.length === 0 ? null : own / landings.length,
  };
}

/** The work of the window, by person. */
export type Window = ReadonlyMap<Who, number>;

/**
 * Hot spots: of the changed files by demand (ties: path) the first tenth, rounded up, with 5 revisions by 3 people, of which
 * 3 revisions and 2 people are not the manager; none where fewer than 3 people have 3 work commits, or all together fewer than 50.
 */
export function hotSpots(
  counts: ReadonlyMap<string, Counts>,
  window: Window,
  demandOf: (path: string) => number,
): readonly string[] {
  const each = [...window.values()];
  const all = each.reduce((sum, commits) => sum + commits, 0);
  if (all < 50 || each.filter(commits => commits >= 3).length < 3) return [];
  const changed = [...counts.keys()]
    .filter(path => (counts.get(path)?.revisions ?? 0) > 0)
    .sort((one, other) => demandOf(other) - demandOf(one) || (one < other ? -1 : 1));
  return changed.slice(0, Math.ceil(changed.length / 10)).filter(path => {
    const { revisions = 0, people = 0, otherRevisions = 0, otherPeople = 0 } = counts.get(path) ?? {};
    return revisions >= 5 && people >= 3 && otherRevisions >= 3 && otherPeople >= 2;
  });
}
