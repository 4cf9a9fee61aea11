/** Two files that change together. */
export interface CoupledPair {
  readonly one: string;
  readonly other: string;
  /** Percent, cut to a whole number. */
  readonly degree: number;
  readonly shared: number;
}

/** Files that a commit changed: those that are there still, by path, and how many it changed in all. */
export interface ChangeSet {
  readonly paths: ReadonlySet<string>;
  readonly size: number;
}

/**
 * degree = int(100 shared / ((r1 + r2) / 2)), over change sets of at most 30 files; pairs with 5 revisions on average, 5
 * shared ones and a degree of 30.
 */
export function coupledPairs(sets: readonly ChangeSet[]): readonly CoupledPair[] {
  const small = sets.filter(({ size }) => size <= 30);
  const revisions = new Map<string, number>();
  const shared = new Map<string, { one: string; other: string; count: number }>();
  for (const { paths } of small) {
    const sorted = [...paths].sort();
    sorted.forEach((one, index) => {
      revisions.set(one, (revisions.get(one) ?? 0) + 1);
      for (const other of sorted.slice(index + 1)) {
        const key = `${one}\0${other}`;
        shared.set(key, { one, other, count: (shared.get(key)?.count ?? 0) + 1 });
      }
    });
  }
  return [...shared.values()].flatMap(({ one, other, count }) => {
    const average = ((revisions.get(one) ?? 0) + (revisions.get(other) ?? 0)) / 2;
    const degree = Math.trunc((100 * count) / average);
    return average >= 5 && count >= 5 && degree >= 30 ? [{ one, other, degree, shared: count }] : [];
  });
}
