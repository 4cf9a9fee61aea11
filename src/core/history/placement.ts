/**
 * Where a tip has what its history did. It follows from the history and the tip's tree alone, no setting has a part in it, and
 * it is kept with them since working it out takes longer than reading it.
 */
export interface Placement {
  /** Position of the first-parent commit that brought each commit; -1 for what the tip does not contain. */
  readonly landingOf: Int32Array;
  /** Index, in the tree, of the file that each change belongs to now; -1 where that is gone. */
  readonly fileOfChange: Int32Array;
}
