import { at, byteAt, floatAt, itemAt } from './columns';
import type { RawIdentity, Trailer } from './columns';
import { Dictionary, Renumbering } from './dictionary';
import { GrowingBytes } from './growingBytes';
import { identityText } from './identityText';
import type { HistoryPart, PackedHistory } from './historyPart';
import { PackedIds, PackedTexts } from './packed';
import type { DecodeText } from './packed';

/** How much is going to be written. */
export interface ColumnSizes {
  readonly commits: number;
  readonly parents: number;
  readonly changes: number;
}

/** Writes commits of several parts as one history, in the order in which they are added. */
export class ColumnWriter {
  private readonly identities = new Dictionary<RawIdentity>(identityText);
  private readonly paths = new Dictionary<string>(path => path);
  private readonly sources: readonly Source[];
  private readonly ids = new GrowingBytes();
  private readonly subjects = new GrowingBytes();
  private readonly subjectEnds: Uint32Array;
  private readonly authors: Int32Array;
  private readonly committers: Int32Array;
  private readonly authorTimes: Float64Array;
  private readonly authorOffsets: Int16Array;
  private readonly committerTimes: Float64Array;
  private readonly parentStarts: Int32Array;
  private readonly parents: Int32Array;
  private readonly changeStarts: Int32Array;
  private readonly changeKinds: Uint8Array;
  private readonly changePaths: Int32Array;
  private readonly changeOrigins: Int32Array;
  private readonly trailers: Trailer[] = [];
  private readonly unfollowed: number[] = [];
  private commit = 0;
  private parent = 0;
  private change = 0;

  constructor(parts: readonly HistoryPart[], { commits, parents, changes }: ColumnSizes) {
    this.sources = parts.map(part => new Source(part, this.identities, this.paths));
    this.subjectEnds = new Uint32Array(commits);
    this.authors = new Int32Array(commits);
    this.committers = new Int32Array(commits);
    this.authorTimes = new Float64Array(commits);
    this.authorOffsets = new Int16Array(commits);
    this.committerTimes = new Float64Array(commits);
    this.parentStarts = new Int32Array(commits + 1);
    this.parents = new Int32Array(parents);
    this.changeStarts = new Int32Array(commits + 1);
    this.changeKinds = new Uint8Array(changes);
    this.changePaths = new Int32Array(changes);
    this.changeOrigins = new Int32Array(changes);
  }

  /** Adds the commit at a position of the part of that number, then its parents come. */
  add(number: number, position: number): void {
    const source = itemAt(this.sources, number);
    const { part, identities } = source;
    this.addTexts(part, position);
    this.authors[this.commit] = identities.at(at(part.authors, position));
    this.committers[this.commit] = identities.at(at(part.committers, position));
    this.authorTimes[this.commit] = floatAt(part.authorTimes, position);
    this.authorOffsets[this.commit] = at(part.authorOffsets, position);
    this.committerTimes[this.commit] = floatAt(part.committerTimes, position);
    for (const { kind, identity } of source.trailersOf.get(position) ?? []) {
      this.trailers.push({ commit: this.commit, kind, identity: identities.at(identity) });
    }
    this.addChanges(source, position);
    if (source.unfollowed.has(position)) this.unfollowed.push(this.commit);
    this.commit++;
    this.parentStarts[this.commit] = this.parent;
    this.changeStarts[this.commit] = this.change;
  }

  /** Adds a parent to the newest commit: its position in what is written, or -1. */
  addParent(parent: number): void {
    this.parents[this.parent++] = parent;
    this.parentStarts[this.commit] = this.parent;
  }

  /** What was written. */
  columns(width: number, decode: DecodeText): PackedHistory {
    return {
      identities: this.identities.entries,
      paths: this.paths.entries,
      ids: new PackedIds(this.ids.bytes, width),
      subjects: new PackedTexts(this.subjects.bytes, this.subjectEnds, decode),
      authors: this.authors,
      committers: this.committers,
      authorTimes: this.authorTimes,
      authorOffsets: this.authorOffsets,
      committerTimes: this.committerTimes,
      parentStarts: this.parentStarts,
      parents: this.parents,
      changeStarts: this.changeStarts,
      changeKinds: this.changeKinds,
      changePaths: this.changePaths,
      changeOrigins: this.changeOrigins,
      trailers: this.trailers,
      unfollowed: Int32Array.from(this.unfollowed),
    };
  }

  private addTexts({ ids, subjects }: HistoryPart, position: number): void {
    this.ids.add(ids.bytes, position * ids.width, (position + 1) * ids.width);
    this.subjects.add(subjects.bytes, subjects.startOf(position), at(subjects.ends, position));
    this.subjectEnds[this.commit] = this.subjects.length;
  }

  private addChanges({ part, paths }: Source, position: number): void {
    for (let change = at(part.changeStarts, position); change < at(part.changeStarts, position + 1); change++) {
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
  readonly part: HistoryPart;
  readonly identities: Renumbering<RawIdentity>;
  readonly paths: Renumbering<string>;
  readonly trailersOf = new Map<number, Trailer[]>();
  readonly unfollowed: ReadonlySet<number>;

  constructor(part: HistoryPart, identities: Dictionary<RawIdentity>, paths: Dictionary<string>) {
    this.part = part;
    this.identities = new Renumbering(part.identities, identities);
    this.paths = new Renumbering(part.paths, paths);
    this.unfollowed = new Set(part.unfollowed);
    for (const trailer of part.trailers) {
      const others = this.trailersOf.get(trailer.commit);
      if (others === undefined) this.trailersOf.set(trailer.commit, [trailer]);
      else others.push(trailer);
    }
  }
}
