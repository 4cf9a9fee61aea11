import { chooseBase, possibleBases, ruleOfBase } from '../core/analysis/base';
import { Git } from '../git/git';
import { readRefs } from '../git/refs';
import { readConfiguration, readHead, readLayout } from '../git/repository';
import type { BaseProposal } from './protocol';
import { gitPlace } from './request';
import type { MeasureRequest } from './request';

/** Most branches that are listed. */
const branchesListed = 500;

/** Where work may land, whatever the settings say. Throws a GitFailure or an ExpectedError. */
export async function proposeBase(request: MeasureRequest): Promise<BaseProposal> {
  const git = new Git(gitPlace(request));
  const { bare } = await readLayout(git, request.directory);
  const [head, refs, configuration] = await Promise.all([readHead(git), readRefs(git), readConfiguration(git)]);
  const choice = { refs: refs.branches, remotes: configuration.remotes, head, bare };
  const found = chooseBase(choice);
  return {
    found: found === null ? null : { ref: found.name, rule: ruleOfBase(choice, found.name) },
    branches: possibleBases(choice).slice(0, branchesListed),
  };
}
