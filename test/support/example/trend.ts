import type { TrendFigures, TrendWindow } from '../../../src/core/report/healthReport';

/** Ends of the windows: the example's own is the last, each is 90 days long. */
const ends = ['2025-12-20T12:00:00Z', '2026-03-20T12:00:00Z', '2026-06-18T12:00:00Z', '2026-09-16T12:00:00Z'] as const;
const start = '2025-09-21T12:00:00Z';

interface Row {
  /** Work commits of the manager and of everyone: all, on critical files, on product source. */
  readonly own: readonly [all: number, critical: number, product: number];
  readonly team: readonly [all: number, critical: number, product: number];
  readonly people: number;
}

const noBands = { critical: 0, product: 0, support: 0, writing: 0, people: 0 };

/** What was counted in a window; the bands are left empty. */
export function exampleFigures({ own, team, people }: Row): TrendFigures {
  return {
    commits: own[0],
    criticalCommits: own[1],
    productCommits: own[2],
    teamCommits: team[0],
    teamCriticalCommits: team[1],
    teamProductCommits: team[2],
    people,
    share: team[1] === 0 ? null : own[1] / team[1],
    implementationShare: team[2] === 0 ? null : own[2] / team[2],
    bands: noBands,
  };
}

/** The figures of up to four windows, oldest first, with what was not read as null. */
export function exampleTrend(figures: readonly (TrendFigures | null)[]): readonly TrendWindow[] {
  return ends.map((until, index) => ({
    since: ends[index - 1] ?? start,
    until,
    figures: figures.at(index - ends.length) ?? null,
  }));
}

const before = [
  exampleFigures({ own: [21, 5, 12], team: [188, 58, 131], people: 5 }),
  exampleFigures({ own: [24, 9, 15], team: [201, 66, 140], people: 6 }),
] as const;

/** Three windows, of which a fourth was not read: the manager's part of critical work grows to 31 %. */
export const growingTrend = exampleTrend([
  null,
  ...before,
  exampleFigures({ own: [43, 23, 35], team: [214, 74, 146], people: 6 }),
]);

/** The same with a manager whose part falls to 7 %. */
export const fallingTrend = exampleTrend([
  null,
  ...before,
  exampleFigures({ own: [25, 5, 7], team: [214, 74, 146], people: 6 }),
]);

/** A history that began within the window, where nothing is critical. */
export const youngTrend = exampleTrend([
  null,
  null,
  null,
  exampleFigures({ own: [11, 0, 11], team: [11, 0, 11], people: 1 }),
]);
