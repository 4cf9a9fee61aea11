import { commitLines } from '../findings/gitCommand';
import type { Activity, HealthReport, ManagerFacts, PersonName } from './healthReport';
import { howDecided } from './howDecided';
import { count, date, list, percent, sentenceCase, shortRef } from './wording';

const identitiesShown = 3;
const joinedShown = 10;

/** It explains a drawing; text and Markdown show numbers instead. */
const termOfPictures = 'Altitude';

const sourceWords = {
  argument: 'as the command line says',
  settings: 'as the settings say',
  'git-config': 'as git’s own configuration says',
} as const;

/** How the report came to its level: who and what was counted, and how its words are meant. */
export function decisionWords(report: HealthReport): readonly string[] {
  const terms = howDecided(report)
    .filter(({ term }) => term !== termOfPictures)
    .map(({ term, text }) => `${term}: ${text}`);
  const own = [countedWords(report), managerWords(report.manager), criticalWorkWords(report.activity)];
  return [...own, ...joinedWords(report), ...terms];
}

/** What the report says nothing about, and why, in a sentence each. */
export function notMeasuredWords({ notMeasured }: Pick<HealthReport, 'notMeasured'>): readonly string[] {
  return notMeasured.map(({ what, why }) => `${sentenceCase(what)}: ${why}.`);
}

/** The git command that lists the commits of the window, by full object id and without any text of the repository. */
export function windowCommand({ repository, window }: HealthReport): string {
  const period = `--since=${window.since} --until=${window.until}`;
  return `git log --no-merges ${period} ${commitLines} ${repository.baseCommit}`;
}

function countedWords({ repository, window }: HealthReport): string {
  const commits = `${count(window.workCommits, 'work commits')} by ${count(window.people, 'people')}`;
  const period = `the ${count(window.days, 'days')} before ${date(window.until)}`;
  const left =
    'Merges, bots, bulk changes and left-out files (lock files, generated code, prose and the like) do not count.';
  return `Counted: ${commits} on ${shortRef(repository.baseRef)} in ${period}. ${left}`;
}

function managerWords({ identities, source }: ManagerFacts): string {
  return `You are ${identityWords(identities)}, ${sourceWords[source]}.`;
}

/** Which teammates' identities were taken for one person, so that a wrong guess can be seen and put right. */
function joinedWords({ joined, manager }: HealthReport): readonly string[] {
  const teammates = joinedTeammates({ joined, manager });
  if (teammates.length === 0) return [];
  const people = teammates.slice(0, joinedShown).map(({ identities }) => identityWords(identities));
  const more = teammates.length - people.length;
  return [`Taken for one person each: ${people.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`];
}

/** The joined people but the manager, who is told of already. */
export function joinedTeammates({ joined, manager }: Pick<HealthReport, 'joined' | 'manager'>): HealthReport['joined'] {
  const own = new Set(manager.identities.map(({ email }) => email));
  return joined.filter(({ identities }) => !identities.some(({ email }) => own.has(email)));
}

/** `Ada Example (ada@home.example and ada@work.example)`: each name once, with its addresses. */
function identityWords(identities: readonly PersonName[]): string {
  const shown = identities.slice(0, identitiesShown);
  const names = [...new Set(shown.map(({ name }) => name))].map(
    name => `${name} (${list(shown.filter(identity => identity.name === name).map(({ email }) => email))})`,
  );
  const more = identities.length - shown.length;
  return list(more > 0 ? [...names, `${more} more`] : names);
}

/** The manager's part of all work on critical files, in a sentence. */
export function criticalWorkWords({ commits, criticalCommits, share }: Activity): string {
  if (share === null)
    return 'No work commit of the window touches a critical file, so there is no share of yours in them.';
  if (commits === 0) return 'You have no work commit in the window, so none of yours touches a critical file.';
  if (criticalCommits === 0) return `None of your ${count(commits, 'work commits')} touches a critical file.`;
  const yours = `${criticalCommits} of your ${count(commits, 'work commits')} ${criticalCommits === 1 ? 'touches' : 'touch'}`;
  return `${yours} a critical file: ${percent(share)} of all work commits that do, yours and your team’s.`;
}
