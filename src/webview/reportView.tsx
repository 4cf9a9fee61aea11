import type { ComponentChild } from 'preact';
import { useMemo } from 'preact/hooks';
import { guidanceByFinding, hasJudgement } from '../core/report/guidanceByFinding';
import type { HealthReport } from '../core/report/healthReport';
import { namedFiles } from '../core/report/namedFiles';
import { PageLinksContext } from '../core/report/page/pageLinks';
import { linkedFiles, LinkedFilesContext } from '../core/report/page/sentence';
import type { ReportProblem } from '../protocol';
import { About } from './about';
import { AltitudeSection } from './altitudeSection';
import { askingLinks } from './askingLinks';
import { Credits } from './credits';
import { FindingCard } from './findingCard';
import { l10n } from './l10n';
import { LevelHeader } from './levelHeader';
import { MissingHistory } from './missingHistory';
import { NextSteps } from './nextSteps';
import { Problem } from './problem';
import { StandingAdvice } from './standingAdvice';
import { TeamQuestion } from './teamQuestion';

interface Props {
  readonly report: HealthReport;
  readonly busy: boolean;
  readonly problem: ReportProblem | null;
}

/** A report from what matters most to how it was made. */
export function ReportView({ report, busy, problem }: Props): ComponentChild {
  const links = useMemo(() => askingLinks(report), [report]);
  const files = useMemo(() => linkedFiles(namedFiles(report)), [report]);
  return (
    <PageLinksContext.Provider value={links}>
      <LinkedFilesContext.Provider value={files}>
        {busy && <div class="progress" />}
        <LevelHeader report={report} busy={busy} />
        {problem !== null && <Problem problem={problem} />}
        <MissingHistory report={report} />
        <TeamQuestion report={report} />
        <AltitudeSection weeks={report.activity.weeks} />
        <NextSteps steps={report.nextSteps} />
        {report.findings.length > 0 && (
          <section>
            <h2>{hasJudgement(report.findings) ? l10n.t('What to change') : l10n.t('Good to know')}</h2>
            {guidanceByFinding(report).map(called => (
              <FindingCard key={called.finding.id} called={called} report={report} />
            ))}
          </section>
        )}
        <StandingAdvice report={report} />
        <Credits credits={report.credits} />
        <About report={report} />
      </LinkedFilesContext.Provider>
    </PageLinksContext.Provider>
  );
}
