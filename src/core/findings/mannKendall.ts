/**
 * The S of the Mann-Kendall trend test: of all pairs of values, those in which the later is higher less those in which
 * it is lower (Mann 1945; Kendall, Rank Correlation Methods). From -n(n-1)/2 (falls all the way) to n(n-1)/2.
 */
export function mannKendall(values: readonly number[]): number {
  return values.reduce(
    (sum, later, index) => sum + values.slice(0, index).reduce((signs, one) => signs + Math.sign(later - one), 0),
    0,
  );
}
