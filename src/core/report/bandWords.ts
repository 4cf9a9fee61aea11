import type { Bands } from '../analysis/bands';

export interface BandWords {
  readonly band: keyof Bands;
  /** Its place from low to high: 0 is the critical path, 4 is people. */
  readonly altitude: number;
  /** One word that fits beside a picture. */
  readonly name: string;
  /** What the band counts; reads on after "work was". */
  readonly meaning: string;
}

/** The critical path: the lowest band of the altitude picture. */
export const lowest: BandWords = {
  band: 'critical',
  altitude: 0,
  name: 'Critical',
  meaning: 'on the critical path',
};

/** The bands of the altitude picture from low to high. */
export const bandsFromLow: readonly BandWords[] = [
  lowest,
  { band: 'product', altitude: 1, name: 'Product', meaning: 'other product source' },
  { band: 'support', altitude: 2, name: 'Support', meaning: 'tests, tooling and small fixes' },
  { band: 'writing', altitude: 3, name: 'Writing', meaning: 'docs and decisions' },
  { band: 'people', altitude: 4, name: 'People', meaning: 'pairing and review' },
];
