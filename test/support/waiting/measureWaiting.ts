import { analyse } from '../../../src/core/analysis/analysis';
import type { Analysis } from '../../../src/core/analysis/analysis';
import { itemAt } from '../../../src/core/history/columns';
import { pairKey } from '../../../src/core/history/merges';
import type { CommitPair, TestMerge } from '../../../src/core/history/merges';
import { mergesWanted, withMerges } from '../../../src/core/analysis/waitingFacts';
import { regularCommits } from '../../../src/core/analysis/window';
import { verdictsOf } from '../../../src/core/findings/waitingVerdict';
import { whyWords } from '../../../src/core/report/waitingWording';
import { measure } from '../../../src/engine/measure';
import { Git } from '../../../src/git/git';
import { openReadingRoom } from '../../../src/git/readingRoom';
import type { ReadingRoom } from '../../../src/git/readingRoom';
import { readTestMerges } from '../../../src/git/testMerges';
import { requestFor } from '../request';

/** What is said of one branch of somebody who is looked at as the manager. */
export interface JudgedBranch {
  readonly person: string;
  readonly branch: string;
  readonly verdict: 'blocking' | 'at-risk' | 'clear';
  readonly why: readonly string[];
}

/** Judges the open work of each person with five or more commits in the window, as if that person were the manager. */
export async function measureWaiting(directory: string, until: string): Promise<readonly JudgedBranch[]> {
  const request = requestFor(directory, { until: new Date(until), cache: true });
  const measured = await measure(request);
  const room = await openReadingRoom(measured.merges.layout, { directory, executable: request.git });
  const known = new Map<string, TestMerge>();
  const asOf = (managers: readonly string[]): Analysis =>
    analyse({ ...measured, managers, settings: request.settings, until: request.until });
  try {
    const judged: JudgedBranch[] = [];
    const everyone = asOf([]);
    for (const [person, commits] of everyone.window.commitsOf) {
      if (commits < regularCommits) continue;
      const { name, email } = itemAt(everyone.people.persons, person);
      const analysis = asOf([email]);
      await learn(room, mergesWanted(analysis).pairs, known);
      const whole = withMerges(analysis, known);
      for (const each of verdictsOf(whole)) {
        const { branch } = each.waiting;
        judged.push({ person: name, branch: branch.name, verdict: each.verdict, why: whyWords(whole, each) });
      }
    }
    return judged;
  } finally {
    await room.close();
  }
}

/** Reads the test merges that are not known yet. */
async function learn(
  { git }: Pick<ReadingRoom, 'git'>,
  pairs: readonly CommitPair[],
  known: Map<string, TestMerge>,
): Promise<void> {
  const asked = pairs.filter(pair => !known.has(pairKey(pair)));
  for (const [key, merge] of (await readTestMerges(git, asked)) ?? []) known.set(key, merge);
}

/** Committer date of the newest commit of a repository, ISO 8601. */
export async function newestCommit(directory: string): Promise<string> {
  return (await new Git({ directory, executable: 'git' }).run(['log', '-1', '--format=%cI', 'HEAD'])).trim();
}

/** How a forge's own test merges (`refs/pull/N/merge`, all clean) come out here. */
export interface MeasuredConflicts {
  readonly asked: number;
  readonly clean: number;
  /** Numbers of the requests whose merge is said to conflict, or cannot be told. */
  readonly others: readonly number[];
}

/** Merges again what the forge merged: the two parents of each of its newest `most` test merges. */
export async function measureConflicts(directory: string, most: number): Promise<MeasuredConflicts> {
  const request = requestFor(directory);
  const git = new Git({ directory, executable: request.git });
  const listed = await git.run([
    'for-each-ref',
    '--sort=-creatordate',
    `--count=${most}`,
    '--format=%(refname) %(parent)',
    'refs/pull/*/merge',
  ]);
  const requests = listed.split('\n').flatMap(line => {
    const [name = '', one, other, ...more] = line.split(' ');
    const number = Number(/\d+/.exec(name)?.[0]);
    return one === undefined || other === undefined || more.length > 0 ? [] : [{ number, one, other }];
  });
  const { layout } = (await measure(request)).merges;
  const room = await openReadingRoom(layout, { directory, executable: request.git });
  try {
    const merges = (await readTestMerges(room.git, requests)) ?? new Map<string, TestMerge>();
    const others = requests.filter(pair => merges.get(pairKey(pair))?.conflicts?.length !== 0);
    return {
      asked: requests.length,
      clean: requests.length - others.length,
      others: others.map(({ number }) => number),
    };
  } finally {
    await room.close();
  }
}
