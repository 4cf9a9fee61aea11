import * as v from 'valibot';
import { baseFor, baseSetting } from './baseSetting';
import { checkInDays, defaultSettings, leftOutKinds, postures, presets, statusBarSurfaces } from './settings';
import type { Settings } from './settings';

/** Long enough for any path; the settings may be a stranger's. */
const longestWord = 1000;

const words = v.array(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(longestWord)));
const hour = v.pipe(v.number(), v.minValue(0), v.maxValue(24));
const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
const dayOff = v.pipe(
  v.string(),
  v.trim(),
  v.check(text => {
    const days = text.split('..');
    return days.length <= 2 && days.every(isDay) && (days[0] ?? '') <= (days[1] ?? days[0] ?? '');
  }),
);
const isPlain = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
const plain = v.custom<object>(isPlain);

const fields = {
  managers: words,
  aliases: v.pipe(plain, v.record(v.string(), words)),
  team: words,
  scope: words,
  base: baseSetting,
  days: v.pipe(v.number(), v.integer(), v.minValue(7), v.maxValue(730)),
  workingDays: v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
  workingHours: v.pipe(
    v.strictTuple([hour, hour]),
    v.check(([first, last]) => first < last),
  ),
  daysOff: v.array(dayOff),
  posture: v.picklist(postures),
  criticalPaths: words,
  presets: v.array(v.picklist(presets)),
  exclude: words,
  leaveOut: v.pipe(plain, v.partial(v.object(v.entriesFromList(leftOutKinds, v.boolean())))),
  bots: words,
  longLived: words,
  exempt: words,
  thresholds: v.pipe(plain, v.record(v.string(), v.pipe(plain, v.record(v.string(), v.number())))),
  'surfaces.statusBar': v.picklist(statusBarSurfaces),
  'surfaces.codeLens': v.boolean(),
  'surfaces.hover': v.boolean(),
  'surfaces.explorer': v.boolean(),
  'surfaces.messages': v.boolean(),
  checkIn: v.picklist(['off', ...checkInDays]),
};

type Name = keyof typeof fields;

const oneOf = (options: readonly string[]): string => `one of ${options.join(', ')}`;
const someOf = (options: readonly string[]): string => `a list with any of ${options.join(', ')}`;
const people = 'a list of e-mails or names';
const globs = 'a list of globs';
const yesOrNo = 'true or false';

/** What a setting takes, for who wrote something else. */
const takes: Readonly<Record<Name, string>> = {
  managers: people,
  aliases: 'an object with a list of e-mails or names for each person',
  team: people,
  scope: globs,
  base: 'a branch, or an object with a branch for each repository by its absolute path, "*" being the others',
  days: 'a whole number of days from 7 to 730',
  workingDays: 'a list of days from 1, Monday, to 7, Sunday',
  workingHours: 'two hours from 0 to 24, the first before the last',
  daysOff: 'a list of days like 2026-12-24 or spans like 2026-12-24..2027-01-01',
  posture: oneOf(postures),
  criticalPaths: globs,
  presets: someOf(presets),
  exclude: globs,
  leaveOut: `an object with true or false for any of ${leftOutKinds.join(', ')}`,
  bots: people,
  longLived: 'a list of globs of branches',
  exempt: 'a list of globs of branches',
  thresholds: 'an object with numbers by name for each rule',
  'surfaces.statusBar': oneOf(statusBarSurfaces),
  'surfaces.codeLens': yesOrNo,
  'surfaces.hover': yesOrNo,
  'surfaces.explorer': yesOrNo,
  'surfaces.messages': yesOrNo,
  checkIn: oneOf(['off', ...checkInDays]),
};

/** Settings that hold whatever was given, and a line for each value that had to be left aside. */
export interface ParsedSettings {
  readonly settings: Settings;
  readonly problems: readonly string[];
}

/**
 * Reads settings from anything: an object keyed by the names under `altitude.`, whole or in part. A value that does not
 * fit is left at its default and named in `problems`; it never makes the rest invalid. `repository` are the absolute paths
 * of the repository in which they are to hold: without them no base that is written for one repository alone counts.
 */
export function parseSettings(input: unknown, repository: readonly string[] = []): ParsedSettings {
  const given = v.safeParse(v.pipe(plain, v.record(v.string(), v.unknown())), input);
  if (!given.success) return { settings: defaultSettings, problems: ['the settings are not an object'] };
  const kept: Partial<Record<Name, unknown>> = {};
  const problems: string[] = [];
  for (const name of Object.keys(fields) as Name[]) {
    const value = given.output[name];
    if (value === undefined || value === null) continue;
    const parsed = v.safeParse(fields[name], value);
    if (parsed.success) kept[name] = parsed.output;
    else problems.push(`altitude.${name} is left at its default: it takes ${takes[name]}`);
  }
  const leaveOut = { ...defaultSettings.leaveOut, ...(kept.leaveOut as object | undefined) };
  const base = baseFor(kept.base, repository);
  return { settings: { ...defaultSettings, ...kept, base, leaveOut } as Settings, problems };
}
