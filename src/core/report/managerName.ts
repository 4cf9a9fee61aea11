import type { HealthReport } from './healthReport';

/** The name that the manager goes by: of the identities, which may be several, the one that the history knows best. */
export function managerName({ manager, joined }: Pick<HealthReport, 'manager' | 'joined'>): string {
  const own = new Set(manager.identities.map(({ email }) => email));
  const known = joined.find(({ identities }) => identities.some(({ email }) => own.has(email)));
  return known?.person.name ?? manager.identities[0]?.name ?? '';
}
