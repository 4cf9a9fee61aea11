import type { HealthReport } from '../core/report/healthReport';
import { changesSince, summaryOf, type ReportSummary } from '../core/report/sinceLast';
import { parseSummary } from '../protocol/reportSummary';
import { dayBefore, dayOf } from './daysOff';
import type { Memory } from './putOffQuestions';

const key = 'altitude.lastDay';

/** So many changes are told in the one line. */
const changesTold = 3;

/** The last report of a day. */
interface DayReport {
  readonly day: string;
  readonly summary: ReportSummary;
}

/** The newest day with a report, and the one before it. */
interface KeptDays extends DayReport {
  readonly before: DayReport | null;
}

/** Remembers, for this workspace, what each repository's report said on the last two days that had one. */
export class LastDay {
  private readonly memory: Memory;

  constructor(memory: Memory) {
    this.memory = memory;
  }

  /** Keeps what a report of a repository, by its absolute path, says now. */
  async keep(repository: string, report: HealthReport, now: Date): Promise<void> {
    const kept: KeptDays = { day: dayOf(now), summary: summaryOf(report), before: this.before(repository, now) };
    await this.memory.update(key, { ...this.repositories(), [repository]: kept });
  }

  /**
   * What moved since the last day with a report, in one line, on the first day back; undefined on the day after one.
   * It holds texts of the repository.
   */
  line(repository: string, report: HealthReport, now: Date): string | undefined {
    const before = this.before(repository, now);
    if (before === null || before.day >= dayBefore(now)) return undefined;
    const { sentence, changes } = changesSince(before.summary, report);
    return [sentence, ...changes.slice(0, changesTold).map(({ text }) => text)].join(' ');
  }

  private before(repository: string, now: Date): DayReport | null {
    const kept = this.repositories()[repository];
    const newest = dayReport(kept);
    if (newest === null || newest.day < dayOf(now)) return newest;
    return isRecord(kept) ? dayReport(kept['before']) : null;
  }

  private repositories(): Readonly<Record<string, unknown>> {
    const kept = this.memory.get(key);
    return isRecord(kept) ? kept : {};
  }
}

function dayReport(kept: unknown): DayReport | null {
  if (!isRecord(kept) || typeof kept['day'] !== 'string') return null;
  const summary = parseSummary(kept['summary']);
  return summary === undefined ? null : { day: kept['day'], summary };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
