import type { ComponentChild } from 'preact';
import type { FindingGuidance } from '../guidanceByFinding';
import type { Finding, HealthReport } from '../healthReport';
import { severityMeanings } from '../levelWords';
import { plain } from '../plain';
import { filesToShare } from '../takeOver';
import { date } from '../wording';
import { EvidenceFold } from './evidenceFold';
import { FactTable } from './factTable';
import { Fold } from './fold';
import { GuidanceRule } from './guidanceRule';
import { Icon } from './icon';
import { severityIcons } from './judgementIcons';
import { Sentence } from './sentence';
import { TakeOver } from './takeOver';

interface Props {
  readonly called: FindingGuidance;
  readonly report: Pick<HealthReport, 'criticalFiles'>;
}

/** One finding: what was measured against which limit, what not to do, what to do instead, and the evidence. */
export function FindingCard({ called: { finding, donts, dos }, report }: Props): ComponentChild {
  const { kind, severity, title, facts, evidence } = finding;
  const others = [...donts.slice(1), ...dos.slice(1)];
  return (
    <article class={`card card-${severity}`}>
      <p class="weight">
        <Icon name={severityIcons[severity]} />
        {severityMeanings[severity]}
      </p>
      <h3>
        <Sentence text={title} />
      </h3>
      <Accepted finding={finding} />
      <div class="card-body">
        <div>
          <FactTable facts={facts} />
          <TakeOver entries={filesToShare(finding, report)} />
          <EvidenceFold id={kind} evidence={evidence} />
        </div>
        <div>
          {[...donts.slice(0, 1), ...dos.slice(0, 1)].map(({ entry, repeated }) => (
            <GuidanceRule key={entry.id} entry={entry} brief={repeated} unfolded={severity === 'high'} />
          ))}
          {others.length > 0 && (
            <Fold id={`more-${kind}`} summary={`${others.length} more to avoid or to do`}>
              {others.map(({ entry }) => (
                <GuidanceRule key={entry.id} entry={entry} brief={false} />
              ))}
            </Fold>
          )}
        </div>
      </div>
    </article>
  );
}

function Accepted({ finding: { accepted } }: { readonly finding: Finding }): ComponentChild {
  if (accepted === null) return null;
  return (
    <p class="caption">
      Accepted until {date(accepted.until)}: {plain(accepted.reason)}
    </p>
  );
}
