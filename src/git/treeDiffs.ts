import type { ChangedContent, Comparison, TreeDiff } from '../core/history/branchDiffs';
import type { Git } from './git';
import { TokenScanner } from './tokenScanner';

/** A line `commit parent` makes git compare the commit with that one, whoever its parents are. */
const diffArguments = ['diff-tree', '-r', '--raw', '-z', '--no-abbrev', '--no-renames', '--always', '--stdin'];

/**
 * Compares commits, all in one git and without reading the content of any file; `wanted` says which paths are kept.
 * Throws a GitFailure.
 */
export async function readTreeDiffs(
  git: Git,
  comparisons: readonly Comparison[],
  wanted: (path: string) => boolean = () => true,
): Promise<readonly TreeDiff[]> {
  if (comparisons.length === 0) return [];
  const parser = new TreeDiffParser(comparisons, wanted);
  const consume = (chunk: Buffer): void => {
    parser.push(chunk);
  };
  await git.stream(diffArguments, consume, comparisonLines(comparisons));
  return parser.end();
}

/** What `diff-tree --stdin` reads. */
export function comparisonLines(comparisons: readonly Comparison[]): string {
  return comparisons.map(({ commit, against }) => `${commit} ${against}\n`).join('');
}

const colon = 0x3a;
const nothing = /^0+$/;

/** Sorts the NUL-ended tokens of `diff-tree --raw` into one diff a comparison: an id, then entries of two tokens. */
export class TreeDiffParser {
  private readonly comparisons: readonly Comparison[];
  private readonly wanted: (path: string) => boolean;
  private readonly diffs: TreeDiff[] = [];
  private readonly scanner = new TokenScanner((bytes, start, end) => {
    this.take(bytes, start, end);
  });
  private changes: ChangedContent[] = [];
  private entry: string | null = null;

  constructor(comparisons: readonly Comparison[], wanted: (path: string) => boolean) {
    this.comparisons = comparisons;
    this.wanted = wanted;
  }

  push(chunk: Buffer): void {
    this.scanner.push(chunk);
  }

  /** Throws where git did not answer every comparison. */
  end(): readonly TreeDiff[] {
    this.scanner.end();
    if (this.diffs.length !== this.comparisons.length || this.entry !== null)
      throw new Error('git ended before it had compared all that it was asked to');
    return this.diffs;
  }

  private take(bytes: Buffer, start: number, end: number): void {
    if (this.entry !== null) this.takePath(bytes.toString('utf8', start, end), this.entry);
    else if (bytes[start] === colon) this.entry = bytes.toString('latin1', start, end);
    else this.begin();
  }

  private begin(): void {
    const comparison = this.comparisons[this.diffs.length];
    if (comparison === undefined) throw new Error('git compared more than it was asked to');
    this.changes = [];
    this.diffs.push({ ...comparison, changes: this.changes });
  }

  /** `entry` is `:mode mode id id STATUS`. */
  private takePath(path: string, entry: string): void {
    this.entry = null;
    const [before = '', after = '', from = '', to = ''] = entry.split(' ');
    if (before === ':160000' || after === '160000') return;
    if (!this.wanted(path)) return;
    this.changes.push({ path, before: nothing.test(from) ? null : from, after: nothing.test(to) ? null : to });
  }
}
