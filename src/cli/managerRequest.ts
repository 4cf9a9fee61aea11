import type { ManagerFacts } from '../core/report/healthReport';
import type { ManagerRequest } from '../engine/managersAnalysis';
import type { MeasureRequest } from '../engine/request';
import type { CommonOptions } from './commonOptions';
import { withRequest } from './measureRequest';
import { say } from './output';

/** A request about the manager whom the flags or the settings name, else git's own identity. */
export function managerRequest(request: MeasureRequest, { manager }: CommonOptions): ManagerRequest {
  return { ...request, managerSource: manager === undefined ? 'settings' : 'argument', acceptGitIdentity: true };
}

/** Turns a folder and flags into a request about a manager, gives it to `work`, and says whom git's own identity stood for. */
export async function withManagerRequest<T extends { readonly manager: ManagerFacts }>(
  directory: string,
  options: CommonOptions,
  work: (request: ManagerRequest) => Promise<T>,
): Promise<T> {
  const answer = await withRequest(directory, options, request => work(managerRequest(request, options)));
  if (answer.manager.source === 'git-config') {
    sayAssumedManager(answer.manager.identities.map(({ email }) => email).join(', '));
  }
  return answer;
}

/** Says that git's own identity, by its e-mail, stands for a manager that nobody configured. */
export function sayAssumedManager(email: string): void {
  say(`No manager is configured: taking git's own identity, ${email}. Name another with --manager.`);
}
