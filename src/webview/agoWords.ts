import { number } from '../core/report/wording';
import { l10n } from './l10n';

const minutesOfHour = 60;
const minutesOfDay = 24 * minutesOfHour;

/** How long before `until` a time lies, like `3 days ago`; both ISO 8601. */
export function agoWords(time: string, until: string): string {
  const minutes = Math.floor((Date.parse(until) - Date.parse(time)) / 60_000);
  if (minutes < 1) return l10n.t('just now');
  if (minutes < minutesOfHour) return minutesWords(minutes);
  // Up to two days the day alone would be too coarse.
  if (minutes < 2 * minutesOfDay) return hoursWords(Math.floor(minutes / minutesOfHour));
  return l10n.t('{0} days ago', number(Math.floor(minutes / minutesOfDay)));
}

function minutesWords(minutes: number): string {
  return minutes === 1 ? l10n.t('1 minute ago') : l10n.t('{0} minutes ago', minutes);
}

function hoursWords(hours: number): string {
  return hours === 1 ? l10n.t('1 hour ago') : l10n.t('{0} hours ago', hours);
}
