import { h } from 'preact';
import { render } from 'preact-render-to-string';
import type { HealthReport } from '../../../src/core/report/healthReport';
import type { ViewState } from '../../../src/protocol';
import { StateView } from '../../../src/webview/stateView';

/** The page's markup for a state. */
export function rendered(state: ViewState): string {
  return render(h(StateView, { state }));
}

/** The page's markup for a report at rest. */
export function renderedReport(report: HealthReport): string {
  return rendered({ kind: 'report', report, busy: false, problem: null });
}
