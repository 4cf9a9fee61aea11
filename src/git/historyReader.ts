import { byteAt, itemAt, textAt } from '../core/history/columns';
import type { HistoryPart, PackedHistory } from '../core/history/historyPart';
import { joinParts } from '../core/history/joinParts';
import { followRenames } from './followRenames';
import { HistoryBuilder } from './historyBuilder';
import { isOfSubmodule } from './rawEntry';
import type { ReadingRoom } from './readingRoom';
import { planSlices } from './slices';
import type { Slice } from './slices';
import { TokenScanner } from './tokenScanner';

/** The header of a commit: what git prints, ended by a NUL each, and who takes it. An id comes first. */
const header = [
  { format: '%H', take: 'addId' },
  { format: '%P', take: 'addParents' },
  { format: '%an%n%ae', take: 'addAuthor' },
  { format: '%ad', take: 'addAuthorDate' },
  { format: '%cn%n%ce', take: 'addCommitter' },
  { format: '%ct', take: 'addCommitterTime' },
  {
    format: '%(trailers:key=Co-authored-by,key=Reviewed-by,key=Acked-by,only,unfold,separator=%x0A)',
    take: 'addTrailers',
  },
  { format: '%s', take: 'addSubject' },
] as const;

/** Arguments of the log that `HistoryParser` reads. */
export const historyFormat = [
  '-c',
  'log.showRoot=true',
  'log',
  '--raw',
  '-z',
  // Exact renames cost nothing; anything less exact reads the contents of files: of a few commits, and afterwards.
  '-M100%',
  '--no-ext-diff',
  '--no-show-signature',
  '--encoding=UTF-8',
  '--date=raw',
  `--format=${header.map(({ format }) => format).join('%x00')}`,
];

/** How a reading is followed. */
export interface ReadingOptions {
  /** A history that was read before: its commits are not read again. */
  readonly known: PackedHistory | null;
  /** Told the number of commits read so far. */
  readonly progress: (commits: number) => void;
  /** Where reading takes long, given what is newer than `since` (seconds) before the rest is read. */
  readonly early?: { readonly since: number; readonly take: (history: PackedHistory) => Promise<void> };
}

/**
 * Reads every commit reachable from a commit: two slices side by side where the history is long, since one stream leaves git
 * waiting for its reader. Of files nothing is read but what may have been moved and edited at once. Throws a GitFailure.
 */
export async function readHistory(
  room: Pick<ReadingRoom, 'git' | 'boundary'>,
  commit: string,
  { known, progress, early }: ReadingOptions,
): Promise<PackedHistory> {
  const read = sliceReader(room, progress);
  if (known !== null) return joinParts([await read([commit, `^${textAt(known.ids, 0)}`]), known], commit);
  const { recent, rest } = await planSlices(room.git, commit, early?.since ?? null);
  const newest = recent === null ? [] : [await read(recent)];
  const [older] = await Promise.all([
    Promise.all(rest.map(read)),
    recent === null ? undefined : early?.take(joinParts(newest, commit)),
  ]);
  return joinParts([...newest, ...older], commit);
}

/** Makes the function that reads a slice; `progress` counts through all of them. */
function sliceReader(
  { git, boundary }: Pick<ReadingRoom, 'git' | 'boundary'>,
  progress: (commits: number) => void,
): (slice: Slice) => Promise<HistoryPart> {
  const builders: HistoryBuilder[] = [];
  return async slice => {
    const builder = new HistoryBuilder(boundary);
    builders.push(builder);
    const parser = new HistoryParser(builder);
    await git.stream([...historyFormat, ...slice], chunk => {
      parser.push(chunk);
      progress(builders.reduce((sum, { count }) => sum + count, 0));
    });
    parser.end();
    return followRenames(git, builder.build());
  };
}

const colon = 0x3a;
const lineFeed = 0x0a;
const space = 0x20;
const renamed = 'R'.charCodeAt(0);

/** Sorts the NUL-ended tokens of the log into commits and their changes. */
export class HistoryParser {
  private readonly builder: HistoryBuilder;
  private readonly scanner = new TokenScanner((bytes, start, end) => {
    this.take(bytes, start, end);
  });
  /** Fields of the header that were taken; 0 between commits. */
  private fields = 0;
  /** git's letter of the change whose paths are to come, as a character code; 0 where none are. */
  private status = 0;
  private isSubmodule = false;
  /** Number of the path before a rename; -1 where it did not come yet. */
  private origin = -1;

  constructor(builder: HistoryBuilder) {
    this.builder = builder;
  }

  push(chunk: Buffer): void {
    this.scanner.push(chunk);
  }

  /** Throws where the log ended in the middle of a commit. */
  end(): void {
    this.scanner.end();
    if (this.fields > 0 || this.status !== 0) throw new Error('the log of git ended in the middle of a commit');
  }

  private take(bytes: Buffer, start: number, end: number): void {
    const first = bytes[start];
    if (this.status !== 0) this.takePath(bytes, start, end);
    else if (this.fields === 0 && first === colon) this.takeChange(bytes, start, end);
    else if (this.fields === 0 && first === lineFeed) this.takeChange(bytes, start + 1, end);
    else this.takeField(bytes, start, end);
  }

  private takeField(bytes: Buffer, start: number, end: number): void {
    this.builder[itemAt(header, this.fields).take](bytes, start, end);
    this.fields = (this.fields + 1) % header.length;
  }

  /** `:mode mode id id STATUS`. */
  private takeChange(bytes: Buffer, start: number, end: number): void {
    this.status = byteAt(bytes, bytes.lastIndexOf(space, end - 1) + 1);
    this.isSubmodule = isOfSubmodule(bytes, start);
    this.origin = -1;
  }

  private takePath(bytes: Buffer, start: number, end: number): void {
    const path = this.builder.path(bytes, start, end);
    if (this.status === renamed && this.origin < 0) {
      this.origin = path;
      return;
    }
    if (!this.isSubmodule) this.builder.addChange(this.status, path, this.origin);
    this.status = 0;
  }
}
