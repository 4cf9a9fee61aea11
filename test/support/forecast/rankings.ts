import { changeSets } from '../../../src/core/analysis/coupling';
import { demand } from '../../../src/core/analysis/demand';
import { filesOfCommit } from '../../../src/core/analysis/fileWindow';
import { authorOf } from '../../../src/core/analysis/person';
import { daySeconds } from '../../../src/core/analysis/window';
import { floatAt } from '../../../src/core/history/columns';
import type { ForecastCase } from './forecastCase';

/** Scores files by what was known at a moment; the higher the score, the more edits are to come. */
export type Ranking = (one: ForecastCase) => Float64Array;

/** The name under which the product's own ranking stands in the table. */
export const ownRanking = 'demand';

/** Hot spots as published: changes times lines (Tornhill). */
export const hotspotRankings = ['changes x lines, 90 d', 'changes x lines, 365 d'] as const;

/** The name of counts that decay: a ranking that others published too, for other ends. */
export const decayRanking = 'decay, tau 90 d';

/** The product's ranking and the published ones, by name. */
export const rankings: Readonly<Record<string, Ranking>> = {
  [ownRanking]: ({ history, people, files, flags, until }) => demand(history, people, files, flags, until).total,
  'changes, 90 d': one => changes(one, 90),
  'changes, 365 d': one => changes(one, 365),
  [decayRanking]: one => weightedChanges(one, 365, days => Math.exp(-days / 90)),
  [hotspotRankings[0]]: one => timesLines(one, changes(one, 90)),
  [hotspotRankings[1]]: one => timesLines(one, changes(one, 365)),
  'people, 90 d': one => peopleOf(one, 90),
  'people, 365 d': one => peopleOf(one, 365),
  'sum of coupling, 365 d': one => sumOfCoupling(one, 365),
  lines: ({ lines }) => lines,
};

function weightedChanges(one: ForecastCase, within: number, weightOf: (days: number) => number): Float64Array {
  const score = new Float64Array(one.files.paths.length);
  for (const position of workCommits(one, within)) {
    const weight = weightOf(ageInDays(one, position));
    for (const file of filesOfCommit(one.history, one.files, position)) score[file] = floatAt(score, file) + weight;
  }
  return score;
}

function changes(one: ForecastCase, within: number): Float64Array {
  return weightedChanges(one, within, () => 1);
}

function timesLines({ lines }: ForecastCase, score: Float64Array): Float64Array {
  return score.map((value, file) => value * floatAt(lines, file));
}

/** The number of people who changed each file. */
function peopleOf(one: ForecastCase, within: number): Float64Array {
  const known = new Set<string>();
  const score = new Float64Array(one.files.paths.length);
  for (const position of workCommits(one, within)) {
    const person = authorOf(one.history, one.people, position);
    for (const file of filesOfCommit(one.history, one.files, position)) {
      const pair = `${file} ${person}`;
      if (!known.has(pair)) score[file] = floatAt(score, file) + 1;
      known.add(pair);
    }
  }
  return score;
}

/** Over all change sets, the other files of those that hold a file (code-maat). */
function sumOfCoupling(one: ForecastCase, within: number): Float64Array {
  const score = new Float64Array(one.files.paths.length);
  for (const set of changeSets(one.history, one.files, workCommits(one, within))) {
    for (const file of set) score[file] = floatAt(score, file) + set.length - 1;
  }
  return score;
}

/** Positions of the work commits of so many days up to the moment. */
function workCommits(one: ForecastCase, within: number): readonly number[] {
  const { work } = one.flags;
  return [...work.keys()].filter(position => work[position] === 1 && ageInDays(one, position) <= within);
}

function ageInDays({ history, until }: ForecastCase, position: number): number {
  return (until - floatAt(history.committerTimes, position)) / daySeconds;
}
