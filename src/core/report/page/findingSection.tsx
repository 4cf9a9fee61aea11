import type { ComponentChild } from 'preact';
import { guidanceByFinding, hasJudgement } from '../guidanceByFinding';
import type { FindingsShown } from '../healthReport';
import { FindingCard } from './findingCard';

interface Props {
  readonly report: FindingsShown;
}

/** The findings, worst first; nothing where there are none. */
export function FindingSection({ report }: Props): ComponentChild {
  if (report.findings.length === 0) return null;
  return (
    <section>
      <h2>{hasJudgement(report.findings) ? 'What to change' : 'Good to know'}</h2>
      {guidanceByFinding(report).map(called => (
        <FindingCard key={called.finding.id} called={called} report={report} />
      ))}
    </section>
  );
}
