const day = 24 * 60 * 60_000;
const minute = 60_000;
const evening = 20 * 60;
const friday = 5;

/** Minutes of a late stretch: an evening, or a weekend at a third of its pace. */
export const lateMinutes = 170;

/**
 * The calendar of the sample team. Day 1 is the last working day before the day (UTC) of `until`, day 2 the one before,
 * and so on: what happens on which day never depends on `until`, only its date does.
 */
export class TeamCalendar {
  readonly #today: number;

  constructor(until: Date) {
    this.#today = Math.floor(until.getTime() / day) * day;
  }

  /** The moment on that working day at a minute of the local day, for somebody at an offset from UTC in minutes. */
  at(workingDay: number, localMinute: number, offset: number): Date {
    return new Date(this.#midnight(workingDay) + (localMinute - offset) * minute);
  }

  /**
   * The moment after that working day at which somebody west of the Atlantic still works: in the evening, or on the
   * weekend where the day is a Friday. Later minutes give later moments, and all come before the next working day.
   */
  after(workingDay: number, lateMinute: number, offset: number): Date {
    const midnight = this.#midnight(workingDay);
    if (new Date(midnight).getUTCDay() !== friday) return this.at(workingDay, evening + lateMinute, offset);
    const onSunday = lateMinute >= lateMinutes / 2;
    const localMinute = 10 * 60 + 3 * (lateMinute - (onSunday ? lateMinutes / 2 : 0));
    return new Date(midnight + (onSunday ? 2 : 1) * day + (localMinute - offset) * minute);
  }

  #midnight(workingDay: number): number {
    let midnight = this.#today;
    for (let left = workingDay; left > 0;) {
      midnight -= day;
      if (isWorkingDay(midnight)) left -= 1;
    }
    return midnight;
  }
}

function isWorkingDay(midnight: number): boolean {
  const weekday = new Date(midnight).getUTCDay();
  return weekday >= 1 && weekday <= friday;
}
