/** The altitude picture: commits by where the work went, from the critical path up to people. */
export interface Bands {
  readonly critical: number;
  readonly product: number;
  readonly support: number;
  readonly writing: number;
  readonly people: number;
}
