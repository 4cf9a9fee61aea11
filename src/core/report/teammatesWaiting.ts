import type { HealthReport } from './healthReport';

/** How many teammates wait for the manager's open work. */
export function teammatesWaiting({ openWork }: Pick<HealthReport, 'openWork'>): number {
  const blocking = openWork.filter(({ verdict }) => verdict === 'blocking');
  return new Set(blocking.flatMap(({ waitingPeople }) => waitingPeople)).size;
}
