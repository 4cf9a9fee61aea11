import type { ComponentChild } from 'preact';
import { useMemo } from 'preact/hooks';
import { Icon } from '../../core/report/page/icon';
import { PageLinksContext } from '../../core/report/page/pageLinks';
import { ReportPage } from '../../core/report/page/reportPage';
import { plain } from '../../core/report/plain';
import type { ReportTabState, ToReportTab } from '../../protocol';
import { askingLinks } from '../askingLinks';
import { CommandButton } from '../commandButton';
import { l10n } from '../l10n';
import { NoReport } from '../noReport';
import { Problem } from '../problem';
import { QuietNotice } from '../quietNotice';

type Note = Extract<ReportTabState, { readonly kind: 'note' }>;

interface ReportedProps extends Pick<ToReportTab, 'since' | 'quiet'> {
  readonly state: Extract<ReportTabState, { readonly kind: 'report' }>;
}

/** The whole tab: the report, or why there is none. */
export function TabView({ state, since, quiet }: Pick<ToReportTab, 'state' | 'since' | 'quiet'>): ComponentChild {
  if (state.kind === 'report') return <Reported state={state} since={since} quiet={quiet} />;
  return <main class="alone">{state.kind === 'note' ? <NoteView note={state} /> : <NoReport state={state} />}</main>;
}

function Reported({ state, since, quiet }: ReportedProps): ComponentChild {
  const { report, busy, problem } = state;
  const links = useMemo(() => askingLinks(report), [report]);
  return (
    <PageLinksContext.Provider value={links}>
      {busy && <div class="progress" />}
      {(quiet || problem !== null) && (
        <aside class="above" aria-label={l10n.t('About this tab')}>
          {quiet && <QuietNotice />}
          {problem !== null && <Problem problem={problem} />}
        </aside>
      )}
      <ReportPage report={report} since={since} />
    </PageLinksContext.Provider>
  );
}

function NoteView({ note: { message, command } }: { readonly note: Note }): ComponentChild {
  return (
    <div class="notice">
      <h1>
        <Icon name="info" />
        {l10n.t('No report here')}
      </h1>
      <p role="status">{plain(message)}</p>
      {command !== null && (
        <div class="buttons">
          <CommandButton command={command} primary>
            {l10n.t('Set Up…')}
          </CommandButton>
        </div>
      )}
    </div>
  );
}
