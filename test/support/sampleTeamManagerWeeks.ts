/**
 * The manager's half year, a line a week, the oldest first; the last line ends on day 1.
 *
 * A word is one commit. Its letter says where the work goes: `C` critical path, `L` the ledger, `P` other product code,
 * `X` the tax rules, `T` tests and tooling, `D` documents; `R` is somebody else's commit that names the manager as
 * reviewer or co-author. Its sign says how it lands: squashed from a pull request (no sign), one of the commits of a
 * merged pull request (`.` in working hours, `*` late), straight to main (`:` in working hours, `!` late).
 */
const weeks: readonly string[] = [
  'X. C. P. D: D: T R R R',
  'X. L. P. T* D: R R R',
  'X. X. C. T D: D: R R R',
  'X. L. P. T. D: R R R',
  'C. P. X. T D: R R R R',
  'X. X. L* T. D: D: R R R',
  'C. P. P. T D: R R R',
  'X. L. C. T. D: D: R R R',
  'X. X. L. T* D: R R R',
  'X. X. P. P T D: R R R',
  'X. P. P. C T D: R R R',
  'P. P. P. T* T D: D: R R R',
  'C. P. P. P* T. T D: D! R R R',
  'C* C. P. P T T* D: D! R R R',
  'C! C* C. P* T. T D: D! R R R',
  'C! C* C. P. P* T. T! D: R R',
  'C! C* C. P* P. T. D: R R',
  'C! C* C* C P. P. T! D: R R',
  'C! C* C* C. P* P. T. R',
  'C! C* C* C. P* T! D: R',
  'C! C* C* P. P* R',
  'C! C! C* C* C. C C P. R',
  'C! C! C* C* C* C. P* T.',
  'C! C* C* C! C. C C P. R',
  'C! C* C* C* C C. C! P.',
];

/** Where a commit of the manager goes, in the letters above. */
export type Band = 'C' | 'L' | 'P' | 'X' | 'T' | 'D';

/** One commit of the manager's own. */
export interface ManagerCommit {
  readonly band: Band;
  readonly landing: 'squash' | 'merge' | 'straight';
  readonly late: boolean;
}

/** One week of the manager. */
export interface ManagerWeek {
  /** 1 is the week that ends on day 1. */
  readonly week: number;
  readonly commits: readonly ManagerCommit[];
  /** How many commits of others name the manager. */
  readonly named: number;
}

const landings = { '': 'squash', '.': 'merge', '*': 'merge', ':': 'straight', '!': 'straight' } as const;

/** The weeks above, the oldest first. */
export const managerWeeks: readonly ManagerWeek[] = weeks.map((line, index) => {
  const words = line.split(' ');
  return {
    week: weeks.length - index,
    commits: words.filter(word => word !== 'R').map(managerCommit),
    named: words.filter(word => word === 'R').length,
  };
});

function managerCommit(word: string): ManagerCommit {
  const sign = word.slice(1) as keyof typeof landings;
  return { band: word.charAt(0) as Band, landing: landings[sign], late: sign === '*' || sign === '!' };
}
