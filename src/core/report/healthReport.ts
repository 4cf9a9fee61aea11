import type { Bands } from '../analysis/bands';
import type { Candidate } from '../analysis/knowledge';
import type { LeadTimes } from '../analysis/openWork/leadTimes';
import type { PersonName } from '../analysis/person';
import type { Reason } from '../analysis/reason';
import type { Absence } from '../findings/absence';
import type { Credit } from '../findings/credits/credit';
import type { Evidence, Fact, Finding } from '../findings/finding';
import type { Level } from '../findings/level';
import type { GuidanceEntry } from '../guidance/guidanceEntry';

export type {
  Absence,
  Bands,
  Candidate,
  Credit,
  Evidence,
  Fact,
  Finding,
  GuidanceEntry,
  LeadTimes,
  Level,
  PersonName,
  Reason,
};

/**
 * The health report: the one object that every surface shows. It is published as
 * `schema/health-report.schema.json`; keys may be added, none renamed or dropped without raising the version.
 * Times are ISO 8601 in UTC, shares are from 0 to 1, unknown numbers are null and never 0.
 */
export interface HealthReport {
  readonly schemaVersion: typeof schemaVersion;
  readonly generatedAt: string;
  /** The moment that the report is made for. */
  readonly until: string;
  readonly repository: RepositoryFacts;
  readonly window: Window;
  readonly manager: ManagerFacts;
  readonly level: Level;
  /** The facts that decide the level, two at most. */
  readonly levelFacts: readonly string[];
  /** What to do on Monday, three at most. */
  readonly nextSteps: readonly NextStep[];
  readonly activity: Activity;
  /** The report's window, last, and the three windows of the same length before it, oldest first. */
  readonly trend: readonly TrendWindow[];
  /** The critical files, by demand, highest first. */
  readonly criticalFiles: readonly FileEntry[];
  readonly openWork: readonly OpenWork[];
  readonly leadTimes: LeadTimes;
  readonly truckFactor: TruckFactor;
  /** One finding a kind, worst first. */
  readonly findings: readonly Finding[];
  /** What stalls while the manager is away for two weeks; the files are bounded. */
  readonly absence: Absence;
  readonly credits: readonly Credit[];
  /** The guidance that the findings call for; standing advice where there are none. */
  readonly guidance: readonly GuidanceEntry[];
  /** A question to think about, for a day without findings. */
  readonly question: string | null;
  /** How the settings of team and scope narrow all counts; null where neither is set. */
  readonly narrowing: Narrowing | null;
  /** Asks who works with the manager, in a repository of many people of whom the settings say nothing; else null. */
  readonly teamQuestion: TeamQuestion | null;
  /** Identities that were joined into one person, for the people of the window; by name. */
  readonly joined: readonly JoinedPerson[];
  readonly totals: Readonly<Record<string, number>>;
  readonly notMeasured: readonly NotMeasured[];
}

export const schemaVersion = 1;

export interface RepositoryFacts {
  /** Name of the folder. */
  readonly name: string;
  readonly baseRef: string;
  readonly baseCommit: string;
  /** Full name of the branch that is checked out; `HEAD` when it is detached. */
  readonly headRef: string;
  readonly shallow: boolean;
  /** A partial clone: contents of files may be missing. */
  readonly partial: boolean;
  readonly lastFetchAt: string | null;
  readonly filesTracked: number;
}

export interface Window {
  readonly days: number;
  readonly since: string;
  readonly until: string;
  readonly workCommits: number;
  readonly people: number;
  /** People with five or more work commits. */
  readonly regulars: number;
}

export interface ManagerFacts {
  /** Every identity that was joined into the manager. */
  readonly identities: readonly PersonName[];
  readonly source: 'argument' | 'settings' | 'git-config';
}

export interface NextStep {
  readonly text: string;
  /** Kind of the finding that calls for it, or null for standing advice. */
  readonly finding: string | null;
  readonly guidance: string;
}

export interface Activity {
  /** The manager's work commits in the window. */
  readonly commits: number;
  readonly criticalCommits: number;
  /** The manager's part of all work commits that touch a critical file; null where there are none. */
  readonly share: number | null;
  /** Every ISO week (UTC) that the window touches, oldest first. */
  readonly weeks: readonly ActivityWeek[];
}

export interface ActivityWeek {
  /** Like `2026-W46`. */
  readonly week: string;
  /** The Monday on which the week begins. */
  readonly since: string;
  readonly commits: number;
  readonly criticalCommits: number;
  /** Work commits of everyone, the manager included. */
  readonly teamCommits: number;
  /** The manager's commits outside the working hours, in the author's own time; null where no hour can be known. */
  readonly outsideHours: number | null;
  readonly bands: Bands;
}

/** One window of a row of windows. */
export interface TrendWindow {
  readonly since: string;
  readonly until: string;
  /** Null where a part of the window was not read, or lies before the first commit. */
  readonly figures: TrendFigures | null;
}

/** The manager's work in a window, and everyone's. Critical is what is so at the end of the report's window, in each. */
export interface TrendFigures {
  /** The manager's work commits; of these the ones that touch a critical file, and the ones that touch product source. */
  readonly commits: number;
  readonly criticalCommits: number;
  readonly productCommits: number;
  /** The same of everyone, the manager included. */
  readonly teamCommits: number;
  readonly teamCriticalCommits: number;
  readonly teamProductCommits: number;
  /** People with a work commit. */
  readonly people: number;
  /** The manager's part of all work commits that touch a critical file; null where there are none. */
  readonly share: number | null;
  /** The manager's part of all work commits that touch product source; null where there are none. */
  readonly implementationShare: number | null;
  readonly bands: Bands;
}

/** A file with what the report knows about it. */
export interface FileEntry {
  readonly path: string;
  /** Forecast of the team's edits in the next 30 days, as a weight that only ranks. */
  readonly demand: number;
  readonly terms: Readonly<Record<string, number>>;
  readonly reasons: readonly Reason[];
  /** Work commits in the window that touch it. */
  readonly revisions: number;
  readonly people: number;
  readonly manager: ManagerOfFile;
  /** Those who know it best by degree of authorship, highest first. */
  readonly authors: readonly FileAuthor[];
  readonly successor: Candidate | null;
  readonly learner: Candidate | null;
  readonly coupledWith: readonly Coupling[];
  readonly codeOwners: readonly string[];
}

export interface Coupling {
  readonly path: string;
  /** Percent, from 30 to 100 (Tornhill). */
  readonly degree: number;
  readonly shared: number;
}

export interface ManagerOfFile {
  readonly commits: number;
  readonly landings: number;
  /** The manager's part of everyone's landings on the file in the window; null where there are none. */
  readonly share: number | null;
  readonly doa: number | null;
  readonly normalizedDoa: number | null;
  readonly isAuthor: boolean;
}

export interface FileAuthor extends PersonName {
  readonly doa: number;
  readonly normalizedDoa: number;
  /** Has a work commit in the window. */
  readonly active: boolean;
  readonly isManager: boolean;
}

/** Work of a person that base and the long-lived refs do not have. */
export interface OpenWork {
  /** Full names of the refs that are one branch, local ones first. */
  readonly refs: readonly string[];
  readonly tip: string;
  readonly author: PersonName & { readonly isManager: boolean };
  readonly pullRequest: { readonly number: number; readonly source: string } | null;
  readonly state: 'open' | 'quiet' | 'stale' | 'exempt';
  readonly firstCommitAt: string;
  readonly lastCommitAt: string;
  readonly ageWorkingDays: number;
  readonly idleWorkingDays: number;
  readonly commits: number;
  readonly files: number;
  readonly lines: number | null;
  readonly criticalFiles: readonly string[];
  readonly dependents: readonly { readonly ref: string; readonly author: string; readonly commits: number }[];
  readonly conflicts: readonly { readonly ref: string; readonly author: string; readonly files: readonly string[] }[];
  readonly overlaps: readonly {
    readonly ref: string;
    readonly author: string;
    readonly files: readonly string[];
    readonly extent: number;
  }[];
  readonly overtakenFiles: readonly string[];
  readonly overdue: { readonly limit: 'late' | 'overdue'; readonly limitDays: number } | null;
  readonly verdict: 'blocking' | 'at-risk' | 'clear';
  readonly why: readonly string[];
  /** Names of the teammates whom the verdict rests on, each once. */
  readonly waitingPeople: readonly string[];
}

export interface TruckFactor {
  readonly value: number | null;
  readonly people: readonly (PersonName & { readonly isManager: boolean; readonly coverageAfter: number })[];
  readonly files: number | null;
  readonly withoutManager: number | null;
  readonly filesOnlyManagerKnows: readonly string[];
}

export interface Narrowing {
  /** Number of people who count, the manager among them; null: everyone does. */
  readonly people: number | null;
  /** The globs of the paths that count; empty: all do. */
  readonly scope: readonly string[];
  /** What fits nothing: names that nobody of the history has, globs that no file of base matches. */
  readonly unmatched: { readonly team: readonly string[]; readonly scope: readonly string[] };
}

export interface TeamQuestion {
  /** People with a work commit in the window. */
  readonly people: number;
  /** Who may be the manager's team, who shares most files with the manager in the window first. */
  readonly proposed: readonly (PersonName & { readonly sharedFiles: number })[];
}

export interface JoinedPerson {
  readonly person: PersonName;
  readonly identities: readonly PersonName[];
}

export interface NotMeasured {
  readonly what: string;
  readonly why: string;
}

/** What findings are shown with. */
export type FindingsShown = Pick<HealthReport, 'findings' | 'guidance' | 'criticalFiles'>;
