import type { ComponentChild } from 'preact';
import type { HealthReport } from '../core/report/healthReport';
import { plain } from '../core/report/plain';
import { crowdWords, idleWords } from '../core/report/teamWording';
import { CommandButton } from './commandButton';
import { l10n } from './l10n';
import { usePage } from './pageContext';

interface Props {
  readonly report: Pick<HealthReport, 'narrowing' | 'teamQuestion'>;
}

/** Asks who works with the manager, or says that the settings of team and scope fit nothing here. */
export function TeamQuestion({ report }: Props): ComponentChild {
  const { narrowing, teamQuestion } = report;
  const idle = idleWords(report);
  if (teamQuestion !== null) return <Question people={teamQuestion.people} />;
  if (idle.length === 0) return null;
  return (
    <section>
      <h2>{l10n.t('Check your settings')}</h2>
      {idle.map(line => (
        <p key={line}>{plain(line)}</p>
      ))}
      {narrowing?.people === null && narrowing.unmatched.team.length > 0 && (
        <div class="buttons">
          <CommandButton command="chooseTeam">{l10n.t('Choose Team…')}</CommandButton>
        </div>
      )}
    </section>
  );
}

function Question({ people }: { readonly people: number }): ComponentChild {
  const page = usePage();
  return (
    <section>
      <h2>{l10n.t('Who works with you?')}</h2>
      <p>
        {crowdWords(people)} {l10n.t('Choose your team, and the counts are about it.')}
      </p>
      <div class="buttons">
        <CommandButton command="chooseTeam" primary>
          {l10n.t('Choose Team…')}
        </CommandButton>
        <button
          type="button"
          class="button"
          onClick={() => {
            page.post({ type: 'putOffTeam' });
          }}
        >
          {l10n.t('Not Now')}
        </button>
      </div>
    </section>
  );
}
