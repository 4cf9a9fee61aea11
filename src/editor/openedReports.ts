import type { ReportSummary } from '../core/report/sinceLast';
import { parseOpenedReports, type OpenedReport } from '../protocol/openedReports';
import { dayOf } from './daysOff';
import type { Memory } from './putOffQuestions';

const key = 'altitude.openedReports';

/**
 * Remembers, for this workspace, on which day the report of each repository was opened last, what it said, and what it
 * said on the day before that on which it was opened. Repositories go by their absolute paths.
 */
export class OpenedReports {
  private readonly memory: Memory;
  private readonly moved: () => void;

  /** `moved` is called when a report was opened for the first time on a day. */
  constructor(memory: Memory, moved: () => void) {
    this.memory = memory;
    this.moved = moved;
  }

  /** The day like `2026-11-23` on which the report was opened last. */
  lastDay(repository: string | undefined): string | undefined {
    return this.of(repository)?.day;
  }

  /** What the report said when it was last opened on an earlier day than the last. */
  before(repository: string | undefined): ReportSummary | undefined {
    return this.of(repository)?.before ?? undefined;
  }

  /** Notes that a report was opened; only the first time on a day changes what is remembered. */
  async note(repository: string, summary: ReportSummary, now: Date): Promise<void> {
    const day = dayOf(now);
    const last = this.of(repository);
    if (last?.day === day) return;
    const opened: OpenedReport = { day, summary, before: last?.summary ?? null };
    await this.memory.update(key, { ...this.all(), [repository]: opened });
    this.moved();
  }

  private of(repository: string | undefined): OpenedReport | undefined {
    return repository === undefined ? undefined : this.all()[repository];
  }

  private all(): Readonly<Record<string, OpenedReport>> {
    return parseOpenedReports(this.memory.get(key));
  }
}
