import type { ActivityWeek } from '../../../src/core/report/healthReport';

type Row = readonly [
  week: string,
  since: string,
  teamCommits: number,
  outsideHours: number,
  critical: number,
  product: number,
  support: number,
  writing: number,
  people: number,
];

/** Commits of the manager in `writing` are left-out files, so they are no work commits. */
const rows: readonly Row[] = [
  ['2026-W25', '2026-06-15', 9, 0, 0, 1, 1, 1, 1],
  ['2026-W26', '2026-06-22', 15, 0, 0, 0, 1, 1, 1],
  ['2026-W27', '2026-06-29', 14, 0, 1, 0, 1, 0, 0],
  ['2026-W28', '2026-07-06', 17, 0, 0, 1, 1, 1, 1],
  ['2026-W29', '2026-07-13', 16, 0, 1, 1, 1, 0, 0],
  ['2026-W30', '2026-07-20', 15, 0, 1, 1, 0, 1, 2],
  ['2026-W31', '2026-07-27', 18, 0, 1, 1, 1, 0, 0],
  ['2026-W32', '2026-08-03', 0, 0, 0, 0, 0, 0, 0],
  ['2026-W33', '2026-08-10', 12, 1, 2, 1, 1, 1, 0],
  ['2026-W34', '2026-08-17', 19, 0, 3, 1, 0, 0, 0],
  ['2026-W35', '2026-08-24', 21, 1, 3, 2, 0, 1, 0],
  ['2026-W36', '2026-08-31', 22, 1, 4, 1, 1, 0, 0],
  ['2026-W37', '2026-09-07', 23, 2, 5, 1, 0, 0, 0],
  ['2026-W38', '2026-09-14', 13, 0, 2, 1, 0, 0, 0],
];

/** The fourteen weeks that the example's window touches: the work moves down on the critical path, with a week off. */
export const exampleWeeks: readonly ActivityWeek[] = rows.map(
  ([week, since, teamCommits, outsideHours, critical, product, support, writing, people]) => ({
    week,
    since,
    commits: critical + product + support,
    criticalCommits: critical,
    teamCommits,
    outsideHours,
    bands: { critical, product, support, writing, people },
  }),
);
