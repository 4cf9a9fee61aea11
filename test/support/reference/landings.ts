import type { LoggedCommit } from './gitLog';

/**
 * Base's first-parent line, oldest first, up to its newest commit that was committed by `until` (seconds); the last of
 * `commits` is base as it is today.
 */
export function firstParents(commits: readonly LoggedCommit[], until: number): readonly string[] {
  const byId = new Map(commits.map(commit => [commit.id, commit]));
  const chain: LoggedCommit[] = [];
  for (let commit = commits.at(-1); commit !== undefined; commit = byId.get(commit.parents[0] ?? ''))
    chain.push(commit);
  const start = chain.findIndex(({ committedAt }) => committedAt <= until);
  return chain
    .slice(start)
    .map(({ id }) => id)
    .reverse();
}

/** For each commit the first-parent commit that brought it to base; `chain` is base's first-parent line, oldest first. */
export function landingsOf(commits: readonly LoggedCommit[], chain: readonly string[]): ReadonlyMap<string, string> {
  const byId = new Map(commits.map(commit => [commit.id, commit]));
  const landings = new Map<string, string>();
  for (const landing of chain) {
    const open = [landing];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (landings.has(id)) continue;
      landings.set(id, landing);
      open.push(...(byId.get(id)?.parents ?? []));
    }
  }
  return landings;
}
