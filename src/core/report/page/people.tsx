import type { ComponentChild } from 'preact';
import { joinedTeammates } from '../decisionWording';
import type { HealthReport } from '../healthReport';
import { count } from '../wording';
import { Fold } from './fold';
import { Identities } from './identities';

interface Props {
  readonly report: Pick<HealthReport, 'manager' | 'joined'>;
}

/** Whose commits were taken for one person's, so that a wrong guess can be seen and put right. */
export function People({ report }: Props): ComponentChild {
  const { identities } = report.manager;
  const teammates = joinedTeammates(report);
  return (
    <section>
      <h2>Who was counted as one person</h2>
      <Fold id="identities" summary={`Counted as you: ${count(identities.length, 'identities')}`}>
        <Identities identities={identities} />
      </Fold>
      {teammates.length > 0 && (
        <Fold id="joined" summary={`Teammates with several identities (${teammates.length})`}>
          <ul class="joined">
            {teammates.map(({ person, identities: joined }) => (
              <li key={`${person.name} ${person.email}`}>
                <Identities identities={joined} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </section>
  );
}
