import type { ManagerFacts } from '../core/report/healthReport';
import type { ManagerRequest } from '../engine/managersAnalysis';
import { sayAssumedManager } from './assumedManager';
import type { CommonOptions } from './commonOptions';
import { withRequest } from './measureRequest';

/** Turns a folder and flags into a request about a manager, gives it to `work`, and says whom git's own identity stood for. */
export async function withManagerRequest<T extends { readonly manager: ManagerFacts }>(
  directory: string,
  options: CommonOptions,
  work: (request: ManagerRequest) => Promise<T>,
): Promise<T> {
  const answer = await withRequest(directory, options, request =>
    work({
      ...request,
      managerSource: options.manager === undefined ? 'settings' : 'argument',
      acceptGitIdentity: true,
    }),
  );
  if (answer.manager.source === 'git-config') {
    sayAssumedManager(answer.manager.identities.map(({ email }) => email).join(', '));
  }
  return answer;
}
