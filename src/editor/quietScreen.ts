import { NameMask } from '../core/report/masking/nameMask';
import type { HealthReport } from '../core/report/healthReport';
import { reportOf, type FolderState } from './folderState';
import type { Memory } from './putOffQuestions';

const key = 'altitude.quietScreen';

/** A report without names, and the mask that knows who is who in it. */
interface MaskedReport {
  readonly mask: NameMask;
  readonly report: HealthReport;
}

/**
 * Quiet Screen, for a screen that others see: while it is on, every state and every explanation that a surface asks for
 * has its names masked. This workspace remembers whether it is on.
 */
export class QuietScreen {
  private readonly memory: Memory;
  private readonly reports = new WeakMap<HealthReport, MaskedReport>();
  private readonly states = new WeakMap<FolderState, FolderState>();

  constructor(memory: Memory) {
    this.memory = memory;
  }

  get isOn(): boolean {
    return this.memory.get(key) === true;
  }

  /** Switches it on or off. Whoever shows names has to be told afterwards. */
  async toggle(): Promise<void> {
    await this.memory.update(key, this.isOn ? undefined : true);
  }

  /** The state as it may be shown now; the same object for the same state. */
  state(state: FolderState): FolderState {
    if (!this.isOn || state.kind === 'empty') return state;
    const shown = this.states.get(state) ?? this.masked(state);
    this.states.set(state, shown);
    return shown;
  }

  /** What was asked for beside a report, as it may be shown now; people have the names that they have in the report. */
  beside<T>(value: T, state: FolderState): T {
    if (!this.isOn) return value;
    const report = reportOf(state);
    const mask = report === undefined ? new NameMask() : this.report(report).mask;
    return mask.apply(value);
  }

  private masked(state: Extract<FolderState, { readonly kind: 'view' }>): FolderState {
    const { view } = state;
    if (view.kind !== 'report') return { kind: 'view', view: new NameMask().apply(view) };
    const { mask, report } = this.report(view.report);
    const problem = view.problem && { ...view.problem, message: mask.apply(view.problem.message) };
    return { kind: 'view', view: { ...view, report, problem } };
  }

  private report(report: HealthReport): MaskedReport {
    const known = this.reports.get(report);
    if (known !== undefined) return known;
    const mask = new NameMask();
    const masked = { mask, report: mask.apply(report) };
    this.reports.set(report, masked);
    return masked;
  }
}
