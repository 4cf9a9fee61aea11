import type { CoupledPair } from './coupling';
import type { Counts } from './counts';
import type { Degree } from './degrees';
import type { Departure } from './truckFactor';
import type { Who } from './question';

/** What is known of one file. */
export interface FileFigures {
  readonly degrees: readonly Degree[];
  readonly counts: Counts;
}

/** Everything that the product and the reference both work out, in one form. */
export interface Figures {
  /** Full id of the commit at which base stood. */
  readonly tip: string;
  /** All identities of each person. */
  readonly persons: ReadonlyMap<Who, readonly string[]>;
  /** Work commits of the window by person. */
  readonly window: ReadonlyMap<Who, number>;
  readonly files: ReadonlyMap<string, FileFigures>;
  readonly hotSpots: readonly string[];
  /** Number of files that the truck factor looks at. */
  readonly productFiles: number;
  readonly coupled: readonly CoupledPair[];
  readonly departures: readonly Departure[];
  /** The same where the manager is gone from the start. */
  readonly departuresWithoutManager: readonly Departure[];
}
