import { at, commitCount, floatAt, itemAt, textAt } from '../history/columns';
import type { HistoryColumns } from '../history/columns';
import { countOne } from '../history/groups';
import { firstParents, isMerge } from './ancestry';
import { isForge } from './forges';
import { endsWithNumber } from './openWork/landedSubject';
import type { People } from './people';
import { authorOf } from './person';
import { upkeepTest } from './upkeepMerges';
import type { WindowFacts } from './window';
import type { CommitFlags } from './workCommits';

/** One first-parent entry of base in the window: how the work of people came onto it. */
export interface Landing {
  readonly position: number;
  /** Who made the entry: the author of a commit, or who pressed the button of a merge; an index among the persons. */
  readonly author: number;
  readonly isMerge: boolean;
  /** A merge that carries no one's change: of a long-lived branch, or of base into somebody's clone. */
  readonly isUpkeep: boolean;
  /** Own commits, and among them work commits, that it brought, by author. */
  readonly ownCommits: ReadonlyMap<number, number>;
  readonly workCommits: ReadonlyMap<number, number>;
  /** It can be seen that it came by a review's way: a merge, a number at its end, a forge's button, a reviewer's trailer. */
  readonly hasTrace: boolean;
}

/** What the landings are found from. */
export interface LandingInput {
  readonly history: HistoryColumns;
  readonly people: People;
  readonly flags: CommitFlags;
  readonly landingOf: Int32Array;
  /** Position of the commit at which base stands. */
  readonly tip: number;
  readonly window: Pick<WindowFacts, 'since' | 'until'>;
  /** Globs of `altitude.longLived`. */
  readonly longLived: readonly string[];
}

type Counts = Map<number, number>;

/** The landings of the window, newest first; dates are not monotone, so that the whole first-parent line is walked. */
export function landingFacts(input: LandingInput): readonly Landing[] {
  const { history, people, flags, landingOf, tip, window } = input;
  const line = firstParents(history, tip).filter(position => {
    const time = floatAt(history.committerTimes, position);
    return time > window.since && time <= window.until;
  });
  const brought = new Map(line.map(position => [position, { own: new Map() as Counts, work: new Map() as Counts }]));
  for (let position = 0; position < commitCount(history); position++) {
    const counts = flags.own[position] === 1 ? brought.get(at(landingOf, position)) : undefined;
    if (counts === undefined) continue;
    const author = authorOf(history, people, position);
    countOne(counts.own, author);
    if (flags.work[position] === 1) countOne(counts.work, author);
  }
  const reviewed = reviewedCommits(history, people);
  const isUpkeep = upkeepTest(input.longLived);
  return [...brought].map(([position, { own, work }]) => {
    const merge = isMerge(history, position);
    return {
      position,
      author: authorOf(history, people, position),
      isMerge: merge,
      isUpkeep: merge && isUpkeep(textAt(history.subjects, position)),
      ownCommits: own,
      workCommits: work,
      hasTrace: merge || reviewed.has(position) || cameByForge(history, position),
    };
  });
}

function cameByForge(history: HistoryColumns, position: number): boolean {
  const committer = itemAt(history.identities, at(history.committers, position));
  return isForge(committer) || endsWithNumber(textAt(history.subjects, position));
}

/** Commits of which a trailer says that somebody else than the author reviewed them. */
function reviewedCommits(history: HistoryColumns, people: People): ReadonlySet<number> {
  const reviews = history.trailers.filter(
    ({ kind, commit, identity }) =>
      kind !== 'co-authored-by' && at(people.personOf, identity) !== authorOf(history, people, commit),
  );
  return new Set(reviews.map(({ commit }) => commit));
}
