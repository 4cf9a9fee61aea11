import { toFailure } from '../engine/engineErrors';
import { say } from './output';

/** Says why, and where unless that says it, something failed: one line that says what to do; of a bug its stack, which whoever reports it needs. */
export function sayFailure(error: unknown, where = ''): void {
  const failure = toFailure(error);
  const start = where === '' || failure.message.includes(where) ? 'altitude' : `altitude: ${where}`;
  if (failure.stack === null) say(`${start}: ${failure.message}`);
  else for (const line of `${start}: a bug: ${failure.stack}`.split('\n')) say(line);
}
