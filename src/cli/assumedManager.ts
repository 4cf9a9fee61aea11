import { say } from './output';

/** Says that git's own identity, by its e-mail, stands for a manager that nobody configured. */
export function sayAssumedManager(email: string): void {
  say(`No manager is configured: taking git's own identity, ${email}. Name another with --manager.`);
}
