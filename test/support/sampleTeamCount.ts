import { runGit } from './repositoryBuilderGit';

const day = 24 * 60 * 60_000;

/** A commit of base, told by plain `git log`. */
export interface CountedCommit {
  readonly id: string;
  readonly parents: readonly string[];
  /** After `.mailmap`. */
  readonly author: string;
  readonly committer: string;
  /** ISO 8601 in the author's offset. */
  readonly authoredAt: string;
  /** Milliseconds since 1970. */
  readonly committedAt: number;
  readonly subject: string;
  readonly trailers: string;
  readonly files: readonly string[];
}

const fields = ['%H', '%P', '%aE', '%cE', '%aI', '%ct', '%s', '%(trailers:separator=%x2C)', ''].join('%x00');

/** Every commit of main, the newest first. */
export async function readCommits(directory: string): Promise<readonly CountedCommit[]> {
  const printed = await runGit(directory, ['log', '--name-only', `--format=%x01${fields}`, 'main']);
  return printed.toString().split('\x01').slice(1).map(parseCommit);
}

function parseCommit(record: string): CountedCommit {
  const [
    id = '',
    parents = '',
    author = '',
    committer = '',
    at = '',
    seconds = '',
    subject = '',
    trailers = '',
    files = '',
  ] = record.split('\0');
  return {
    id,
    parents: parents.split(' ').filter(parent => parent !== ''),
    author,
    committer,
    authoredAt: at,
    committedAt: Number(seconds) * 1000,
    subject,
    trailers,
    files: files.split('\n').filter(file => file !== ''),
  };
}

const leftOut = /^(docs|i18n|src\/generated|\.[^/]*)\/|^[^/]*$|\.md$/;

/** Whether a path counts at all. */
export function counts(path: string): boolean {
  return !leftOut.test(path);
}

/** Whether a path is code of the product. */
export function isProduct(path: string): boolean {
  return counts(path) && path.startsWith('src/');
}

/** The work commits of persons: no merges, nothing bulky, no releases, something that counts. */
export function workCommits(commits: readonly CountedCommit[]): readonly CountedCommit[] {
  return commits.filter(
    ({ parents, author, subject, files }) =>
      parents.length < 2 &&
      !author.includes('[bot]') &&
      !subject.startsWith('Release ') &&
      files.length <= 50 &&
      files.some(counts),
  );
}

/** Those committed within so many days before `until`. */
export function within(commits: readonly CountedCommit[], until: Date, days: number): readonly CountedCommit[] {
  return commits.filter(({ committedAt }) => committedAt <= +until && committedAt > +until - days * day);
}

/** Whether the author's own clock showed an evening, a night or a weekend. */
export function isOutsideHours({ authoredAt }: CountedCommit): boolean {
  const hour = Number(authoredAt.slice(11, 13));
  const weekday = new Date(authoredAt.slice(0, 10)).getUTCDay();
  return hour < 8 || hour >= 19 || weekday === 0 || weekday === 6;
}

/** The commit of main's first-parent line that brought each commit in, by commit id. */
export function landings(commits: readonly CountedCommit[]): ReadonlyMap<string, CountedCommit> {
  const byId = new Map(commits.map(commit => [commit.id, commit]));
  const line: CountedCommit[] = [];
  for (let next = commits[0]; next !== undefined; next = byId.get(next.parents[0] ?? '')) line.push(next);
  const found = new Map<string, CountedCommit>();
  for (const landing of line.reverse()) {
    const open = [landing.id];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const commit = byId.get(id);
      if (commit === undefined || found.has(id)) continue;
      found.set(id, landing);
      open.push(...commit.parents);
    }
  }
  return found;
}

/** Things of the same key together, in the order of their first. */
export function grouped<T>(things: readonly T[], keyOf: (thing: T) => string | number): readonly (readonly T[])[] {
  const groups = new Map<string | number, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    groups.set(key, [...(groups.get(key) ?? []), thing]);
  }
  return [...groups.values()];
}
