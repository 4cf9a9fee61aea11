import { isoTime } from '../core/analysis/isoTime';
import type { Settings } from '../core/settings/settings';
import type { GitPlace } from '../git/git';

/** Where the manager's name came from. */
export type ManagerSource = 'argument' | 'settings' | 'git-config';

/** What is to be measured, from where, and for when. */
export interface MeasureRequest {
  /** Absolute path of a folder inside the repository. */
  readonly directory: string;
  /** Name of, or path to, the git executable. */
  readonly git: string;
  readonly settings: Settings;
  /** Seconds since 1970. */
  readonly until: number;
  /** Whether what was read is kept in the user's cache folder, and what was kept is used. */
  readonly cache: boolean;
  readonly signal?: AbortSignal;
  /** Told what is being done, in a few words. */
  readonly progress?: (message: string) => void;
  /** Told what may interest who looks for a cause, a line each. */
  readonly log?: (line: string) => void;
  /** Told how long a stage took, in milliseconds. */
  readonly timing?: (stage: string, milliseconds: number) => void;
}

/** The moment that a request looks at: ISO 8601, UTC. */
export function momentOf({ until }: MeasureRequest): string {
  return isoTime(until);
}

/** Where git runs for a request. */
export function gitPlace({ directory, git, signal }: MeasureRequest): GitPlace {
  return { directory, executable: git, ...(signal && { signal }) };
}
