import type { Settings } from '../core/settings/settings';
import { dayOf, isDayOff } from './daysOff';

/** The settings that say when a weekly check-in is due. */
export type CheckInSettings = Pick<Settings, 'checkIn' | 'workingDays' | 'daysOff'>;

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/**
 * Whether the weekly check-in is due: the check-in's last day has come, the report was not opened since, and today the
 * team works. `opened` is the last day, like `2026-11-23`, on which the report was opened, undefined for never.
 */
export function isCheckInDue(
  { checkIn, ...calendar }: CheckInSettings,
  now: Date,
  opened: string | undefined,
): boolean {
  if (checkIn === 'off' || isDayOff(calendar, now)) return false;
  const daysSince = (now.getDay() + 6 - weekdays.indexOf(checkIn) + 7) % 7;
  const last = dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() - daysSince));
  return opened === undefined || opened < last;
}
