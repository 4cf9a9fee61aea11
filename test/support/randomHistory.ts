import fc from 'fast-check';

/** Files, people and branches are told by numbers that the planner takes modulo what there is at that moment. */
export interface Step {
  readonly deed: 'edit' | 'add' | 'remove' | 'rename' | 'return' | 'many' | 'branch' | 'merge' | 'sync' | 'pick';
  readonly branch: number;
  readonly files: readonly number[];
  readonly by: number;
  /** Since the step before. */
  readonly hours: number;
  /** The committer's clock is behind by so many hours. */
  readonly behind: number;
  readonly message: 'plain' | 'release';
}

/** A history as steps from the oldest to the newest, and how many days before its end it is looked at. */
export interface RandomHistory {
  readonly steps: readonly Step[];
  readonly daysBack: number;
}

const deed = fc.oneof(
  ...(
    [
      ['edit', 24],
      ['add', 3],
      ['remove', 1],
      ['rename', 4],
      ['return', 2],
      ['many', 0.3],
      ['branch', 3],
      ['merge', 4],
      ['sync', 1],
      ['pick', 1],
    ] as const
  ).map(([name, weight]) => ({ weight: weight * 10, arbitrary: fc.constant(name) })),
);

const step: fc.Arbitrary<Step> = fc.record({
  deed,
  branch: fc.nat(5),
  // Low numbers come more often, so that some files are hot and change together.
  files: fc.uniqueArray(fc.oneof({ weight: 3, arbitrary: fc.nat(2) }, { weight: 1, arbitrary: fc.nat(11) }), {
    minLength: 1,
    maxLength: 3,
  }),
  by: fc.nat(11),
  hours: fc.oneof(
    { weight: 80, arbitrary: fc.integer({ min: 1, max: 20 }) },
    { weight: 1, arbitrary: fc.integer({ min: 400, max: 4000 }) },
  ),
  behind: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(90) }),
  message: fc.oneof(
    { weight: 19, arbitrary: fc.constant('plain' as const) },
    { weight: 1, arbitrary: fc.constant('release' as const) },
  ),
});

/**
 * Histories with renames, some with edits, deletions, paths that come back, branches that know nothing of a rename, merges,
 * cherry-picks, wrong clocks and people of several names.
 */
export const randomHistory: fc.Arbitrary<RandomHistory> = fc.noBias(
  fc.record({
    steps: fc.array(step, { minLength: 100, maxLength: 250, size: 'max' }),
    daysBack: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(40) }),
  }),
);
