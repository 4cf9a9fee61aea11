import type { Analysis } from '../analysis/analysis';
import { thereAre } from '../analysis/countWords';
import type { Landing } from '../analysis/landingFacts';
import { commitEvidence } from './evidence';
import type { JudgedFinding } from './finding';
import { logCommand } from './gitCommand';
import { limitsOf } from './limits';
import type { Unmeasured } from './unmeasured';

/** Limits of `merge-gate`, all within the window (calibrated: below ten merges the share says little). */
export const mergeGateLimits = {
  /** Merges of others' work that there have to be, and the people whose work they are. */
  merges: 10,
  people: 2,
  /** Part of them, from 0 to 1, above which the manager is the gate. */
  share: 0.5,
} as const;

/** Whether most of what others finish waits until the manager presses the button. */
export function mergeGate(analysis: Analysis): JudgedFinding | null {
  const limits = limitsOf(analysis.settings, 'merge-gate', mergeGateLimits);
  const merges = mergesOfOthers(analysis);
  const pressed = merges.filter(({ author }) => author === analysis.manager);
  const people = peopleOf(analysis, merges);
  if (merges.length < limits.merges || people < limits.people) return null;
  const share = pressed.length / merges.length;
  if (share <= limits.share) return null;
  return {
    id: 'merge-gate',
    kind: 'merge-gate',
    severity: 'medium',
    title: `You pressed the button on ${pressed.length} of ${merges.length} merges of others’ work`,
    facts: [
      { label: 'your share of the merges of others’ work', value: share, unit: 'share', threshold: limits.share },
      { label: 'merges of others’ work that you made', value: pressed.length, unit: 'merges', threshold: null },
      { label: 'merges of others’ work in all', value: merges.length, unit: 'merges', threshold: limits.merges },
      { label: 'people whose work was merged', value: people, unit: 'people', threshold: limits.people },
    ],
    evidence: {
      commits: commitEvidence(
        analysis,
        pressed.map(({ position }) => position),
      ),
      files: [],
      refs: [],
      command: logCommand(analysis, [], '--first-parent --merges'),
    },
    actions: [],
  };
}

/** Said where work lands without merges, or with too few to tell. */
export function mergeGateUnmeasured(analysis: Analysis): Unmeasured | null {
  const limits = limitsOf(analysis.settings, 'merge-gate', mergeGateLimits);
  const merges = mergesOfOthers(analysis).length;
  if (merges >= limits.merges) return null;
  return {
    what: 'merge gates',
    why: `it takes ${limits.merges} merges of others’ work in the window, and ${thereAre(merges)}; who pressed the button of a squash or a rebase is not in git`,
  };
}

/** Merges that brought more commits of others than of the manager's. */
function mergesOfOthers({ landings, manager }: Analysis): readonly Landing[] {
  return landings.filter(({ isMerge, isUpkeep, ownCommits }) => {
    if (!isMerge || isUpkeep) return false;
    const all = [...ownCommits.values()].reduce((sum, commits) => sum + commits, 0);
    const own = manager === null ? 0 : (ownCommits.get(manager) ?? 0);
    return all - own > own;
  });
}

function peopleOf({ manager }: Analysis, merges: readonly Landing[]): number {
  const authors = new Set(merges.flatMap(({ ownCommits }) => [...ownCommits.keys()]));
  return [...authors].filter(person => person !== manager).length;
}
