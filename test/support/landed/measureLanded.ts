import { landings } from '../../../src/core/analysis/ancestry';
import { findForks } from '../../../src/core/analysis/openWork/forks';
import { landedWork } from '../../../src/core/analysis/openWork/landed';
import type { LandedEvidence } from '../../../src/core/analysis/openWork/landed';
import { landedNumber } from '../../../src/core/analysis/openWork/landedSubject';
import { buildTrunk } from '../../../src/core/analysis/openWork/trunk';
import { textAt } from '../../../src/core/history/columns';
import type { HistoryColumns } from '../../../src/core/history/columns';
import { readEvidence } from '../../../src/engine/landedEvidence';
import { readBranchRefs } from '../../../src/git/branchRefs';
import { Git } from '../../../src/git/git';
import { readHistory } from '../../../src/git/historyReader';
import { readOpenCommits } from '../../../src/git/openCommits';
import { openReadingRoom } from '../../../src/git/readingRoom';
import type { ReadingRoom } from '../../../src/git/readingRoom';
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
  const room = await openReadingRoom(await readLayout(git, directory), place);
  try {
    const base = (await git.run(['rev-parse', '--verify', 'HEAD'])).trim();
    const history = await readHistory(room, base, { known: null, progress: () => undefined });
    const merged = (await mergedRequests(git, room, history)).slice(0, most);
    const recognised = await recognise(
      room,
      history,
      merged.map(({ tip }) => tip),
    );
    const missed = merged.filter(({ tip }) => !recognised.has(tip));
    return { asked: merged.length, recognised: merged.length - missed.length, missed };
  } finally {
    await room.close();
  }
}

async function mergedRequests(git: Git, room: ReadingRoom, history: HistoryColumns): Promise<readonly MergedRequest[]> {
  const { refs } = await readBranchRefs(git, room.git, { hints: [], remotes: [], lastFetchAt: null });
  const tips = new Map(refs.map(({ name, tip }) => [name, tip]));
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
  room: ReadingRoom,
  history: HistoryColumns,
  tips: readonly string[],
): Promise<ReadonlySet<string>> {
  const commits = await readOpenCommits(room, tips, [textAt(history.ids, 0)]);
  const trunk = buildTrunk(history, landings(history, 0), 0, commits, []);
  const forks = findForks(trunk);
  const positions = [...new Set(tips.flatMap(tip => commits.positionOf.get(tip) ?? []))];
  const ask = (evidence: LandedEvidence) => landedWork(trunk, forks, positions, new Map(), evidence);
  const { evidence } = await readEvidence(room.git, trunk, Infinity, ask);
  const landed = new Set([...ask(evidence).tips.keys()].map(position => textAt(commits.ids, position)));
  return new Set(tips.filter(tip => !commits.positionOf.has(tip) || landed.has(tip)));
}
