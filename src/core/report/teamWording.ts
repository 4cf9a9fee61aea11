import type { HealthReport, Narrowing } from './healthReport';
import { count, list } from './wording';

const shown = 3;

type Narrowed = Pick<HealthReport, 'narrowing'>;

/** That the counts are narrowed, like `Counting only 7 people in 2 paths, as your settings say.`; null where they are not. */
export function narrowedWords({ narrowing }: Narrowed): string | null {
  const people = narrowing?.people ?? null;
  const paths = narrowing?.scope.length ?? 0;
  if (people === null && paths === 0) return null;
  const who = people === null ? 'work' : count(people, 'people');
  return `Counting only ${who}${paths === 0 ? '' : ` in ${count(paths, 'paths')}`}, as your settings say.`;
}

/** Settings of team and scope that fit nothing at all and so narrow nothing, with what to do: a sentence each. */
export function idleWords({ narrowing }: Narrowed): readonly string[] {
  if (narrowing === null) return [];
  const { people, scope, unmatched } = narrowing;
  return [
    ...(people === null && unmatched.team.length > 0
      ? [`Nobody whom altitude.team names is in this history, so everyone counts: ${nameNext}.`]
      : []),
    ...(scope.length === 0 && unmatched.scope.length > 0
      ? [`No file is in altitude.scope, so all paths count: ${globNext}.`]
      : []),
  ];
}

/** Some of these settings that fit nothing while others do, with what to do: a sentence each. */
export function unmatchedWords({ narrowing }: Narrowed): readonly string[] {
  return narrowing === null ? [] : [...unmatchedTeam(narrowing), ...unmatchedScope(narrowing)];
}

/** Why it is asked who works with the manager. */
export function crowdWords(people: number): string {
  return `${count(people, 'people')} worked here, likely more than one team; all are counted.`;
}

/** All lines about the team beside the counts, for where there is no button: the question last. */
export function teamNotes(report: Pick<HealthReport, 'narrowing' | 'teamQuestion'>): readonly string[] {
  const { teamQuestion } = report;
  return [
    ...idleWords(report),
    ...unmatchedWords(report),
    ...(teamQuestion === null ? [] : [questionWords(teamQuestion.people)]),
  ];
}

const nameNext = 'write people as git log shows them, by e-mail or name';
const globNext = 'write a folder like src/shop/**';

function questionWords(people: number): string {
  return (
    `${crowdWords(people)} Say who works with you in the setting altitude.team, or which paths are yours in ` +
    'altitude.scope; in the editor, Choose Team… proposes who.'
  );
}

function unmatchedTeam({ people, unmatched: { team } }: Narrowing): readonly string[] {
  if (people === null || team.length === 0) return [];
  return [
    `altitude.team names ${quoted(team)}, who ${team.length === 1 ? 'is' : 'are'} not in this history: ${nameNext}.`,
  ];
}

function unmatchedScope({ scope, unmatched }: Narrowing): readonly string[] {
  if (scope.length === 0 || unmatched.scope.length === 0) return [];
  return [`altitude.scope has ${quoted(unmatched.scope)}, which no file matches: ${globNext}.`];
}

function quoted(words: readonly string[]): string {
  const more = words.length - shown;
  return list([...words.slice(0, shown).map(word => `“${word}”`), ...(more > 0 ? [`${more} more`] : [])]);
}
