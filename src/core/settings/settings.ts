/** How much of the hands-on work a manager means to keep, from least; it scales the limits of the share findings only. */
export const postures = ['hands-off', 'balanced', 'player-coach'] as const;

export type Posture = (typeof postures)[number];

/** Sets of well-known critical paths that a manager can switch on. */
export const presets = ['migrations', 'deploy', 'ci', 'api', 'authentication', 'payment'] as const;

export type Preset = (typeof presets)[number];

/** Kinds of files that are left out of the counts, each of which can be brought back. */
export const leftOutKinds = [
  'lock',
  'generated',
  'vendored',
  'snapshots',
  'binary',
  'minified',
  'translations',
  'changelogs',
  'prose',
  'manifests',
] as const;

export type LeftOutKind = (typeof leftOutKinds)[number];

/** Limits that override a finding's own, by finding kind and name of the limit. */
export type Thresholds = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** How much the item in the status bar shows. */
export const statusBarSurfaces = ['full', 'icon', 'off'] as const;

export type StatusBarSurface = (typeof statusBarSurfaces)[number];

/** Days of the week, by their ISO numbers less one. */
export const checkInDays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

export type CheckInDay = (typeof checkInDays)[number];

/** Where the editor shows what it knows of critical files; nothing of it changes what is measured. */
export interface SurfaceSettings {
  readonly 'surfaces.statusBar': StatusBarSurface;
  /** The line above a critical file. */
  readonly 'surfaces.codeLens': boolean;
  /** The evidence under the pointer on the first line of a critical file. */
  readonly 'surfaces.hover': boolean;
  /** The badge in the explorer. */
  readonly 'surfaces.explorer': boolean;
  /** A message on the first edit of a critical file. */
  readonly 'surfaces.messages': boolean;
}

/** What a person can configure, under `altitude.` in the editor's settings, in `.vscode/settings.json` and by flags. */
export interface Settings extends SurfaceSettings {
  /** E-mails or names of the manager; several entries are one subject, summed. Empty: nobody is configured. */
  readonly managers: readonly string[];
  /** Other e-mails or names of a person, by the e-mail or name that the person goes by. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  /** E-mails or names of the people who count beside the manager; empty: everyone. */
  readonly team: readonly string[];
  /** Globs of the paths that count; empty: all. */
  readonly scope: readonly string[];
  /** The ref that work lands on; empty: found from the remotes. */
  readonly base: string;
  /** Length of the window in days of 24 hours. */
  readonly days: number;
  /** ISO weekdays (1 is Monday) on which the team works. */
  readonly workingDays: readonly number[];
  /** First and last hour of the working day, from 0 to 24; the last is exclusive. */
  readonly workingHours: readonly [number, number];
  /** Days on which the team does not work, like `2026-12-24`, or spans of them like `2026-12-24..2027-01-01`. */
  readonly daysOff: readonly string[];
  readonly posture: Posture;
  /** Globs of files that are critical by declaration; a leading `!` excludes. */
  readonly criticalPaths: readonly string[];
  readonly presets: readonly Preset[];
  /** Globs of files that count for nothing. */
  readonly exclude: readonly string[];
  readonly leaveOut: Readonly<Record<LeftOutKind, boolean>>;
  /** Names or e-mails of automation, beside the known ones. */
  readonly bots: readonly string[];
  /** Globs of branches that live on, such as release branches: what is on them is not open work. */
  readonly longLived: readonly string[];
  /** Globs of branches that nobody is meant to wait for, such as prototypes. */
  readonly exempt: readonly string[];
  readonly thresholds: Thresholds;
  /** Day from which on the status bar asks, once a week, to open the report. */
  readonly checkIn: 'off' | CheckInDay;
}

/** The settings of somebody who has configured nothing. */
export const defaultSettings: Settings = {
  managers: [],
  aliases: {},
  team: [],
  scope: [],
  base: '',
  days: 90,
  workingDays: [1, 2, 3, 4, 5],
  workingHours: [8, 19],
  daysOff: [],
  posture: 'balanced',
  criticalPaths: [],
  presets: ['migrations'],
  exclude: [],
  leaveOut: {
    lock: true,
    generated: true,
    vendored: true,
    snapshots: true,
    binary: true,
    minified: true,
    translations: true,
    changelogs: true,
    prose: true,
    manifests: true,
  },
  bots: [],
  longLived: ['release/*', 'stable*', 'develop', 'v[0-9]*'],
  exempt: ['spike/**', 'poc/**', 'proto/**', 'experiment/**'],
  thresholds: {},
  'surfaces.statusBar': 'full',
  'surfaces.codeLens': true,
  'surfaces.hover': true,
  'surfaces.explorer': true,
  'surfaces.messages': false,
  checkIn: 'off',
};
