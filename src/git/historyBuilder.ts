import { ChangeKind } from '../core/history/columns';
import type { RawIdentity, Trailer, TrailerKind } from '../core/history/columns';
import type { HistoryPart } from '../core/history/historyPart';

const kindOfStatus = new Map<number, number>([
  ['A'.charCodeAt(0), ChangeKind.added],
  ['M'.charCodeAt(0), ChangeKind.modified],
  ['T'.charCodeAt(0), ChangeKind.modified],
  ['D'.charCodeAt(0), ChangeKind.deleted],
  ['R'.charCodeAt(0), ChangeKind.renamed],
]);

/**
 * Collects commits and changes in the order of the log and makes them one part of a history. What a commit of `boundary` (full
 * ids) changed is not known, since its parents were not read: it has no changes.
 */
export class HistoryBuilder {
  private readonly boundary: ReadonlySet<string>;
  private atBoundary = false;
  private readonly identities: RawIdentity[] = [];
  private readonly identityIndex = new Map<string, number>();
  private readonly paths: string[] = [];
  private readonly pathIndex = new Map<string, number>();
  private readonly ids: string[] = [];
  private readonly subjects: string[] = [];
  private readonly authors: number[] = [];
  private readonly committers: number[] = [];
  private readonly authorTimes: number[] = [];
  private readonly authorOffsets: number[] = [];
  private readonly committerTimes: number[] = [];
  private readonly parentStarts: number[] = [];
  private readonly parentIds: string[] = [];
  private readonly changeStarts: number[] = [];
  private readonly changeKinds: number[] = [];
  private readonly changePaths: number[] = [];
  private readonly changeOrigins: number[] = [];
  private readonly trailers: Trailer[] = [];

  constructor(boundary: ReadonlySet<string> = new Set()) {
    this.boundary = boundary;
  }

  /** Commits taken so far. */
  get count(): number {
    return this.ids.length;
  }

  /** Takes the header of a commit: id, parents, author's name, e-mail and raw date, committer's name, e-mail and time, trailers, subject. */
  addCommit(fields: readonly Buffer[]): void {
    const [
      id = '',
      parents = '',
      name = '',
      email = '',
      date = '',
      committer = '',
      committerEmail = '',
      time = '',
      trailers = '',
      subject = '',
    ] = fields.map(field => field.toString());
    const [authorTime = '0', zone = '+0000'] = date.split(' ');
    this.ids.push(id);
    this.atBoundary = this.boundary.has(id);
    this.parentStarts.push(this.parentIds.length);
    if (parents !== '') this.parentIds.push(...parents.split(' '));
    this.authors.push(this.identity(name, email));
    this.committers.push(this.identity(committer, committerEmail));
    this.authorTimes.push(Number(authorTime));
    this.authorOffsets.push(offsetMinutes(zone));
    this.committerTimes.push(Number(time));
    this.subjects.push(subject);
    this.changeStarts.push(this.changeKinds.length);
    if (trailers !== '') this.addTrailers(trailers);
  }

  /** Takes a change of the newest commit; `status` is git's letter as a character code. */
  addChange(status: number, path: Buffer, origin: Buffer | null): void {
    const kind = kindOfStatus.get(status);
    if (kind === undefined || this.atBoundary) return;
    this.changeKinds.push(kind);
    this.changePaths.push(this.path(path));
    this.changeOrigins.push(origin === null ? -1 : this.path(origin));
  }

  build(): HistoryPart {
    return {
      identities: this.identities,
      paths: this.paths,
      ids: this.ids,
      subjects: this.subjects,
      authors: Int32Array.from(this.authors),
      committers: Int32Array.from(this.committers),
      authorTimes: Float64Array.from(this.authorTimes),
      authorOffsets: Int16Array.from(this.authorOffsets),
      committerTimes: Float64Array.from(this.committerTimes),
      parentStarts: Int32Array.from([...this.parentStarts, this.parentIds.length]),
      parentIds: this.parentIds,
      changeStarts: Int32Array.from([...this.changeStarts, this.changeKinds.length]),
      changeKinds: Uint8Array.from(this.changeKinds),
      changePaths: Int32Array.from(this.changePaths),
      changeOrigins: Int32Array.from(this.changeOrigins),
      trailers: this.trailers,
    };
  }

  private addTrailers(text: string): void {
    for (const line of text.split('\n')) {
      const match = /^(co-authored-by|reviewed-by|acked-by):\s*(.*?)\s*<([^<>]*)>\s*$/i.exec(line);
      if (match === null) continue;
      const [, key = '', name = '', email = ''] = match;
      const kind = key.toLowerCase() as TrailerKind;
      this.trailers.push({ commit: this.ids.length - 1, kind, identity: this.identity(name, email) });
    }
  }

  private identity(name: string, email: string): number {
    const key = `${name}\0${email}`;
    const known = this.identityIndex.get(key);
    if (known !== undefined) return known;
    this.identityIndex.set(key, this.identities.length);
    return this.identities.push({ name, email }) - 1;
  }

  private path(bytes: Buffer): number {
    const path = bytes.toString();
    const known = this.pathIndex.get(path);
    if (known !== undefined) return known;
    this.pathIndex.set(path, this.paths.length);
    return this.paths.push(path) - 1;
  }
}

/** `+0530` as minutes. */
function offsetMinutes(zone: string): number {
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3, 5));
  return zone.startsWith('-') ? -minutes : minutes;
}
