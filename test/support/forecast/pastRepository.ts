import { commitAsOf, landings } from '../../../src/core/analysis/ancestry';
import { pathJudge } from '../../../src/core/analysis/pathKinds';
import type { PathKind } from '../../../src/core/analysis/pathKinds';
import { joinPeople } from '../../../src/core/analysis/people';
import type { People } from '../../../src/core/analysis/people';
import { authorOf } from '../../../src/core/analysis/person';
import { flagCommits } from '../../../src/core/analysis/workCommits';
import { floatAt, textAt } from '../../../src/core/history/columns';
import type { HistoryColumns } from '../../../src/core/history/columns';
import { defaultSettings } from '../../../src/core/settings/settings';
import { readAttributes } from '../../../src/git/attributes';
import { Git } from '../../../src/git/git';
import { readHistory } from '../../../src/git/historyReader';
import { openReadingRoom } from '../../../src/git/readingRoom';
import type { ReadingRoom } from '../../../src/git/readingRoom';
import { readLayout, resolveCommit } from '../../../src/git/repository';
import { readBlobs, readTree } from '../../../src/git/tree';
import type { TreeFile } from '../../../src/git/tree';
import { everyonesRules, forecastCase } from './forecastCase';
import type { ForecastCase } from './forecastCase';
import { forecastDates } from './forecastDates';

const nothingMarked = { generated: [], vendored: [], notGenerated: [], notVendored: [] };

/**
 * Reads a repository's history once and hands on the case of each chosen date, the oldest first: only one is held at a
 * time. Throws a GitFailure.
 */
export async function forEachPastDate(
  directory: string,
  count: number,
  take: (one: ForecastCase) => void,
): Promise<void> {
  const place = { directory, executable: 'git' };
  const git = new Git(place);
  const head = await resolveCommit(git, 'HEAD');
  if (head === null) throw new Error(`${directory} has no commit`);
  const room = await openReadingRoom(await readLayout(git, directory), place);
  try {
    const history = await readHistory(room, head, { known: null, progress: () => undefined });
    const [mailmap = ''] = await readTexts(room, await readTree(room.git, head), '.mailmap');
    const people = joinPeople(history, { mailmap, together: [], bots: [] });
    const linesOf = new LineCounts(room);
    for (const until of datesOf(history, people, count)) {
      take(forecastCase(await pastMoment(room, { history, people, until, linesOf })));
    }
  } finally {
    await room.close();
  }
}

function datesOf(history: HistoryColumns, people: People, count: number): readonly number[] {
  const kindOf = pathJudge(defaultSettings, nothingMarked);
  const rules = { ...everyonesRules(history, people, kindOf, new Set()), landingOf: landings(history, 0) };
  const { work } = flagCommits(history, { ...rules, from: 0, until: floatAt(history.committerTimes, 0) });
  return forecastDates(history, work, position => authorOf(history, people, position), count);
}

interface Reading {
  readonly history: HistoryColumns;
  readonly people: People;
  readonly until: number;
  readonly linesOf: LineCounts;
}

async function pastMoment(room: ReadingRoom, { history, people, until, linesOf }: Reading) {
  const tip = commitAsOf(history, 0, until);
  const commit = textAt(history.ids, tip);
  const tree = await readTree(room.git, commit);
  const kindOf = pathJudge(defaultSettings, await readAttributes(room, commit, tree));
  const [ignored = ''] = await readTexts(room, tree, '.git-blame-ignore-revs');
  return {
    history,
    people,
    until,
    tip,
    paths: tree.map(({ path }) => path),
    kindOf,
    ignoredRevisions: new Set(ignored.match(/^[0-9a-f]{40,64}\b/gm) ?? []),
    lines: await linesOf.count(tree, kindOf),
  };
}

/** The content of a file of a tree; nothing where there is none. */
async function readTexts(room: ReadingRoom, tree: readonly TreeFile[], wanted: string): Promise<readonly string[]> {
  const found = tree.filter(({ path }) => path === wanted).map(({ blob }) => blob);
  return (await readBlobs(room.git, found)).map(text => text ?? '');
}

/** Counts lines; a content is read once however often a tree holds it. */
class LineCounts {
  private readonly room: ReadingRoom;
  private readonly known = new Map<string, number>();

  constructor(room: ReadingRoom) {
    this.room = room;
  }

  /** Lines by file; 0 where a file is left out or the clone lacks it. */
  async count(tree: readonly TreeFile[], kindOf: (path: string) => PathKind): Promise<Float64Array> {
    const wanted = tree.map(({ path, blob }) => (kindOf(path).leftOut === null ? blob : null));
    const unknown = [...new Set(wanted)].filter(blob => blob !== null && !this.known.has(blob)) as string[];
    const texts = await readBlobs(this.room.git, unknown);
    unknown.forEach((blob, index) => this.known.set(blob, texts[index]?.split('\n').length ?? 0));
    return Float64Array.from(wanted, blob => (blob === null ? 0 : (this.known.get(blob) ?? 0)));
  }
}
