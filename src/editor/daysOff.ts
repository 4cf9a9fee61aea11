import type { Settings } from '../core/settings/settings';

/** Whether the team does not work on the day of a moment, as the clock of this machine has it. */
export function isDayOff({ workingDays, daysOff }: Pick<Settings, 'workingDays' | 'daysOff'>, moment: Date): boolean {
  const day = dayOf(moment);
  return !workingDays.includes(isoWeekday(moment)) || daysOff.some(span => holds(span, day));
}

/** The day of a moment on this machine's clock, like `2026-12-24`: such texts sort by time. */
export function dayOf(moment: Date): string {
  const [month, day] = [moment.getMonth() + 1, moment.getDate()].map(part => String(part).padStart(2, '0'));
  return `${moment.getFullYear()}-${month}-${day}`;
}

/** The day before that of a moment. */
export function dayBefore(moment: Date): string {
  return dayOf(new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() - 1));
}

const isoWeekday = (moment: Date): number => (moment.getDay() === 0 ? 7 : moment.getDay());

function holds(span: string, day: string): boolean {
  const [first = '', last = first] = span.split('..');
  return first <= day && day <= last;
}
