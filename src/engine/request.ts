import type { Settings } from '../core/settings/settings';

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
  readonly signal?: AbortSignal;
  /** Told what is being done, in a few words. */
  readonly progress?: (message: string) => void;
  /** Told how long a stage took, in milliseconds. */
  readonly timing?: (stage: string, milliseconds: number) => void;
}
