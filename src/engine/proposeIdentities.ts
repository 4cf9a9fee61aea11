import { itemAt } from '../core/history/columns';
import { ExpectedError } from './engineErrors';
import { analyseMeasured } from './managersAnalysis';
import { measure } from './measure';
import type { WholeMeasurements } from './measure';
import type { IdentityProposal } from './protocol';
import type { MeasureRequest } from './request';

/** Most people that are proposed. */
const peopleProposed = 100;

/** Whom git and the history propose as manager; nobody is assumed. Throws a GitFailure or an ExpectedError. */
export async function proposeIdentities(request: MeasureRequest): Promise<IdentityProposal> {
  const measurements = await measureAnyway(request);
  // Anybody may be the manager: a team narrows nothing yet.
  const settings = { ...request.settings, team: [], scope: [] };
  const { history, people, window } = analyseMeasured({ ...request, settings }, measurements, []);
  const { userName, userEmail } = measurements.configuration;
  const active = [...window.commitsOf].sort(
    ([one, commits], [other, otherCommits]) => otherCommits - commits || one - other,
  );
  return {
    identity: userEmail === '' ? null : { name: userName, email: userEmail },
    people: active.slice(0, peopleProposed).map(([person, commits]) => {
      const { name, identities } = itemAt(people.persons, person);
      const emails = identities.map(index => itemAt(history.identities, index).email).filter(email => email !== '');
      return { name, emails: [...new Set(emails)], commits };
    }),
  };
}

/** Who sets up may be about to mend a base that does not exist. */
async function measureAnyway(request: MeasureRequest): Promise<WholeMeasurements> {
  try {
    return await measure(request);
  } catch (error) {
    if (!(error instanceof ExpectedError) || error.reason !== 'unknown-base') throw error;
    return await measure({ ...request, settings: { ...request.settings, base: '' } });
  }
}
