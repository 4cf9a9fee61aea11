import type { ComponentChild } from 'preact';
import { joinedTeammates } from '../core/report/decisionWording';
import type { HealthReport, ManagerFacts } from '../core/report/healthReport';
import { howDecided } from '../core/report/howDecided';
import { Identities } from '../core/report/page/identities';
import { Terms } from '../core/report/page/terms';
import { Foreign } from '../core/report/pictures/foreign';
import { plain } from '../core/report/plain';
import { narrowedWords, unmatchedWords } from '../core/report/teamWording';
import { date, number, shortId, shortRef } from '../core/report/wording';
import { agoWords } from './agoWords';
import { CommandButton } from './commandButton';
import { daysWords, peopleWords, workCommitsWords } from './countWords';
import { Filled } from './filled';
import { Fold } from './fold';
import { l10n } from './l10n';

interface Props {
  readonly report: HealthReport;
}

/** What the report is about, what it does not know and how it judges. */
export function About({ report }: Props): ComponentChild {
  const { notMeasured, manager } = report;
  const teammates = joinedTeammates(report);
  return (
    <section class="about">
      <h2>{l10n.t('About this report')}</h2>
      <Measured report={report} />
      {notMeasured.length > 0 && (
        <Fold id="not-measured" summary={l10n.t('Not measured ({0})', notMeasured.length)}>
          <Terms terms={notMeasured.map(({ what, why }) => ({ term: what, text: why }))} />
        </Fold>
      )}
      <Fold id="how-decided" summary={l10n.t('How this is decided')}>
        <Terms terms={howDecided(report)} />
      </Fold>
      <Fold id="identities" summary={countedWords(manager)}>
        <Identities identities={manager.identities} />
        <p class="caption">{sourceWords(manager.source)}</p>
      </Fold>
      {teammates.length > 0 && (
        <Fold id="joined" summary={l10n.t('Teammates with several identities ({0})', teammates.length)}>
          <div class="spaced">
            {teammates.map(({ person, identities }) => (
              <Identities key={`${person.name} ${person.email}`} identities={identities} />
            ))}
          </div>
        </Fold>
      )}
      <div class="buttons">
        <CommandButton command="showReport">{l10n.t('Show Health Report')}</CommandButton>
        <CommandButton command="setUp">{l10n.t('Set Up…')}</CommandButton>
      </div>
    </section>
  );
}

function Measured({ report }: Props): ComponentChild {
  const { repository, window, until } = report;
  const narrowed = narrowedWords(report);
  const { lastFetchAt, shallow } = repository;
  return (
    <ul class="measured">
      <li>
        <Filled
          text={l10n.t('{0}, {1} at {2}')}
          parts={[
            <b>
              <Foreign text={repository.name} />
            </b>,
            <Foreign text={shortRef(repository.baseRef)} />,
            <code>{shortId(repository.baseCommit)}</code>,
          ]}
        />
      </li>
      <li>
        {l10n.t(
          '{0} to {1}: {2} by {3}',
          daysWords(window.days),
          date(window.until),
          workCommitsWords(window.workCommits),
          peopleWords(window.people),
        )}
      </li>
      <li>{fetchWords(lastFetchAt, until)}</li>
      {narrowed !== null && <li>{narrowed}</li>}
      {unmatchedWords(report).map(line => (
        <li key={line}>{plain(line)}</li>
      ))}
      {shallow && <li>{l10n.t('Shallow clone: older history is missing')}</li>}
    </ul>
  );
}

function countedWords({ identities }: ManagerFacts): string {
  const { length } = identities;
  return length === 1 ? l10n.t('Counted as you: 1 identity') : l10n.t('Counted as you: {0} identities', number(length));
}

function fetchWords(lastFetchAt: string | null, until: string): string {
  if (lastFetchAt === null) return l10n.t('No fetch on record');
  return l10n.t('Refs as of the last fetch, {0}', agoWords(lastFetchAt, until));
}

function sourceWords(source: ManagerFacts['source']): string {
  switch (source) {
    case 'argument':
      return l10n.t('As given on the command line.');
    case 'settings':
      return l10n.t('From your settings, with the identities that belong to the same person.');
    case 'git-config':
      return l10n.t('Git’s own identity on this machine.');
  }
}
