import type { CheckReport } from '../core/report/checkReport';
import type { ExplainedFile } from '../core/report/explanationWording';
import type { HealthReport } from '../core/report/healthReport';
import type { Preset, Settings } from '../core/settings/settings';

/** One request of the editor to the worker thread. */
export interface EngineRequest {
  /** Chosen by the caller, unique while the worker lives. */
  readonly id: number;
  /** Absolute path of a folder inside the repository. */
  readonly directory: string;
  /** Name of, or path to, the git executable. */
  readonly git: string;
  readonly settings: Settings;
  /** ISO 8601. */
  readonly until: string;
}

/** What the worker may be told. */
export type ToEngine =
  | { readonly type: 'report'; readonly request: EngineRequest }
  | { readonly type: 'explain'; readonly request: EngineRequest; readonly path: string }
  /** What the edits touch that are not committed. */
  | { readonly type: 'check'; readonly request: EngineRequest }
  | { readonly type: 'identities'; readonly request: EngineRequest }
  /** Where work may land, and what may be critical. */
  | { readonly type: 'base'; readonly request: EngineRequest }
  | { readonly type: 'critical'; readonly request: EngineRequest }
  /** Remove all that is kept between runs, of every repository. */
  | { readonly type: 'clear'; readonly id: number }
  | { readonly type: 'team'; readonly request: EngineRequest }
  | { readonly type: 'cancel'; readonly id: number };

/** Whom a folder's git and history propose as manager; `identity` is git's own, null where git has none. */
export interface IdentityProposal {
  readonly identity: { readonly name: string; readonly email: string } | null;
  /** People of the history, most work commits in the window first, with all e-mails found. */
  readonly people: readonly { readonly name: string; readonly emails: readonly string[]; readonly commits: number }[];
}

/** Where a folder's work may land. */
export interface BaseProposal {
  /** What is found without a setting, by its full name, and by which rule; null where there is no commit. */
  readonly found: { readonly ref: string; readonly rule: BaseRule } | null;
  /** Full names of the branches, trunks first. */
  readonly branches: readonly string[];
}

/** How base is found: see `src/core/analysis/base.ts`. */
export type BaseRule = 'marked' | 'upstream' | 'origin' | 'bare' | 'local' | 'checked-out';

/** What may be critical in a folder's repository. */
export interface CriticalProposal {
  /** Length of the window, and how much was done in it. */
  readonly days: number;
  readonly workCommits: number;
  /** The files that the team is about to edit most; `isCritical`: it is so already. */
  readonly files: readonly {
    readonly path: string;
    readonly revisions: number;
    readonly people: number;
    readonly isCritical: boolean;
  }[];
  /** Folders with much of what is expected of the most demanded files, as a part of 1. */
  readonly folders: readonly { readonly path: string; readonly files: number; readonly part: number }[];
  /** Every preset with the files that it matches here, some of them by name. */
  readonly presets: readonly {
    readonly preset: Preset;
    readonly files: number;
    readonly examples: readonly string[];
  }[];
}

/** Whom a folder's history proposes as the people who work with the manager. */
export interface TeamProposal {
  /** Everyone else with a work commit in the window: those who are proposed or named already first, then by name. */
  readonly people: readonly ProposedTeammate[];
  /** Names in the setting that mean none of these people. */
  readonly absent: readonly string[];
  /** More people work here than one team has. */
  readonly isCrowd: boolean;
}

/** Somebody who may work with the manager. */
export interface ProposedTeammate {
  readonly name: string;
  readonly email: string;
  /** What the setting is to hold for this person. */
  readonly word: string;
  /** Files that both this person and the manager changed in the window. */
  readonly sharedFiles: number;
  readonly isProposed: boolean;
  /** The setting names this person already. */
  readonly isNamed: boolean;
}

/** Why a request gave no answer: in one line that says what to do, or for a bug with its stack. */
export interface EngineFailure {
  readonly reason:
    | 'git-missing'
    | 'not-a-repository'
    | 'no-commits'
    | 'unknown-base'
    | 'unknown-manager'
    | 'no-manager'
    | 'unknown-file'
    | 'unknown-revision'
    | 'settings'
    | 'output'
    | 'cancelled'
    | 'git-failed'
    | 'bug';
  readonly message: string;
  readonly stack: string | null;
}

/** What the worker tells. */
export type FromEngine =
  | { readonly type: 'progress'; readonly id: number; readonly message: string }
  | { readonly type: 'log'; readonly id: number; readonly line: string }
  /** What the newest part of a long history tells, while the rest is being read. */
  | { readonly type: 'early'; readonly id: number; readonly report: HealthReport }
  | { readonly type: 'report'; readonly id: number; readonly report: HealthReport }
  | { readonly type: 'explained'; readonly id: number; readonly entry: ExplainedFile }
  | { readonly type: 'checked'; readonly id: number; readonly check: CheckReport }
  | { readonly type: 'identities'; readonly id: number; readonly proposal: IdentityProposal }
  | { readonly type: 'base'; readonly id: number; readonly proposal: BaseProposal }
  | { readonly type: 'critical'; readonly id: number; readonly proposal: CriticalProposal }
  | { readonly type: 'cleared'; readonly id: number }
  | { readonly type: 'team'; readonly id: number; readonly proposal: TeamProposal }
  | { readonly type: 'failed'; readonly id: number; readonly failure: EngineFailure };
