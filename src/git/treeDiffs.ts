import type { Comparison, TreeDiffs } from '../core/history/branchDiffs';
import { Dictionary, Renumbering } from '../core/history/dictionary';
import { packIds } from '../core/history/packed';
import { ByteDictionary } from './byteDictionary';
import type { Git } from './git';
import { isOfSubmodule } from './rawEntry';
import { TokenScanner } from './tokenScanner';

/** A line `commit parent` makes git compare the commit with that one, whoever its parents are. */
export const rawDiffArguments = [
  'diff-tree',
  '-r',
  '--raw',
  '-z',
  '--no-abbrev',
  '--no-renames',
  '--always',
  '--stdin',
] as const;

/** Compares commits, all in one git and without reading the content of any file; no git where there are none. Throws a GitFailure. */
export async function readTreeDiffs(git: Git | null, comparisons: readonly Comparison[]): Promise<TreeDiffs> {
  const parser = new TreeDiffParser(comparisons);
  const consume = (chunk: Buffer): void => {
    parser.push(chunk);
  };
  if (git !== null) await git.stream(rawDiffArguments, consume, comparisonLines(comparisons));
  return parser.end();
}

/** What `diff-tree --stdin` reads. */
export function comparisonLines(comparisons: readonly Comparison[]): string {
  return comparisons.map(({ commit, against }) => `${commit} ${against}\n`).join('');
}

const colon = 0x3a;

/** Sorts the NUL-ended tokens of `diff-tree --raw` into one diff a comparison: an id, then entries of two tokens. */
export class TreeDiffParser {
  private readonly comparisons: readonly Comparison[];
  private readonly scanner = new TokenScanner((bytes, start, end) => {
    this.take(bytes, start, end);
  });
  private readonly changeStarts: number[] = [];
  private readonly changePaths: number[] = [];
  private readonly changeContents: number[] = [];
  private readonly paths = new ByteDictionary();
  private readonly contents = new ByteDictionary();
  /** Number of the content that the path to come has; -1 where none is to come. */
  private content = -1;
  private isSubmodule = false;

  constructor(comparisons: readonly Comparison[]) {
    this.comparisons = comparisons;
  }

  push(chunk: Buffer): void {
    this.scanner.push(chunk);
  }

  /** Throws where git did not answer every comparison. */
  end(): TreeDiffs {
    this.scanner.end();
    if (this.changeStarts.length !== this.comparisons.length || this.content >= 0)
      throw new Error('git ended before it had compared all that it was asked to');
    // Paths that are no UTF-8 may be one text; elsewhere a path has one number.
    const paths = new Dictionary<string>(path => path);
    const numbers = new Renumbering(this.paths.texts(), paths);
    return {
      keys: packIds(this.comparisons.map(({ commit, against }) => commit + against)),
      changeStarts: Int32Array.from([...this.changeStarts, this.changePaths.length]),
      changePaths: Int32Array.from(this.changePaths, path => numbers.at(path)),
      changeContents: Int32Array.from(this.changeContents),
      paths: paths.entries,
      contents: packIds(this.contents.texts()),
    };
  }

  private take(bytes: Buffer, start: number, end: number): void {
    if (this.content >= 0) this.takePath(bytes, start, end);
    else if (bytes[start] === colon) this.takeEntry(bytes, start, end);
    else this.begin();
  }

  private begin(): void {
    if (this.changeStarts.length === this.comparisons.length) throw new Error('git compared more than it was asked to');
    this.changeStarts.push(this.changePaths.length);
  }

  /** `:mode mode id id S`: a mode has six digits, both ids are full. */
  private takeEntry(bytes: Buffer, start: number, end: number): void {
    this.isSubmodule = isOfSubmodule(bytes, start);
    const idDigits = (end - start - 18) / 2;
    this.content = this.contents.number(bytes, end - 2 - idDigits, end - 2);
  }

  private takePath(bytes: Buffer, start: number, end: number): void {
    if (!this.isSubmodule) {
      this.changePaths.push(this.paths.number(bytes, start, end));
      this.changeContents.push(this.content);
    }
    this.content = -1;
  }
}
