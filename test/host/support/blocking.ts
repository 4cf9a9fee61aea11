import { readFileSync } from 'node:fs';

/** How long the thread of the extension host answered nothing, in milliseconds. */
export interface Blocking {
  /** By the clock: on a busy machine this holds also what others took. */
  readonly longest: number;
  /** Processor time of this thread alone in the worst stretch; null where the system does not tell it. */
  readonly ownLongest: number | null;
  /** How often the clock saw more than the budget. */
  readonly overBudget: number;
}

const [everyMilliseconds, budgetMilliseconds] = [5, 50];

/** Measures how long this thread is blocked while a task runs. */
export async function whileMeasured<T>(
  task: () => Promise<T>,
): Promise<{ readonly given: T; readonly blocking: Blocking }> {
  let [longest, ownLongest, overBudget] = [0, 0, 0];
  let [last, lastOwn] = [performance.now(), ownMilliseconds()];
  const timer = setInterval(() => {
    const [now, own] = [performance.now(), ownMilliseconds()];
    const blocked = now - last - everyMilliseconds;
    longest = Math.max(longest, blocked);
    ownLongest = Math.max(ownLongest, (own ?? 0) - (lastOwn ?? 0));
    if (blocked > budgetMilliseconds) overBudget++;
    [last, lastOwn] = [now, own];
  }, everyMilliseconds);
  try {
    const given = await task();
    return { given, blocking: { longest, ownLongest: lastOwn === null ? null : ownLongest, overBudget } };
  } finally {
    clearInterval(timer);
  }
}

/** What this thread, not its process, used of a processor so far: Linux alone tells. */
function ownMilliseconds(): number | null {
  try {
    const [nanoseconds] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ');
    return Number(nanoseconds) / 1e6;
  } catch {
    return null;
  }
}
