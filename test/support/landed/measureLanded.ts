import { landings } from '../../../src/core/analysis/ancestry';
import { findForks } from '../../../src/core/analysis/openWork/forks';
import { LandedSearch } from '../../../src/core/analysis/openWork/landed';
import { landedNumber } from '../../../src/core/analysis/openWork/landedSubject';
import { buildTrunk } from '../../../src/core/analysis/openWork/trunk';
import { textAt } from '../../../src/core/history/columns';
import type { HistoryColumns } from '../../../src/core/history/columns';
import { openCommits } from '../../../src/core/history/openCommits';
import { readEvidence } from '../../../src/engine/landedEvidence';
import { RoomOnDemand } from '../../../src/engine/roomOnDemand';
import { Git } from '../../../src/git/git';
import { readHistory } from '../../../src/git/historyReader';
import { readOpenCommits } from '../../../src/git/openCommits';
import { readRefs } from '../../../src/git/refs';
import { readLayout } from '../../../src/git/repository';

/** How many merged pull requests of a repository are recognised without their number. */
export interface MeasuredLanded {
  readonly asked: number;
  readonly recognised: number;
  /** Numbers, with the tip and the commit of base whose subject says that it landed. */
  readonly missed: readonly MergedRequest[];
}

/** A pull request whose number a subject of base ends with. */
export interface MergedRequest {
  readonly number: number;
  readonly tip: string;
  readonly landing: string;
}

/** Asks of the newest `most` merged pull requests of a repository whether they are recognised. */
export async function measureLanded(directory: string, most: number): Promise<MeasuredLanded> {
  const place = { directory, executable: 'git' };
  const git = new Git(place);
  const onDemand = new RoomOnDemand(await readLayout(git, directory), place);
  try {
    const room = await onDemand.open();
    const base = (await git.run(['rev-parse', '--verify', 'HEAD'])).trim();
    const history = await readHistory(room, base, { known: null, progress: () => undefined });
    const merged = (await mergedRequests(git, history)).slice(0, most);
    const recognised = await recognise(
      onDemand,
      history,
      merged.map(({ tip }) => tip),
    );
    const missed = merged.filter(({ tip }) => !recognised.has(tip));
    return { asked: merged.length, recognised: merged.length - missed.length, missed };
  } finally {
    await onDemand.close();
  }
}

async function mergedRequests(git: Git, history: HistoryColumns): Promise<readonly MergedRequest[]> {
  const { work } = await readRefs(git);
  const tips = new Map(work.map(({ name, tip }) => [name, tip]));
  const found = new Map<number, MergedRequest>();
  landings(history, 0).forEach((landing, position) => {
    const number = landing === position ? landedNumber(textAt(history.subjects, position)) : null;
    const tip = tips.get(`refs/pull/${number}/head`);
    if (number === null || tip === undefined || found.has(number)) return;
    found.set(number, { number, tip, landing: textAt(history.ids, position) });
  });
  return [...found.values()];
}

async function recognise(
  room: RoomOnDemand,
  history: HistoryColumns,
  tips: readonly string[],
): Promise<ReadonlySet<string>> {
  const commits = openCommits(await readOpenCommits(await room.open(), tips, [textAt(history.ids, 0)]));
  const trunk = buildTrunk(history, landings(history, 0), 0, commits, []);
  const forks = findForks(trunk);
  const positions = [...new Set(tips.flatMap(tip => commits.positionOf.get(tip) ?? []))];
  const search = new LandedSearch({ trunk, forks, tips: positions, numbers: new Map() });
  await readEvidence(room, null, trunk, Infinity, search);
  const landed = new Set([...search.tips.keys()].map(position => textAt(commits.ids, position)));
  return new Set(tips.filter(tip => !commits.positionOf.has(tip) || landed.has(tip)));
}
