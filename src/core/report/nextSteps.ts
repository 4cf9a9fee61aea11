import type { JudgedFinding } from '../findings/finding';
import { guidanceById } from '../guidance/catalogue';
import { guidanceFor } from '../guidance/calls';
import { standingGuidance } from '../guidance/standing';
import type { FileEntry, NextStep } from './healthReport';

/** Most sentences for Monday. */
const stepsShown = 3;

type Step = (finding: JudgedFinding, entry: FileEntry | undefined) => string | null;

const steps: Readonly<Record<string, Step>> = {
  'critical-authorship': (_, entry) => {
    if (entry === undefined) return null;
    const to = entry.successor ?? entry.learner;
    if (to === null) return `Find a second person for ${entry.path}, and make the next change to it together.`;
    return `Leave the next two changes to ${entry.path} to ${to.name}, who ${to.why}, and review them.`;
  },
  'sole-knowledge': (_, entry) => {
    if (entry === undefined) return null;
    const to = entry.successor ?? entry.learner;
    if (to === null) return `Ask the team who would like to know ${entry.path}, and walk them through it this week.`;
    return `Pair with ${to.name} on the next change to ${entry.path}: ${to.name} ${to.why}.`;
  },
  'review-gate': (_, entry) => {
    if (entry === undefined) return null;
    const to = entry.successor ?? entry.learner;
    const whom = to === null ? 'a second person' : `${to.name}, who ${to.why},`;
    return `Name ${whom} beside yourself for ${entry.path} in CODEOWNERS.`;
  },
  'straight-to-base': (_, entry) => {
    const where = entry === undefined ? 'a critical file' : entry.path;
    return `Send your next change to ${where} through review, as your team does, and thank whoever finds something.`;
  },
  'merge-gate': ({ facts }) => {
    const own = facts.find(({ unit }) => unit === 'merges');
    if (own === undefined) return null;
    return `Let whoever wrote the next approved change merge it: you pressed the button on ${own.value}.`;
  },
  'uncommitted-critical': (_, entry) => {
    if (entry === undefined) return null;
    const to = entry.successor ?? entry.learner;
    const whom = to === null ? 'the team' : `${to.name}, who ${to.why},`;
    return `Before you go on with ${entry.path}, ask ${whom} who should make the change.`;
  },
  scattered: ({ facts }) => {
    const areas = facts.find(({ unit }) => unit === 'areas');
    if (areas === undefined) return null;
    return `Choose one of the ${areas.value} areas that you changed this month, and leave the next changes in the others to teammates.`;
  },
  'release-gate': () => 'Let a teammate tag the next release while you watch.',
  creep: (_, entry) => {
    if (entry === undefined) return null;
    const to = entry.successor ?? entry.learner;
    const whom = to === null ? 'somebody new to it' : `${to.name}, who ${to.why}`;
    return `Do the next small task in ${entry.path} together with ${whom}, or say no to it.`;
  },
  'outside-hours': () =>
    'Look at your last three late commits, and ask of each who would have noticed on the next morning.',
  'too-far': () => 'Read three changes that were merged this week, and ask one question about each.',
  'implementation-share': ({ facts }) => {
    const own = facts.find(({ unit }) => unit === 'commits');
    if (own === undefined) return null;
    return `Let a teammate write your next feature: ${own.value} commits to product source were yours.`;
  },
};

/**
 * What to do on Monday: a sentence for each of the worst findings; standing advice where nothing is wrong. `waiting` is the
 * sentence about the manager's open work, which no finding tells whole.
 */
export function nextSteps(
  findings: readonly JudgedFinding[],
  criticalFiles: readonly FileEntry[],
  waiting: string | null = null,
): readonly NextStep[] {
  const found = findings
    .filter(({ severity }) => severity !== 'none')
    .map((finding): NextStep => {
      const entry = criticalFiles.find(({ path }) => path === finding.evidence.files[0]);
      const guidance = firstDo([finding.kind]);
      const own = finding.kind === 'blocking-work' ? waiting : steps[finding.kind]?.(finding, entry);
      return { text: own ?? sentence(guidance), finding: finding.kind, guidance };
    });
  if (found.length > 0) return found.slice(0, stepsShown);
  return standingGuidance
    .filter(id => guidanceById(id)?.polarity === 'do')
    .slice(0, 1)
    .map(guidance => ({ text: sentence(guidance), finding: null, guidance }));
}

function firstDo(kinds: readonly string[]): string {
  return guidanceFor(kinds).find(id => guidanceById(id)?.polarity === 'do') ?? '';
}

function sentence(id: string): string {
  const entry = guidanceById(id);
  if (entry === undefined) return '';
  return `${entry.title.charAt(0).toUpperCase()}${entry.title.slice(1)}.`;
}
