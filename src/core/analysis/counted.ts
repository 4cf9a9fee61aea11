import { positionsOf } from '../history/packed';
import type { AnalysisInput } from './analysis';
import { changeJudge, commitCounter } from './countedChanges';
import { demandDays } from './demand';
import { baselineDays, hoursOf } from './hours';
import type { Hours } from './hours';
import { narrow } from './narrowing';
import type { Narrowing } from './narrowing';
import { pastOf } from './past';
import type { Past } from './past';
import { pathJudge, scopedJudge } from './pathKinds';
import type { PathJudge, PathKind } from './pathKinds';
import { authorOf } from './person';
import { placeChanges } from './repositoryFiles';
import type { RepositoryFiles } from './repositoryFiles';
import { whoIsWho } from './whoIsWho';
import type { WhoIsWho } from './whoIsWho';
import { daySeconds, windowFacts } from './window';
import type { WindowFacts } from './window';
import { flagCommits } from './workCommits';
import type { CommitFlags, CommitRules } from './workCommits';

/** What is counted: whose commits, on which files; the base of everything else. */
export interface Counted extends WhoIsWho {
  readonly narrowing: Narrowing;
  readonly landingOf: Int32Array;
  readonly kindOf: PathJudge;
  readonly kindOfChange: (change: number) => PathKind;
  readonly files: RepositoryFiles;
  readonly flags: CommitFlags;
  readonly window: WindowFacts;
  readonly past: Past;
  readonly hours: Hours;
}

/** Finds out who counts, and which commits on which files. */
export function counted(input: AnalysisInput): Counted {
  const { history, isWhole, paths, placement, settings } = input;
  const who = whoIsWho(input);
  const narrowing = narrow({ history, isWhole, ...who, paths, settings });
  const { landingOf } = placement;
  const kindOf = scopedJudge(pathJudge(settings, input.marked), narrowing.inScope);
  const ignored = positionsOf(history.ids, input.ignoredRevisions);
  const files = placeChanges(history, placement, ignored, paths, narrowing.inScope);
  const kindOfChange = changeJudge(history, files, narrowing, kindOf);
  const counts = commitCounter(history, who.people, narrowing, kindOfChange);
  const commits = countCommits(input, { landingOf, people: who.people, counts, kindOfChange, ignored });
  const past = pastOf(history, landingOf, commits.flags, commits.from);
  const hours = hoursOf({ history, own: recentCommits(input, who, past), ...settings });
  const { flags, window } = commits;
  return { ...who, narrowing, landingOf, kindOf, kindOfChange, files, flags, window, past, hours };
}

/** The manager's own commits of the window and of the days that its hours are held against. */
function recentCommits({ history, settings, until }: AnalysisInput, who: WhoIsWho, past: Past): readonly number[] {
  const since = until - (settings.days + baselineDays) * daySeconds;
  return past.ownCommits(since, until).filter(position => authorOf(history, who.people, position) === who.manager);
}

/** Which commits count, and the window of them; copies are looked for as far back as demand looks. */
function countCommits(
  { history, settings, until }: AnalysisInput,
  rules: Omit<CommitRules, 'from' | 'until'>,
): { readonly from: number; readonly flags: CommitFlags; readonly window: WindowFacts } {
  const since = until - settings.days * daySeconds;
  const from = Math.min(since, until - demandDays * daySeconds);
  const flags = flagCommits(history, { ...rules, from, until });
  return { from, flags, window: windowFacts(history, rules.people, flags, since, until) };
}
