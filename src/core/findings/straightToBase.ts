import type { Analysis } from '../analysis/analysis';
import { thereAre, wholePercent } from '../analysis/countWords';
import type { Landing } from '../analysis/landingFacts';
import { textAt } from '../history/columns';
import { commitEvidence, evidenceLimits } from './evidence';
import type { JudgedFinding } from './finding';
import { logCommand } from './gitCommand';
import { limitsOf } from './limits';
import type { Unmeasured } from './unmeasured';

/** Limits of `straight-to-base`, all within the window (calibrated: any single commit would name every maintainer). */
export const straightToBaseLimits = {
  /** Own commits on critical files that came without a trace of review. */
  commits: 3,
  /** Part of others' landings, from 0 to 1, that has such a trace, and the landings that it takes to tell. */
  othersShare: 0.9,
  othersLandings: 10,
} as const;

/** The manager's commits on critical files that passed by the way on which the others' work lands. */
export function straightToBase(analysis: Analysis): JudgedFinding | null {
  const limits = limitsOf(analysis.settings, 'straight-to-base', straightToBaseLimits);
  const direct = directCommits(analysis);
  const { landings, share } = othersWay(analysis);
  if (direct.length < limits.commits || landings < limits.othersLandings || share < limits.othersShare) return null;
  const touching = analysis.criticalFiles.filter(({ window }) =>
    window.manager.commits.some(position => direct.includes(position)),
  );
  const files = touching.map(({ path }) => path).slice(0, evidenceLimits.files);
  return {
    id: 'straight-to-base',
    kind: 'straight-to-base',
    severity: 'medium',
    title: `${direct.length} of your changes to critical files went straight to base, unlike your team’s`,
    facts: [
      {
        label: 'your commits on critical files without a trace of review',
        value: direct.length,
        unit: 'commits',
        threshold: limits.commits,
      },
      {
        label: 'part of others’ landings that has such a trace',
        value: share,
        unit: 'share',
        threshold: limits.othersShare,
      },
      { label: 'others’ landings', value: landings, unit: 'landings', threshold: limits.othersLandings },
    ],
    evidence: {
      commits: commitEvidence(analysis, direct),
      files,
      refs: [],
      command: logCommand(analysis, files, '--first-parent --no-merges'),
    },
    actions: ['explainFile'],
  };
}

/** Said where others' landings do not show how they came either, though the manager's would be worth a word. */
export function straightToBaseUnmeasured(analysis: Analysis): Unmeasured | null {
  const limits = limitsOf(analysis.settings, 'straight-to-base', straightToBaseLimits);
  const { landings, share } = othersWay(analysis);
  const what = 'work that goes past review';
  if (landings < limits.othersLandings) {
    return {
      what,
      why: `it takes ${limits.othersLandings} landings of others in the window, and ${thereAre(landings)}`,
    };
  }
  if (share >= limits.othersShare) return null;
  return {
    what,
    why: `${wholePercent(share)} of others’ landings show the way they came, too few to hold yours against: a rebase leaves no trace`,
  };
}

const releaseSubject = /^(?:v?\d+\.\d[\w.+-]*$|(?:prepar\w*|bump\w*|set|tag|cut)\b.*\bv?\d+\.\d)/i;

/**
 * The manager's work commits on the first-parent line that touch a critical file and have no trace. Releases are another
 * rule's business; what was taken back at once, and the taking back, changed nothing.
 */
function directCommits({ history, landings, manager, criticalCommits, openWork }: Analysis): readonly number[] {
  const critical = new Set(criticalCommits);
  const own = landings
    .filter(({ author, isMerge, hasTrace }) => author === manager && !isMerge && !hasTrace)
    .map(({ position }) => ({ position, subject: textAt(history.subjects, position) }));
  const reverted = new Set(own.map(({ subject }) => /^Revert "(.*)"$/.exec(subject)?.[1]));
  return (
    own
      .filter(({ subject }) => !releaseSubject.test(subject) && !reverted.has(subject) && !/^Revert "/.test(subject))
      // A rebase onto base leaves the commits of the request as its trace.
      .filter(({ position }) => openWork?.isRequested(history, position) !== true)
      .map(({ position }) => position)
      .filter(position => critical.has(position))
  );
}

/** How many landings brought work of others, and which part of them has a trace. */
function othersWay({ landings, manager }: Analysis): { readonly landings: number; readonly share: number } {
  const others = landings.filter(
    ({ isUpkeep, workCommits }: Landing) => !isUpkeep && [...workCommits.keys()].some(person => person !== manager),
  );
  const traced = others.filter(({ hasTrace }) => hasTrace).length;
  return { landings: others.length, share: others.length === 0 ? 0 : traced / others.length };
}
