import type { Analysis } from '../../analysis/analysis';
import { authorOf } from '../../analysis/person';
import { at } from '../../history/columns';
import { commitEvidence } from '../evidence';
import { logCommand } from '../gitCommand';
import type { Credit } from './credit';

/** Others' commits of the window that name the manager as reviewer; reviews on a forge are not in git. */
export function reviews(analysis: Analysis): Credit | null {
  const { history, people, manager, window } = analysis;
  const reviewed = new Set(
    history.trailers
      .filter(({ kind, identity }) => kind !== 'co-authored-by' && at(people.personOf, identity) === manager)
      .map(({ commit }) => commit),
  );
  const commits = window.ownCommits.filter(
    position => reviewed.has(position) && authorOf(history, people, position) !== manager,
  );
  if (commits.length === 0) return null;
  return {
    kind: 'reviews',
    title: `You reviewed ${commits.length === 1 ? 'a commit' : `${commits.length} commits`} of others`,
    facts: [{ label: 'commits that name you as reviewer', value: commits.length, unit: 'commits', threshold: null }],
    evidence: {
      commits: commitEvidence(analysis, commits),
      files: [],
      refs: [],
      command: logCommand(analysis, []),
    },
  };
}

/** Whether any commit of the window names a reviewer at all: where none does, reviews are somewhere else than in git. */
export function namesReviewers({ history, window }: Analysis): boolean {
  const own = new Set(window.ownCommits);
  return history.trailers.some(({ kind, commit }) => kind !== 'co-authored-by' && own.has(commit));
}
