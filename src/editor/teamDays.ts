import { Disposables, type Disposable } from './disposables';
import { isDayOff } from './daysOff';
import type { Guard } from './guard';
import type { LastDay } from './lastDay';
import type { OpenFolder } from './openFolder';
import type { QuietScreen } from './quietScreen';
import type { Sessions } from './sessions';

/** What the days of the team are told by. */
export interface DaysSurroundings {
  readonly sessions: Pick<Sessions, 'all' | 'onDidChangeAny'>;
  readonly quiet: Pick<QuietScreen, 'isOn'>;
  readonly last: LastDay;
  readonly guard: Guard;
  readonly now: () => Date;
}

/** A day off says nothing; the first day back says what moved. */
export class TeamDays implements Disposable {
  private readonly surroundings: DaysSurroundings;
  private readonly all = new Disposables();
  private readonly seen = new WeakSet();

  constructor(surroundings: DaysSurroundings) {
    this.surroundings = surroundings;
    const { sessions, guard } = surroundings;
    this.all.add(sessions.onDidChangeAny(guard.wrap('Last day', () => this.keep())));
  }

  /** Whether the team of a folder does not work today. */
  isOff({ session }: OpenFolder): boolean {
    return isDayOff(session.settings, this.surroundings.now());
  }

  /** What moved in a folder's repository before the first day back; undefined on any other day and on a quiet screen. */
  line(folder: OpenFolder): string | undefined {
    const { quiet, last, now } = this.surroundings;
    const { report, repository } = folder.session;
    if (report === undefined || repository === undefined || quiet.isOn || this.isOff(folder)) return undefined;
    return last.line(repository, report, now());
  }

  dispose(): void {
    this.all.dispose();
  }

  // Of a quiet screen's report the names are masked, and one on a day off is not what the team left.
  private async keep(): Promise<void> {
    const { sessions, quiet, last, now } = this.surroundings;
    if (quiet.isOn) return;
    for (const folder of sessions.all) {
      const { state, report, repository } = folder.session;
      const isWhole = state.kind === 'view' && state.view.kind === 'report' && !state.view.busy;
      if (!isWhole || report === undefined || repository === undefined || this.seen.has(report)) continue;
      this.seen.add(report);
      if (!this.isOff(folder)) await last.keep(repository, report, now());
    }
  }
}
