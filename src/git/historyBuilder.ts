import { ChangeKind } from '../core/history/columns';
import type { Trailer, TrailerKind } from '../core/history/columns';
import { GrowingBytes } from '../core/history/growingBytes';
import type { HistoryPart } from '../core/history/historyPart';
import { identityOf, identityText } from '../core/history/identityText';
import { PackedIds, PackedTexts } from '../core/history/packed';
import { ByteDictionary } from './byteDictionary';
import { decodeUtf8, readDigits, readIds } from './textBytes';

const kindOfStatus = new Map<number, number>(
  Object.entries({
    A: ChangeKind.added,
    M: ChangeKind.modified,
    T: ChangeKind.modified,
    D: ChangeKind.deleted,
    R: ChangeKind.renamed,
  }).map(([letter, kind]) => [letter.charCodeAt(0), kind]),
);

/**
 * Collects commits and changes in the order of the log and makes them one part of a history. Each method takes the bytes from
 * `start` up to `end`; a commit begins with its id. What a commit of `boundary` (full ids) changed is not known, since its
 * parents were not read: it has no changes.
 */
export class HistoryBuilder {
  private readonly boundary: ReadonlySet<string>;
  private atBoundary = false;
  private idWidth = 0;
  private readonly identities = new ByteDictionary();
  private readonly paths = new ByteDictionary();
  private readonly ids = new GrowingBytes();
  private readonly subjects = new GrowingBytes();
  private readonly subjectEnds: number[] = [];
  private readonly authors: number[] = [];
  private readonly committers: number[] = [];
  private readonly authorTimes: number[] = [];
  private readonly authorOffsets: number[] = [];
  private readonly committerTimes: number[] = [];
  private readonly parentStarts: number[] = [];
  private readonly parentIds = new GrowingBytes();
  private readonly changeStarts: number[] = [];
  private readonly changeKinds: number[] = [];
  private readonly changePaths: number[] = [];
  private readonly changeOrigins: number[] = [];
  private readonly trailers: Trailer[] = [];

  constructor(boundary: ReadonlySet<string> = new Set()) {
    this.boundary = boundary;
  }

  /** Commits begun so far. */
  get count(): number {
    return this.parentStarts.length;
  }

  /** Begins a commit: its full id. */
  addId(bytes: Buffer, start: number, end: number): void {
    this.idWidth = (end - start) / 2;
    readIds(bytes, start, end, this.ids);
    this.atBoundary = this.boundary.size > 0 && this.boundary.has(bytes.toString('latin1', start, end));
    this.changeStarts.push(this.changeKinds.length);
  }

  /** Full ids with a space between. */
  addParents(bytes: Buffer, start: number, end: number): void {
    this.parentStarts.push(this.idWidth === 0 ? 0 : this.parentIds.length / this.idWidth);
    readIds(bytes, start, end, this.parentIds);
  }

  /** Name, line feed, e-mail. */
  addAuthor(bytes: Buffer, start: number, end: number): void {
    this.authors.push(this.identities.number(bytes, start, end));
  }

  /** Seconds since 1970 and an offset such as `+0530`; empty where git could not read the date. */
  addAuthorDate(bytes: Buffer, start: number, end: number): void {
    this.authorTimes.push(readDigits(bytes, start, end));
    this.authorOffsets.push(end - start < 5 ? 0 : offsetMinutes(bytes.toString('latin1', end - 5, end)));
  }

  /** Name, line feed, e-mail. */
  addCommitter(bytes: Buffer, start: number, end: number): void {
    this.committers.push(this.identities.number(bytes, start, end));
  }

  /** Seconds since 1970. */
  addCommitterTime(bytes: Buffer, start: number, end: number): void {
    this.committerTimes.push(readDigits(bytes, start, end));
  }

  /** Lines of trailers. */
  addTrailers(bytes: Buffer, start: number, end: number): void {
    if (start === end) return;
    for (const line of bytes.toString('utf8', start, end).split('\n')) this.addTrailer(line);
  }

  /** The first line of the message. */
  addSubject(bytes: Buffer, start: number, end: number): void {
    this.subjects.add(bytes, start, end);
    this.subjectEnds.push(this.subjects.length);
  }

  /** The number by which `addChange` takes a path. */
  path(bytes: Buffer, start: number, end: number): number {
    return this.paths.number(bytes, start, end);
  }

  /** Adds a change to the newest commit; `status` is git's letter as a character code, `origin` -1 where there is none. */
  addChange(status: number, path: number, origin: number): void {
    const kind = kindOfStatus.get(status);
    if (kind === undefined || this.atBoundary) return;
    this.changeKinds.push(kind);
    this.changePaths.push(path);
    this.changeOrigins.push(origin);
  }

  /** What was collected; renames are those that git told of. */
  build(): HistoryPart {
    const parentIds = new PackedIds(this.parentIds.bytes, this.idWidth);
    return {
      identities: this.identities.texts().map(identityOf),
      paths: this.paths.texts(),
      ids: new PackedIds(this.ids.bytes, this.idWidth),
      subjects: new PackedTexts(this.subjects.bytes, new Uint32Array(this.subjectEnds), decodeUtf8),
      authors: new Int32Array(this.authors),
      committers: new Int32Array(this.committers),
      authorTimes: new Float64Array(this.authorTimes),
      authorOffsets: new Int16Array(this.authorOffsets),
      committerTimes: new Float64Array(this.committerTimes),
      parentStarts: new Int32Array([...this.parentStarts, parentIds.length]),
      parentIds,
      changeStarts: new Int32Array([...this.changeStarts, this.changeKinds.length]),
      changeKinds: new Uint8Array(this.changeKinds),
      changePaths: new Int32Array(this.changePaths),
      changeOrigins: new Int32Array(this.changeOrigins),
      trailers: this.trailers,
      unfollowed: new Int32Array(),
    };
  }

  private addTrailer(line: string): void {
    const match = /^(co-authored-by|reviewed-by|acked-by):\s*(.*?)\s*<([^<>]*)>\s*$/i.exec(line);
    if (match === null) return;
    const [, key = '', name = '', email = ''] = match;
    const identity = Buffer.from(identityText({ name, email }));
    this.trailers.push({
      commit: this.count - 1,
      kind: key.toLowerCase() as TrailerKind,
      identity: this.identities.number(identity, 0, identity.length),
    });
  }
}

/** `+0530` as minutes. */
function offsetMinutes(zone: string): number {
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3, 5));
  return zone.startsWith('-') ? -minutes : minutes;
}
