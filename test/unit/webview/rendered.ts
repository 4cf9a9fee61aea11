import { h } from 'preact';
import { render } from 'preact-render-to-string';
import type { HealthReport } from '../../../src/core/report/healthReport';
import type { SinceLast } from '../../../src/core/report/sinceLast';
import type { ReportTabState, ViewState } from '../../../src/protocol';
import { TabView } from '../../../src/webview/report/tabView';
import { StateView } from '../../../src/webview/stateView';

/** The page's markup for a state. */
export function rendered(state: ViewState): string {
  return render(h(StateView, { state }));
}

/** The page's markup for a report at rest. */
export function renderedReport(report: HealthReport): string {
  return rendered({ kind: 'report', report, busy: false, problem: null });
}

/** The tab's markup for a state. */
export function renderedTab(state: ReportTabState, { since = null, quiet = false }: TabOptions = {}): string {
  return render(h(TabView, { state, since, quiet }));
}

interface TabOptions {
  readonly since?: SinceLast | null;
  readonly quiet?: boolean;
}

/** The tab's markup for a report at rest. */
export function renderedReportTab(report: HealthReport, options: TabOptions = {}): string {
  return renderedTab({ kind: 'report', report, busy: false, problem: null }, options);
}
