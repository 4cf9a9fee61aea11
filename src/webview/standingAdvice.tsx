import type { ComponentChild } from 'preact';
import { standingAdvice } from '../core/report/guidanceByFinding';
import type { HealthReport } from '../core/report/healthReport';
import { GuidanceRule } from './guidanceRule';
import { l10n } from './l10n';

interface Props {
  readonly report: Pick<HealthReport, 'findings' | 'guidance' | 'question'>;
}

/** Advice for any week, and a question to think about. */
export function StandingAdvice({ report }: Props): ComponentChild {
  const entries = standingAdvice(report);
  return (
    <>
      {report.question !== null && (
        <section class="question">
          <h2>{l10n.t('A question for the week')}</h2>
          <blockquote>{report.question}</blockquote>
        </section>
      )}
      {entries.length > 0 && (
        <section>
          <h2>{l10n.t('Good in any week')}</h2>
          <div class="card">
            {entries.map(entry => (
              <GuidanceRule key={entry.id} entry={entry} brief={false} />
            ))}
          </div>
        </section>
      )}
    </>
  );
}
