import type { ComponentChild } from 'preact';
import { joinedTeammates } from '../core/report/decisionWording';
import type { HealthReport, ManagerFacts, PersonName } from '../core/report/healthReport';
import { howDecided } from '../core/report/howDecided';
import { plain } from '../core/report/plain';
import { narrowedWords, unmatchedWords } from '../core/report/teamWording';
import { ago, count, date, shortId, shortRef } from '../core/report/wording';
import { CommandButton } from './commandButton';
import { Fold } from './fold';
import { Foreign } from './repositoryText';

interface Props {
  readonly report: HealthReport;
}

/** What the report is about, what it does not know and how it judges. */
export function About({ report }: Props): ComponentChild {
  const { notMeasured, manager } = report;
  const teammates = joinedTeammates(report);
  return (
    <section class="about">
      <h2>About this report</h2>
      <Measured report={report} />
      {notMeasured.length > 0 && (
        <Fold id="not-measured" summary={`Not measured (${notMeasured.length})`}>
          <Terms terms={notMeasured.map(({ what, why }) => ({ term: what, text: why }))} />
        </Fold>
      )}
      <Fold id="how-decided" summary="How this is decided">
        <Terms terms={howDecided(report)} />
      </Fold>
      <Fold id="identities" summary={`Counted as you: ${count(manager.identities.length, 'identities')}`}>
        <Identities identities={manager.identities} />
        <p class="caption">{sources[manager.source]}</p>
      </Fold>
      {teammates.length > 0 && (
        <Fold id="joined" summary={`Teammates with several identities (${teammates.length})`}>
          <div class="spaced">
            {teammates.map(({ person, identities }) => (
              <Identities key={`${person.name} ${person.email}`} identities={identities} />
            ))}
          </div>
        </Fold>
      )}
      <div class="buttons">
        <CommandButton command="showReport">Show Health Report</CommandButton>
        <CommandButton command="setUp">Set Up…</CommandButton>
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
        <b>
          <Foreign text={repository.name} />
        </b>
        , <Foreign text={shortRef(repository.baseRef)} /> at <code>{shortId(repository.baseCommit)}</code>
      </li>
      <li>
        {count(window.days, 'days')} to {date(window.until)}: {count(window.workCommits, 'work commits')} by{' '}
        {count(window.people, 'people')}
      </li>
      <li>{lastFetchAt === null ? 'No fetch on record' : `Refs as of the last fetch, ${ago(lastFetchAt, until)}`}</li>
      {narrowed !== null && <li>{narrowed}</li>}
      {unmatchedWords(report).map(line => (
        <li key={line}>{plain(line)}</li>
      ))}
      {shallow && <li>Shallow clone: older history is missing</li>}
    </ul>
  );
}

interface Term {
  readonly term: string;
  readonly text: string;
}

function Terms({ terms }: { readonly terms: readonly Term[] }): ComponentChild {
  return (
    <dl>
      {terms.map(({ term, text }) => (
        <div key={term}>
          <dt>{plain(term)}</dt>
          <dd>{plain(text)}</dd>
        </div>
      ))}
    </dl>
  );
}

const sources: Readonly<Record<ManagerFacts['source'], string>> = {
  argument: 'As given on the command line.',
  settings: 'From your settings, with the identities that belong to the same person.',
  'git-config': 'Git’s own identity on this machine.',
};

function Identities({ identities }: { readonly identities: readonly PersonName[] }): ComponentChild {
  return (
    <ul>
      {identities.map(({ name, email }) => (
        <li key={`${name} ${email}`}>
          <Foreign text={name} /> <span class="caption">{plain(email)}</span>
        </li>
      ))}
    </ul>
  );
}
