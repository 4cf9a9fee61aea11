import type { Analysis } from '../../analysis/analysis';
import { coAuthorsOf } from '../../analysis/decayedAuthorship';
import { authorOf } from '../../analysis/person';
import { commitEvidence } from '../evidence';
import { logCommand } from '../gitCommand';
import type { Credit } from './credit';

/** Commits of the window that the manager and another person made together, whoever of them is the author; no bots. */
export function pairing(analysis: Analysis): Credit | null {
  const { history, people, manager, window } = analysis;
  if (manager === null) return null;
  const coAuthors = coAuthorsOf(history, people);
  const together = new Map(
    window.ownCommits
      .map(position => [position, new Set([authorOf(history, people, position), ...(coAuthors.get(position) ?? [])])])
      .filter(
        (pair): pair is [number, Set<number>] => pair[1] instanceof Set && pair[1].size > 1 && pair[1].has(manager),
      ),
  );
  if (together.size === 0) return null;
  const others = new Set([...together.values()].flatMap(persons => [...persons]));
  others.delete(manager);
  const commits = together.size === 1 ? 'a commit' : `${together.size} commits`;
  return {
    kind: 'pairing',
    title: `You made ${commits} together with ${others.size === 1 ? 'one other person' : `${others.size} other people`}`,
    facts: [
      { label: 'commits made together', value: together.size, unit: 'commits', threshold: null },
      { label: 'people you made them with', value: others.size, unit: 'people', threshold: null },
    ],
    evidence: {
      commits: commitEvidence(analysis, [...together.keys()]),
      files: [],
      refs: [],
      command: logCommand(analysis, []),
    },
  };
}
