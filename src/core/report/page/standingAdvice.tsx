import type { ComponentChild } from 'preact';
import { standingAdvice } from '../guidanceByFinding';
import type { HealthReport } from '../healthReport';
import { plain } from '../plain';
import { GuidanceRule } from './guidanceRule';

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
          <h2>A question for the week</h2>
          <blockquote>{plain(report.question)}</blockquote>
        </section>
      )}
      {entries.length > 0 && (
        <section>
          <h2>Good in any week</h2>
          <div class="card advice">
            {entries.map(entry => (
              <GuidanceRule key={entry.id} entry={entry} brief={false} />
            ))}
          </div>
        </section>
      )}
    </>
  );
}
