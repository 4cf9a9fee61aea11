import { ChangeKind } from '../../src/core/history/columns';
import type { HistoryColumns, RawIdentity, Trailer, TrailerKind } from '../../src/core/history/columns';
import { Dictionary } from '../../src/core/history/dictionary';
import { identityText } from '../../src/core/history/identityText';

/** Columns whose texts are plain lists. */
export interface ToldHistory extends HistoryColumns {
  readonly ids: readonly string[];
  readonly subjects: readonly string[];
}

/** What a commit does to a path: it adds, modifies or deletes it, or renames another path to it. */
export type Change = 'A' | 'M' | 'D' | { readonly R: string };

/** A commit as a test tells it; whatever the test does not care about is left out. */
export interface CommitSketch {
  /** `Name <e-mail>`; default Ada. */
  readonly by?: string;
  /** Author date, ISO 8601 with the author's offset; default `daysBefore(10)`. */
  readonly at?: string;
  /** Default: the author. */
  readonly committedBy?: string;
  /** Default: the author date. */
  readonly committedAt?: string;
  /** Default: one that no other commit has. */
  readonly subject?: string;
  /** Names the commit, for `parents` and for the tests; default its number, from 1, in 40 digits. */
  readonly id?: string;
  /** Ids; default: the commit listed before, and none for the first. */
  readonly parents?: readonly string[];
  /** Default: `src/app.ts` is modified; a merge changes nothing. */
  readonly files?: Readonly<Record<string, Change>>;
  /** `Co-authored-by: Name <e-mail>`. */
  readonly trailers?: readonly string[];
}

/** The end of the window where a test says nothing else: a Wednesday. */
export const until = '2026-09-16T12:00:00Z';

/** The moment so many days of 24 hours before `until`, in UTC. */
export function daysBefore(days: number): string {
  return new Date(Date.parse(until) - days * 86_400_000).toISOString();
}

/** Seconds since 1970. */
export function seconds(moment: string): number {
  return Math.floor(Date.parse(moment) / 1000);
}

/** `count` commits that are alike. */
export function commits(count: number, sketch: CommitSketch = {}): CommitSketch[] {
  return Array.from({ length: count }, () => sketch);
}

/** A commit that modifies one file, so many days before `until`. */
export function change(by: string, path: string, days = 10): CommitSketch {
  return { by, at: daysBefore(days), files: { [path]: 'M' } };
}

/** Where a commit stands in the columns. */
export function positionOf(history: ToldHistory, id: string): number {
  const position = history.ids.indexOf(id);
  if (position < 0) throw new Error(`no commit ${id}`);
  return position;
}

/** `Name <e-mail>` in its two parts. */
export function identity(text: string): RawIdentity {
  const [, name = '', email = ''] = /^(.*?) ?<(.*)>$/.exec(text) ?? [];
  return { name, email };
}

/** The columns of a history that is told from its oldest commit to its newest. */
export function historyOf(sketches: readonly CommitSketch[]): ToldHistory {
  const told = sketches.map(complete);
  // The log prints the newest commit first.
  const log = [...told].reverse();
  const identities = new Dictionary<RawIdentity>(identityText);
  const paths = new Dictionary<string>(path => path);
  const positions = new Map(log.map(({ id }, position) => [id, position]));
  const changes = log.map(({ files }) =>
    Object.entries(files).map(([path, change]) => ({
      kind: kinds[typeof change === 'string' ? change : 'R'],
      path: paths.number(path),
      origin: typeof change === 'string' ? -1 : paths.number(change.R),
    })),
  );
  const parents = log.map(commit => commit.parents.map(id => positions.get(id) ?? -1));
  const moments = (of: (commit: Required<CommitSketch>) => string): Float64Array =>
    Float64Array.from(log, commit => seconds(of(commit)));
  return {
    ids: log.map(({ id }) => id),
    subjects: log.map(({ subject }) => subject),
    authors: Int32Array.from(log, ({ by }) => identities.number(identity(by))),
    committers: Int32Array.from(log, ({ committedBy }) => identities.number(identity(committedBy))),
    authorTimes: moments(({ at }) => at),
    authorOffsets: Int16Array.from(log, ({ at }) => offsetMinutes(at)),
    committerTimes: moments(({ committedAt }) => committedAt),
    parentStarts: starts(parents),
    parents: Int32Array.from(parents.flat()),
    changeStarts: starts(changes),
    changeKinds: Uint8Array.from(changes.flat(), ({ kind }) => kind),
    changePaths: Int32Array.from(changes.flat(), ({ path }) => path),
    changeOrigins: Int32Array.from(changes.flat(), ({ origin }) => origin),
    trailers: log.flatMap((commit, position) => trailersOf(commit, position, identities)),
    unfollowed: new Int32Array(),
    identities: identities.entries,
    paths: paths.entries,
  };
}

/** The files that are there after all the commits, in the order in which they are told. */
export function treeOf(sketches: readonly CommitSketch[]): string[] {
  const tree = new Set<string>();
  for (const { files } of sketches.map(complete)) {
    for (const [path, change] of Object.entries(files)) {
      if (change === 'D') tree.delete(path);
      else tree.add(path);
      if (typeof change !== 'string') tree.delete(change.R);
    }
  }
  return [...tree].sort();
}

const kinds = { A: ChangeKind.added, M: ChangeKind.modified, D: ChangeKind.deleted, R: ChangeKind.renamed } as const;

const numberedId = (commit: number): string => String(commit).padStart(40, '0');

function complete(sketch: CommitSketch, index: number, all: readonly CommitSketch[]): Required<CommitSketch> {
  const { by = 'Ada Okafor <ada@example.com>', at = daysBefore(10) } = sketch;
  const before = index === 0 ? [] : [all[index - 1]?.id ?? numberedId(index)];
  const isMerge = (sketch.parents?.length ?? 0) > 1;
  return {
    by,
    at,
    committedBy: by,
    committedAt: at,
    subject: `Change number ${index + 1}`,
    id: numberedId(index + 1),
    parents: before,
    files: isMerge ? {} : { 'src/app.ts': 'M' },
    trailers: [],
    ...sketch,
  };
}

function trailersOf(
  { trailers }: Required<CommitSketch>,
  commit: number,
  identities: Dictionary<RawIdentity>,
): Trailer[] {
  return trailers.map(line => {
    const [kind = '', who = ''] = line.split(/: (.*)/);
    return { commit, kind: kind.toLowerCase() as TrailerKind, identity: identities.number(identity(who)) };
  });
}

function starts(lists: readonly (readonly unknown[])[]): Int32Array {
  let sum = 0;
  return Int32Array.from([0, ...lists.map(list => (sum += list.length))]);
}

function offsetMinutes(moment: string): number {
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)$/.exec(moment) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
