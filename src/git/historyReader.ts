import { itemAt } from '../core/history/columns';
import type { HistoryColumns } from '../core/history/columns';
import { joinParts } from '../core/history/joinParts';
import { HistoryBuilder } from './historyBuilder';
import type { ReadingRoom } from './readingRoom';
import { planSlices } from './slices';
import { TokenScanner } from './tokenScanner';

/** Header fields of a commit in the order in which `HistoryBuilder` takes them; each ends with a NUL. */
const headerFields = [
  '%H',
  '%P',
  '%an',
  '%ae',
  '%ad',
  '%cn',
  '%ce',
  '%ct',
  '%(trailers:key=Co-authored-by,key=Reviewed-by,key=Acked-by,only,unfold,separator=%x0A)',
  '%s',
];

const historyFormat = [
  '-c',
  'log.showRoot=true',
  'log',
  '--raw',
  '-z',
  // Exact renames cost nothing; anything less exact reads the contents of files.
  '-M100%',
  '--no-ext-diff',
  '--no-show-signature',
  '--encoding=UTF-8',
  '--date=raw',
  `--format=${headerFields.join('%x00')}`,
];

/**
 * Reads every commit reachable from a commit without reading the content of any file: two slices side by side where the
 * history is long, since one stream leaves git waiting for its reader. `progress` is told the number of commits read so
 * far. Throws a GitFailure.
 */
export async function readHistory(
  { git, boundary }: Pick<ReadingRoom, 'git' | 'boundary'>,
  commit: string,
  progress: (commits: number) => void,
): Promise<HistoryColumns> {
  const slices = await planSlices(git, commit);
  const builders = slices.map(() => new HistoryBuilder(boundary));
  const read = async (builder: HistoryBuilder, slice: readonly string[]): Promise<void> => {
    const parser = new HistoryParser(builder, headerFields.length);
    await git.stream([...historyFormat, ...slice], chunk => {
      parser.push(chunk);
      progress(builders.reduce((sum, { count }) => sum + count, 0));
    });
    parser.end();
  };
  await Promise.all(builders.map((builder, index) => read(builder, itemAt(slices, index))));
  return joinParts(
    builders.map(builder => builder.build()),
    commit,
  );
}

const colon = 0x3a;
const lineFeed = 0x0a;

/** Sorts the NUL-ended tokens of the log into commits and their changes. */
export class HistoryParser {
  private readonly builder: HistoryBuilder;
  private readonly fieldCount: number;
  private readonly scanner = new TokenScanner(token => {
    this.take(token);
  });
  private header: Buffer[] = [];
  private change: string | null = null;
  private changeOrigin: Buffer | null = null;

  constructor(builder: HistoryBuilder, fieldCount: number) {
    this.builder = builder;
    this.fieldCount = fieldCount;
  }

  push(chunk: Buffer): void {
    this.scanner.push(chunk);
  }

  /** Throws where the log ended in the middle of a commit. */
  end(): void {
    this.scanner.end();
    if (this.header.length > 0 || this.change !== null)
      throw new Error('the log of git ended in the middle of a commit');
  }

  private take(token: Buffer): void {
    if (this.header.length > 0) this.takeField(token);
    else if (this.change !== null) this.takePath(token, this.change);
    else if (token[0] === colon || token[0] === lineFeed) this.change = token.toString('latin1');
    else this.takeField(token);
  }

  private takeField(token: Buffer): void {
    this.header.push(token);
    if (this.header.length < this.fieldCount) return;
    this.builder.addCommit(this.header);
    this.header = [];
  }

  /** `change` is `:mode mode id id STATUS`, with a line feed before the first of a commit; a rename has two paths. */
  private takePath(token: Buffer, change: string): void {
    const status = change.slice(change.lastIndexOf(' ') + 1);
    if (status.startsWith('R') && this.changeOrigin === null) {
      this.changeOrigin = token;
      return;
    }
    // A submodule's entry is a commit of another repository, not a file of this one.
    if (!change.includes(' 160000 ') && !change.includes(':160000 ')) {
      this.builder.addChange(status.charCodeAt(0), token, this.changeOrigin);
    }
    this.change = null;
    this.changeOrigin = null;
  }
}
