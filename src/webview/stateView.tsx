import type { ComponentChild } from 'preact';
import type { ViewState } from '../protocol';
import { NoReport } from './noReport';
import { ReportView } from './reportView';

interface Props {
  readonly state: ViewState;
}

/** The whole page: the report, or why there is none yet. */
export function StateView({ state }: Props): ComponentChild {
  if (state.kind !== 'report') return <NoReport state={state} />;
  return <ReportView report={state.report} busy={state.busy} problem={state.problem} />;
}
