import { personName } from '../core/analysis/person';
import { personsByName, ownName, teamNames } from '../core/analysis/teamNames';
import { proposedTeam, teamLimits } from '../core/analysis/teammates';
import { compareTexts } from '../core/history/textOrder';
import { analyseMeasured } from './managersAnalysis';
import { measure } from './measure';
import type { ProposedTeammate, TeamProposal } from './protocol';
import type { MeasureRequest } from './request';

/** Most people that are listed. */
const peopleListed = 500;

/** Who may work with the manager, in the scope of the settings. Throws a GitFailure or an ExpectedError. */
export async function proposeTeam(request: MeasureRequest): Promise<TeamProposal> {
  const { settings } = request;
  const measurements = await measure(request);
  const everyone = { ...settings, team: [] };
  const { history, people, window, manager, sharedWork } = analyseMeasured(
    { ...request, settings: everyone },
    measurements,
    settings.managers,
  );
  const names = personsByName(history, people);
  const named = teamNames(names, settings);
  const namedPersons = new Set(named.flatMap(({ persons }) => persons));
  const shared = sharedWork();
  const proposed = new Set(proposedTeam(shared).map(({ person }) => person));
  const files = new Map(shared.map(work => [work.person, work.files]));
  const others = [...window.commitsOf.keys()].filter(person => person !== manager);
  return {
    people: others
      .map(person => ({
        ...personName(people, person),
        word: ownName(names, people, person),
        sharedFiles: files.get(person) ?? 0,
        isProposed: proposed.has(person),
        isNamed: namedPersons.has(person),
      }))
      .filter(({ word }) => word !== '')
      .sort(inOrder)
      .slice(0, peopleListed),
    absent: named.filter(({ persons }) => !persons.some(person => others.includes(person))).map(({ name }) => name),
    isCrowd: window.commitsOf.size > teamLimits.people,
  };
}

function inOrder(one: ProposedTeammate, other: ProposedTeammate): number {
  const rank = ({ isProposed, isNamed }: ProposedTeammate): number => (isProposed || isNamed ? 0 : 1);
  return rank(one) - rank(other) || compareTexts(one.name, other.name) || compareTexts(one.email, other.email);
}
