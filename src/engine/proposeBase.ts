import { chooseBase, possibleBases, ruleOfBase } from '../core/analysis/base';
import { Git } from '../git/git';
import { readHead, readRefs } from '../git/refs';
import { readConfiguration, readLayout } from '../git/repository';
import type { BaseProposal } from './protocol';
import { gitPlace } from './request';
import type { MeasureRequest } from './request';

/** Most branches that are listed. */
const branchesListed = 500;

/** Where work may land, whatever the settings say. Throws a GitFailure or an ExpectedError. */
export async function proposeBase(request: MeasureRequest): Promise<BaseProposal> {
  const git = new Git(gitPlace(request));
  const reading = [readLayout(git, request.directory), readRefs(git), readConfiguration(git)] as const;
  const [{ bare }, refs, { remotes }] = await Promise.all(reading);
  const choice = { refs: refs.branches, remotes, head: await readHead(git, refs), bare };
  const found = chooseBase(choice);
  return {
    found: found === null ? null : { ref: found.name, rule: ruleOfBase(choice, found.name) },
    branches: possibleBases(choice).slice(0, branchesListed),
  };
}
