import { hotspotLimits } from '../analysis/criticality';
import { knowsToo } from '../analysis/knowledge';
import { commitsOf, total } from './altitudeTrend';
import type { HealthReport } from './healthReport';
import { meanPoints } from './pictures/meanPoints';
import { count, percent, shortRef } from './wording';

export interface Explanation {
  readonly term: string;
  readonly text: string;
}

const narrowed: Explanation = {
  term: 'Narrowed',
  text:
    'Your settings altitude.team and altitude.scope leave out all other people and paths, from every count. Everyone and ' +
    'the team mean those who count. How well somebody knows a file still rests on all of its history.',
};

/** How the report's words are meant, with the numbers that decide; short, for whoever doubts a finding. */
export function howDecided({
  window,
  repository,
  narrowing,
  activity,
}: Pick<HealthReport, 'window' | 'repository' | 'narrowing' | 'activity'>): readonly Explanation[] {
  const days = count(window.days, 'days');
  const { part, revisions, people, otherRevisions, otherPeople } = hotspotLimits;
  const isNarrowed = narrowing !== null && (narrowing.people !== null || narrowing.scope.length > 0);
  return [
    ...(isNarrowed ? [narrowed] : []),
    {
      term: 'Critical file',
      text:
        'You declared it, a preset names it, code owners guard it and it is in the top quarter of the changed files by ' +
        `expected edits, or the team keeps changing it: it is among the ${percent(part)} of changed ` +
        `files that will need most edits, and in ${days} it had ${revisions} changes by ${people} people, of which ` +
        `${otherRevisions} changes and ${otherPeople} people besides you.`,
    },
    {
      term: 'Share',
      text:
        'Your part of everyone’s, yours included: of landings for a file, of work commits for product source. A landing ' +
        `is one entry on ${shortRef(repository.baseRef)}; a merge of five commits is one.`,
    },
    {
      term: 'Knows a file',
      text:
        'By degree of authorship: who created it, who changed it, and how much others changed it since (Avelino et ' +
        'al., 2016). Only you know it when you are its author and no other active person has over ' +
        `${percent(knowsToo.normalized)} of the highest degree, or ${knowsToo.changes} changes in ${knowsToo.days} days.`,
    },
    ...altitudeTerm(activity),
    {
      term: 'Level',
      text: 'In the way: something hurts the team this week. Watch: a limit is crossed. Clear: neither.',
    },
  ];
}

/** Nothing where there is no work to be drawn; the line is told of where there is one. */
function altitudeTerm({ weeks }: HealthReport['activity']): readonly Explanation[] {
  if (commitsOf(total(weeks)) === 0) return [];
  const line = meanPoints(weeks).length === 0 ? '' : ' The line is the mean of four weeks.';
  const text = `Each of your commits counts once, in the lowest band that fits.${line} People are others’ commits that name you.`;
  return [{ term: 'Altitude', text }];
}
