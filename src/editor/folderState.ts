import { l10n } from 'vscode';
import type { HealthReport } from '../core/report/healthReport';
import type { EngineFailure } from '../engine/protocol';
import type { ReportProblem, ViewState } from '../protocol';
import type { StateName } from './ids';
import { asSentence } from './sentence';

/** Why a folder has nothing to show: each has a welcome text in place of the view. */
export type Emptiness = Extract<StateName, `no-${string}`>;

/** What is known of one folder. */
export type FolderState =
  { readonly kind: 'empty'; readonly why: Emptiness } | { readonly kind: 'view'; readonly view: ViewState };

const emptinesses: Partial<Record<EngineFailure['reason'], Emptiness>> = {
  'git-missing': 'no-git',
  'not-a-repository': 'no-repository',
  'no-manager': 'no-manager',
};

/** Failures of the attempt, not of what was asked: an older report stays true beside them. */
const passing: readonly EngineFailure['reason'][] = ['git-failed', 'bug'];

/** The state of a folder that nothing has been asked about yet. */
export const unread: FolderState = { kind: 'view', view: { kind: 'working', message: l10n.t('Reading the history…') } };

/** The state while a run is under way; a report that is there stays. */
export function whileRunning(before: FolderState, message: string): FolderState {
  if (before.kind === 'empty' || before.view.kind !== 'report') {
    return { kind: 'view', view: { kind: 'working', message } };
  }
  return { kind: 'view', view: { ...before.view, busy: true } };
}

/** The state while older history is read, with what the newest part of it tells. */
export function afterEarly(report: HealthReport): FolderState {
  return { kind: 'view', view: { kind: 'report', report, busy: true, problem: null } };
}

/** The state after an answer; `problems` are what is wrong with the settings. */
export function afterReport(report: HealthReport, problems: readonly string[]): FolderState {
  return { kind: 'view', view: { kind: 'report', report, busy: false, problem: settingsProblem(problems) } };
}

/** The state after a run that failed. */
export function afterFailure(before: FolderState, failure: EngineFailure): FolderState {
  const why = emptinesses[failure.reason];
  if (why !== undefined) return { kind: 'empty', why };
  const report = reportOf(before);
  if (report === undefined || !passing.includes(failure.reason)) {
    return {
      kind: 'view',
      view: { kind: 'failed', message: asSentence(failure.message), remedy: remedyFor(failure.reason) },
    };
  }
  const problem = attempt(l10n.t('The last refresh failed: {0}', failure.message));
  return { kind: 'view', view: { kind: 'report', report, busy: false, problem } };
}

/** What was asked has to change where nobody is called as the settings say. */
function remedyFor(reason: EngineFailure['reason']): 'refresh' | 'setUp' {
  return reason === 'unknown-base' || reason === 'unknown-manager' ? 'setUp' : 'refresh';
}

/** The state with a line on what went wrong beside its run. */
export function withProblem(before: FolderState, problem: string): FolderState {
  if (before.kind === 'empty') return before;
  if (before.view.kind === 'report') return { kind: 'view', view: { ...before.view, problem: attempt(problem) } };
  return { kind: 'view', view: { kind: 'failed', message: problem, remedy: 'refresh' } };
}

/** The report that a state shows, if any. */
export function reportOf(state: FolderState | undefined): HealthReport | undefined {
  return state?.kind === 'view' && state.view.kind === 'report' ? state.view.report : undefined;
}

/** What the manifest's `when` clauses are told of a state. */
export function nameOf(state: FolderState): StateName {
  if (state.kind === 'empty') return state.why;
  return state.view.kind === 'report' ? 'ready' : state.view.kind;
}

/** What may go well the next time. */
function attempt(message: string): ReportProblem {
  return { message, remedy: 'refresh' };
}

function settingsProblem(problems: readonly string[]): ReportProblem | null {
  const [first, ...more] = problems;
  if (first === undefined) return null;
  const message =
    more.length === 0
      ? l10n.t('Check your settings: {0}.', first)
      : l10n.t('Check your settings: {0}. The log lists {1} more.', first, more.length);
  return { message, remedy: 'settings' };
}
