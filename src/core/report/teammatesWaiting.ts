import type { HealthReport } from './healthReport';

/** Names of the teammates who wait for the manager's open work, each once. */
export function namesWaiting({ openWork }: Pick<HealthReport, 'openWork'>): readonly string[] {
  const blocking = openWork.filter(({ verdict }) => verdict === 'blocking');
  return [...new Set(blocking.flatMap(({ waitingPeople }) => waitingPeople))];
}

/** How many of them there are. */
export function teammatesWaiting(report: Pick<HealthReport, 'openWork'>): number {
  return namesWaiting(report).length;
}
