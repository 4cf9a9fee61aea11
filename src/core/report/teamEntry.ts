import type { Analysis } from '../analysis/analysis';
import { personName } from '../analysis/person';
import { proposedTeam, teamLimits } from '../analysis/teammates';
import type { Narrowing, TeamQuestion } from './healthReport';

/** How the settings narrow the counts, as the report shows it; null where they do not try to. */
export function narrowingOf({ narrowing, settings }: Analysis): Narrowing | null {
  if (settings.team.length === 0 && settings.scope.length === 0) return null;
  const { persons, scope, unmatched } = narrowing;
  return { people: persons?.size ?? null, scope, unmatched };
}

/** The question who works with the manager, for a repository of many people of whom nothing is said; else null. */
export function teamQuestionOf({ people, settings, window, sharedWork }: Analysis): TeamQuestion | null {
  const isAnswered = settings.team.length > 0 || settings.scope.length > 0;
  if (isAnswered || window.commitsOf.size <= teamLimits.people) return null;
  return {
    people: window.commitsOf.size,
    proposed: proposedTeam(sharedWork()).map(({ person, files }) => ({
      ...personName(people, person),
      sharedFiles: files,
    })),
  };
}
