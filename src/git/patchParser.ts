import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import type { Comparison, Patch } from '../core/history/branchDiffs';
import { byteAt } from '../core/history/columns';

const lineFeed = 0x0a;
const space = 0x20;
const plus = 0x2b;
const minus = 0x2d;

/** Bytes of lines that are hashed in one go. */
const hashedAtOnce = 65_536;

/** Makes one identity a comparison of the patches that git prints one after the other, line by line. */
export class PatchParser {
  private readonly comparisons: readonly Comparison[];
  private readonly patches: Patch[] = [];
  private hash: Hash | null = null;
  private lines = 0;
  /** Lines of the running hunk that are still to come, removed and added. */
  private removed = 0;
  private added = 0;
  private rest: Buffer | null = null;
  private readonly pending = new Uint8Array(hashedAtOnce);
  private pendingLength = 0;
  /** The contents of the running file, of which only binary ones must be the same. */
  private index = '';

  constructor(comparisons: readonly Comparison[]) {
    this.comparisons = comparisons;
  }

  push(chunk: Buffer): void {
    const bytes = this.rest === null ? chunk : Buffer.concat([this.rest, chunk]);
    let start = 0;
    for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
      if (this.removed > 0 || this.added > 0) this.takeChange(bytes, start, end);
      else this.take(bytes.toString('latin1', start, end));
      start = end + 1;
    }
    // A copy: a view would keep the whole chunk alive.
    this.rest = start < bytes.length ? Buffer.from(bytes.subarray(start)) : null;
  }

  /** Throws where git did not answer every comparison. */
  end(): readonly Patch[] {
    this.finish();
    const isCut = this.rest !== null || this.removed > 0 || this.added > 0;
    if (this.patches.length !== this.comparisons.length || isCut)
      throw new Error('git ended before it had compared all that it was asked to');
    return this.patches;
  }

  /** A line that says what is to come. */
  private take(line: string): void {
    if (line.startsWith('@@ ')) this.beginHunk(line);
    else if (line.startsWith('diff --git ') || /^(new|deleted) file mode |^(old|new) mode /.test(line)) this.say(line);
    else if (line.startsWith('Binary files ')) this.say(`${line}\n${this.index}`);
    else if (line.startsWith('index ')) this.index = line;
    else if (/^[0-9a-f]{40,64}$/.test(line)) this.begin();
  }

  private say(words: string): void {
    this.flush();
    this.hash?.update(`${words}\n`);
  }

  private begin(): void {
    this.finish();
    this.hash = createHash('sha1');
    this.lines = 0;
  }

  private finish(): void {
    const comparison = this.comparisons[this.patches.length];
    if (this.hash === null || comparison === undefined) return;
    this.flush();
    this.patches.push({ ...comparison, identity: this.hash.digest('hex'), lines: this.lines });
    this.hash = null;
  }

  /** `@@ -from,count +from,count @@`: a count of one is left away. */
  private beginHunk(line: string): void {
    const [, removed = '1', added = '1'] = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/.exec(line) ?? [];
    this.removed = Number(removed);
    this.added = Number(added);
  }

  private takeChange(bytes: Buffer, start: number, end: number): void {
    const sign = bytes[start];
    if (sign === minus) this.removed--;
    else if (sign === plus) this.added--;
    else return;
    this.lines++;
    const before = this.pendingLength;
    if (before + 2 + end - start > hashedAtOnce) this.flush();
    if (2 + end - start > hashedAtOnce) this.hash?.update(withoutSpace(bytes, start, end));
    else this.addPending(bytes, start, end);
  }

  /** Adds a line without its white space; one that has nothing else is left out. */
  private addPending(bytes: Buffer, start: number, end: number): void {
    const before = this.pendingLength;
    let length = before;
    for (let index = start; index < end; index++) {
      const byte = byteAt(bytes, index);
      if (byte > space) this.pending[length++] = byte;
    }
    if (length === before + 1) return;
    this.pending[length++] = lineFeed;
    this.pendingLength = length;
  }

  private flush(): void {
    if (this.pendingLength > 0) this.hash?.update(this.pending.subarray(0, this.pendingLength));
    this.pendingLength = 0;
  }
}

/** A line that is longer than all that is hashed in one go. */
function withoutSpace(bytes: Buffer, start: number, end: number): string {
  const text = bytes.toString('latin1', start, end).replace(/[\0-\x20]+/g, '');
  return text.length === 1 ? '' : `${text}\n`;
}
