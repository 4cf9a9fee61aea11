import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import type { Comparison, Patch, TreeDiff } from '../core/history/branchDiffs';
import type { Git } from './git';
import { comparisonLines } from './treeDiffs';

const patchArguments = [
  'diff-tree',
  '-r',
  '-p',
  '-U0',
  '--full-index',
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--always',
  '--stdin',
];

/** Reads the lines that comparisons change, all in one git. It reads contents: ask `withoutMissing` first. Throws a GitFailure. */
export async function readPatches(git: Git, comparisons: readonly Comparison[]): Promise<readonly Patch[]> {
  if (comparisons.length === 0) return [];
  const parser = new PatchParser(comparisons);
  const consume = (chunk: Buffer): void => {
    parser.push(chunk);
  };
  await git.stream(patchArguments, consume, comparisonLines(comparisons));
  return parser.end();
}

/** The diffs all of whose contents the clone has: git would give up at the first that it lacks. Throws a GitFailure. */
export async function withoutMissing(git: Git, diffs: readonly TreeDiff[]): Promise<readonly TreeDiff[]> {
  const blobsOf = ({ changes }: TreeDiff): string[] =>
    changes.flatMap(({ before, after }) => [before, after]).filter(blob => blob !== null);
  const blobs = new Set(diffs.flatMap(blobsOf));
  if (blobs.size === 0) return diffs;
  const answer = await git.run(['cat-file', '--batch-check=%(objectname)'], [...blobs, ''].join('\n'));
  const missing = new Set(answer.split('\n').flatMap(line => (line.endsWith(' missing') ? line.slice(0, -8) : [])));
  return missing.size === 0 ? diffs : diffs.filter(diff => !blobsOf(diff).some(blob => missing.has(blob)));
}

const lineFeed = 0x0a;

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

  constructor(comparisons: readonly Comparison[]) {
    this.comparisons = comparisons;
  }

  push(chunk: Buffer): void {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      this.take(this.joined(chunk.subarray(start, end)).toString('latin1'));
      start = end + 1;
    }
    if (start < chunk.length) this.rest = Buffer.from(this.joined(chunk.subarray(start)));
  }

  /** Throws where git did not answer every comparison. */
  end(): readonly Patch[] {
    this.finish();
    if (this.patches.length !== this.comparisons.length || this.rest !== null)
      throw new Error('git ended before it had compared all that it was asked to');
    return this.patches;
  }

  private joined(piece: Buffer): Buffer {
    const whole = this.rest === null ? piece : Buffer.concat([this.rest, piece]);
    this.rest = null;
    return whole;
  }

  private take(line: string): void {
    if (this.removed > 0 || this.added > 0) this.takeChange(line);
    else if (line.startsWith('@@ ')) this.beginHunk(line);
    else if (line.startsWith('diff --git ') || line.startsWith('Binary files ')) this.hash?.update(`${line}\n`);
    else if (/^(new|deleted) file mode |^(old|new) mode /.test(line)) this.hash?.update(`${line}\n`);
    else if (line.startsWith('index ')) this.index = line;
    else if (/^[0-9a-f]{40,64}$/.test(line)) this.begin();
    if (line.startsWith('Binary files ')) this.hash?.update(this.index);
  }

  /** The contents of the running file, of which only binary ones must be the same. */
  private index = '';

  private begin(): void {
    this.finish();
    this.hash = createHash('sha1');
    this.lines = 0;
  }

  private finish(): void {
    const comparison = this.comparisons[this.patches.length];
    if (this.hash === null || comparison === undefined) return;
    this.patches.push({ ...comparison, identity: this.hash.digest('hex'), lines: this.lines });
    this.hash = null;
  }

  /** `@@ -from,count +from,count @@`: a count of one is left away. */
  private beginHunk(line: string): void {
    const [, removed = '1', added = '1'] = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/.exec(line) ?? [];
    this.removed = Number(removed);
    this.added = Number(added);
  }

  private takeChange(line: string): void {
    const sign = line[0];
    if (sign === '-') this.removed--;
    else if (sign === '+') this.added--;
    else return;
    this.lines++;
    const text = line.slice(1).replace(/\s+/g, '');
    if (text !== '') this.hash?.update(`${sign}${text}\n`);
  }
}
