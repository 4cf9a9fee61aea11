import type { BranchHint } from '../../history/branchRefs';

/** What a ref's name says. */
export interface RefPlace {
  readonly kind: 'local' | 'remote' | 'request';
  /** The branch without `refs/heads/` or the remote's name; for a pull or merge request its number. */
  readonly branch: string;
  /** The remote of a remote-tracking branch, else empty. */
  readonly remote: string;
  /** Number of a pull or merge request, or null. */
  readonly request: number | null;
}

/** Reads a full name; a remote's name may hold slashes, so that the configured ones are asked first. Null: no branch's. */
export function refPlace(name: string, remotes: readonly string[]): RefPlace | null {
  if (name.startsWith('refs/heads/'))
    return { kind: 'local', branch: name.slice('refs/heads/'.length), remote: '', request: null };
  const request = /^refs\/(?:pull|merge-requests)\/(\d+)\/head$/.exec(name)?.[1];
  if (request !== undefined) return { kind: 'request', branch: request, remote: '', request: Number(request) };
  if (!name.startsWith('refs/remotes/')) return null;
  return remotePlace(name.slice('refs/remotes/'.length), remotes);
}

function remotePlace(name: string, remotes: readonly string[]): RefPlace | null {
  const known = remotes.filter(remote => name.startsWith(`${remote}/`)).sort((a, b) => b.length - a.length)[0];
  const remote = known ?? name.split('/')[0] ?? '';
  const branch = name.slice(remote.length + 1);
  const [, request, end] = /^(?:pr|pull|merge-requests)\/(\d+)(?:\/(head|merge))?$/.exec(branch) ?? [];
  if (end === 'merge') return null;
  return request === undefined
    ? { kind: 'remote', branch, remote, request: null }
    : { kind: 'request', branch: request, remote, request: Number(request) };
}

/** The request that a tool noted for a local branch, or null. */
export function hintedRequest({ kind, branch }: RefPlace, hints: readonly BranchHint[]): number | null {
  return kind === 'local' ? (hints.find(hint => hint.branch === branch)?.pullRequest ?? null) : null;
}

/** A pull request as people say it, `#7`, or a merge request, `!7`, by the full name of its ref. */
export function requestWords(ref: string, request: number): string {
  return `${ref.includes('merge-requests/') ? '!' : '#'}${request}`;
}

/** A ref as people say it: `checkout`, `origin/checkout`, or the number of a pull or merge request. */
export function refWords(name: string, remotes: readonly string[]): string {
  const place = refPlace(name, remotes);
  if (place === null) return name;
  if (place.request !== null) return requestWords(name, place.request);
  return place.kind === 'remote' ? `${place.remote}/${place.branch}` : place.branch;
}
