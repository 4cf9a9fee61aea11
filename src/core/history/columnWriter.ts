import { at, byteAt, itemAt } from './columns';
import type { RawIdentity, Trailer } from './columns';
import { Dictionary, Renumbering } from './dictionary';
import { addToList } from './groups';
import { identityText } from './identityText';
import type { HistoryPart, PackedHistory } from './historyPart';
import { PackedIds, PackedTexts } from './packed';

/** All columns but the parents, which may lie in other parts. */
export type WrittenColumns = Omit<PackedHistory, 'parentStarts' | 'parents'>;

/** What of a part can be written: its parents are not looked at. */
export type WritablePart = Omit<HistoryPart, 'parentStarts' | 'parentIds'>;

/** How much is going to be written. */
export interface ColumnSizes {
  readonly commits: number;
  readonly changes: number;
  /** Bytes of one id, and of all subjects. */
  readonly idWidth: number;
  readonly subjects: number;
}

/** Writes commits of several parts as one history, in the order in which they are added. */
export class ColumnWriter {
  private readonly identities = new Dictionary<RawIdentity>(identityText);
  private readonly paths = new Dictionary<string>(path => path);
  private readonly sources: readonly Source[];
  private readonly ids: PackedIds;
  private readonly subjects: PackedTexts;
  private readonly authors: Int32Array;
  private readonly committers: Int32Array;
  private readonly authorTimes: Float64Array;
  private readonly authorOffsets: Int16Array;
  private readonly committerTimes: Float64Array;
  private readonly changeStarts: Int32Array;
  private readonly changeKinds: Uint8Array;
  private readonly changePaths: Int32Array;
  private readonly changeOrigins: Int32Array;
  private readonly trailers: Trailer[] = [];
  private readonly unfollowed: number[] = [];
  private commit = 0;
  private change = 0;

  constructor(parts: readonly WritablePart[], { commits, changes, idWidth, subjects }: ColumnSizes) {
    this.sources = parts.map(part => new Source(part, this.identities, this.paths));
    this.ids = new PackedIds(new Uint8Array(commits * idWidth), idWidth);
    const { decode } = itemAt(parts, 0).subjects;
    this.subjects = new PackedTexts(new Uint8Array(subjects), new Uint32Array(commits), decode);
    this.authors = new Int32Array(commits);
    this.committers = new Int32Array(commits);
    this.authorTimes = new Float64Array(commits);
    this.authorOffsets = new Int16Array(commits);
    this.committerTimes = new Float64Array(commits);
    this.changeStarts = new Int32Array(commits + 1);
    this.changeKinds = new Uint8Array(changes);
    this.changePaths = new Int32Array(changes);
    this.changeOrigins = new Int32Array(changes);
  }

  /** Adds the commits from `start` up to `end` of the part of that number. */
  add(number: number, start: number, end: number): void {
    const source = itemAt(this.sources, number);
    const { part } = source;
    this.addTexts(part, start, end);
    this.authorTimes.set(part.authorTimes.subarray(start, end), this.commit);
    this.authorOffsets.set(part.authorOffsets.subarray(start, end), this.commit);
    this.committerTimes.set(part.committerTimes.subarray(start, end), this.commit);
    for (let position = start; position < end; position++) this.addCommit(source, position);
  }

  /** What was written. */
  columns(): WrittenColumns {
    return {
      identities: this.identities.entries,
      paths: this.paths.entries,
      ids: this.ids,
      subjects: this.subjects,
      authors: this.authors,
      committers: this.committers,
      authorTimes: this.authorTimes,
      authorOffsets: this.authorOffsets,
      committerTimes: this.committerTimes,
      changeStarts: this.changeStarts,
      changeKinds: this.changeKinds,
      changePaths: this.changePaths,
      changeOrigins: this.changeOrigins,
      trailers: this.trailers,
      unfollowed: Int32Array.from(this.unfollowed),
    };
  }

  private addTexts({ ids, subjects }: WritablePart, start: number, end: number): void {
    const { width } = this.ids;
    this.ids.bytes.set(ids.bytes.subarray(start * width, end * width), this.commit * width);
    const from = subjects.startOf(start);
    const place = this.subjects.startOf(this.commit);
    this.subjects.bytes.set(subjects.bytes.subarray(from, at(subjects.ends, end - 1)), place);
    for (let position = start; position < end; position++) {
      this.subjects.ends[this.commit + position - start] = at(subjects.ends, position) - from + place;
    }
  }

  private addCommit(source: Source, position: number): void {
    const { part, identities } = source;
    this.authors[this.commit] = identities.at(at(part.authors, position));
    this.committers[this.commit] = identities.at(at(part.committers, position));
    for (const { kind, identity } of source.trailersOf.get(position) ?? []) {
      this.trailers.push({ commit: this.commit, kind, identity: identities.at(identity) });
    }
    this.addChanges(source, at(part.changeStarts, position), at(part.changeStarts, position + 1));
    if (source.unfollowed.has(position)) this.unfollowed.push(this.commit);
    this.changeStarts[++this.commit] = this.change;
  }

  private addChanges({ part, paths }: Source, start: number, end: number): void {
    for (let change = start; change < end; change++) {
      const origin = at(part.changeOrigins, change);
      this.changeKinds[this.change] = byteAt(part.changeKinds, change);
      this.changePaths[this.change] = paths.at(at(part.changePaths, change));
      this.changeOrigins[this.change] = origin < 0 ? -1 : paths.at(origin);
      this.change++;
    }
  }
}

/** A part with the numbers that its entries have in what is written. */
class Source {
  readonly part: WritablePart;
  readonly identities: Renumbering<RawIdentity>;
  readonly paths: Renumbering<string>;
  readonly trailersOf = new Map<number, Trailer[]>();
  readonly unfollowed: ReadonlySet<number>;

  constructor(part: WritablePart, identities: Dictionary<RawIdentity>, paths: Dictionary<string>) {
    this.part = part;
    this.identities = new Renumbering(part.identities, identities);
    this.paths = new Renumbering(part.paths, paths);
    this.unfollowed = new Set(part.unfollowed);
    for (const trailer of part.trailers) {
      addToList(this.trailersOf, trailer.commit, trailer);
    }
  }
}
