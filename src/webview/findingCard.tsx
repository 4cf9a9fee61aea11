import type { ComponentChild } from 'preact';
import type { FindingGuidance } from '../core/report/guidanceByFinding';
import type { Finding, HealthReport } from '../core/report/healthReport';
import { Icon } from '../core/report/page/icon';
import { severityIcons } from '../core/report/page/judgementIcons';
import { Sentence } from '../core/report/page/sentence';
import { plain } from '../core/report/plain';
import { filesToShare } from '../core/report/takeOver';
import { date } from '../core/report/wording';
import { EvidenceFold } from './evidenceFold';
import { FactList } from './factList';
import { Fold } from './fold';
import { GuidanceRule } from './guidanceRule';
import { l10n } from './l10n';
import { TakeOverFold } from './takeOverFold';

interface Props {
  readonly called: FindingGuidance;
  readonly report: Pick<HealthReport, 'criticalFiles'>;
}

/** One finding: what was measured, what not to do, what to do instead, and the evidence. */
export function FindingCard({ called: { finding, donts, dos }, report }: Props): ComponentChild {
  const [firsts, others] = [
    [...donts.slice(0, 1), ...dos.slice(0, 1)],
    [...donts.slice(1), ...dos.slice(1)],
  ];
  return (
    <article class={`card card-${finding.severity}`}>
      <p class="weight">
        <Icon name={severityIcons[finding.severity]} />
        {weightWords(finding.severity)}
      </p>
      <h3>
        <Sentence text={finding.title} />
      </h3>
      {finding.accepted !== null && (
        <p class="caption">
          {l10n.t('Accepted until {0}: {1}', date(finding.accepted.until), plain(finding.accepted.reason))}
        </p>
      )}
      <FactList facts={finding.facts} />
      {firsts.map(({ entry, repeated }) => (
        <GuidanceRule key={entry.id} entry={entry} brief={repeated} />
      ))}
      {others.length > 0 && (
        <Fold id={`more:${finding.kind}`} summary={l10n.t('{0} more to avoid or to do', others.length)}>
          {others.map(({ entry }) => (
            <GuidanceRule key={entry.id} entry={entry} brief={false} />
          ))}
        </Fold>
      )}
      <TakeOverFold id={`people:${finding.kind}`} entries={filesToShare(finding, report)} />
      <EvidenceFold id={`evidence:${finding.kind}`} evidence={finding.evidence} />
    </article>
  );
}

function weightWords(severity: Finding['severity']): string {
  if (severity === 'high') return l10n.t('Hurts the team this week');
  return severity === 'medium' ? l10n.t('Worth watching') : l10n.t('Good to know');
}
