import { readFileSync } from 'node:fs';

/** How long the thread of the extension host answered nothing, in milliseconds. */
export interface Blocking {
  /** By the clock: on a busy machine this holds also what others took. */
  readonly longest: number;
  /** The same without the time in which this thread waited for a processor; null where the system does not tell it. */
  readonly longestUnwaited: number | null;
  /** How often the clock saw more than the budget. */
  readonly overBudget: number;
}

const [everyMilliseconds, budgetMilliseconds] = [5, 50];

/** Measures how long this thread is blocked while a task runs. */
export async function whileMeasured<T>(
  task: () => Promise<T>,
): Promise<{ readonly given: T; readonly blocking: Blocking }> {
  let [longest, longestUnwaited, overBudget] = [0, 0, 0];
  let [last, lastWaited] = [performance.now(), waitedMilliseconds()];
  const timer = setInterval(() => {
    const [now, waited] = [performance.now(), waitedMilliseconds()];
    const blocked = now - last - everyMilliseconds;
    longest = Math.max(longest, blocked);
    longestUnwaited = Math.max(longestUnwaited, blocked - ((waited ?? 0) - (lastWaited ?? 0)));
    if (blocked > budgetMilliseconds) overBudget++;
    [last, lastWaited] = [now, waited];
  }, everyMilliseconds);
  try {
    const given = await task();
    const told = lastWaited === null ? null : longestUnwaited;
    return { given, blocking: { longest, longestUnwaited: told, overBudget } };
  } finally {
    clearInterval(timer);
  }
}

/** How long this thread was ready to run and had no processor, so far: Linux alone tells. */
function waitedMilliseconds(): number | null {
  try {
    const [, nanoseconds] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ');
    return Number(nanoseconds) / 1e6;
  } catch {
    return null;
  }
}
