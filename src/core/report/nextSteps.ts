import type { JudgedFinding } from '../findings/finding';
import { guidanceById } from '../guidance/catalogue';
import { guidanceFor } from '../guidance/calls';
import { standingGuidance } from '../guidance/standing';
import type { Candidate, FileEntry, NextStep } from './healthReport';
import { sentenceCase } from './wording';

/** Most sentences for Monday. */
const stepsShown = 3;

type Step = (finding: JudgedFinding, entry: FileEntry | undefined) => string | null;

/** A step about the first file of a finding, and whoever could take it over or else learn it. */
const aboutFile =
  (words: (path: string, to: Candidate | null) => string): Step =>
  (_, entry) =>
    entry === undefined ? null : words(entry.path, entry.successor ?? entry.learner);

/** A step with the first fact that counts these. */
const aboutNumber =
  (wanted: string, words: (value: number) => string): Step =>
  ({ facts }) => {
    const fact = facts.find(({ unit }) => unit === wanted);
    return fact === undefined ? null : words(fact.value);
  };

/** Like `Kim, who changed it twice in the last year`. */
const named = ({ name, why }: Candidate): string => `${name}, who ${why}`;

const steps: Readonly<Record<string, Step>> = {
  'critical-authorship': aboutFile((path, to) =>
    to === null
      ? `Find a second person for ${path}, and make the next change to it together.`
      : `Leave the next two changes to ${path} to ${named(to)}, and review them.`,
  ),
  'sole-knowledge': aboutFile((path, to) =>
    to === null
      ? `Ask the team who would like to know ${path}, and walk them through it this week.`
      : `Pair with ${to.name} on the next change to ${path}: ${to.name} ${to.why}.`,
  ),
  'review-gate': aboutFile((path, to) => {
    const whom = to === null ? 'a second person' : `${named(to)},`;
    return `Name ${whom} beside yourself for ${path} in CODEOWNERS.`;
  }),
  'straight-to-base': (_, entry) => {
    const where = entry === undefined ? 'a critical file' : entry.path;
    return `Send your next change to ${where} through review, as your team does, and thank whoever finds something.`;
  },
  'merge-gate': aboutNumber(
    'merges',
    own => `Let whoever wrote the next approved change merge it: you pressed the button on ${own}.`,
  ),
  'uncommitted-critical': aboutFile((path, to) => {
    const whom = to === null ? 'the team' : `${named(to)},`;
    return `Before you go on with ${path}, ask ${whom} who should make the change.`;
  }),
  scattered: aboutNumber(
    'areas',
    areas =>
      `Choose one of the ${areas} areas that you changed this month, and leave the next changes in the others to teammates.`,
  ),
  'release-gate': () => 'Let a teammate tag the next release while you watch.',
  creep: aboutFile((path, to) => {
    const whom = to === null ? 'somebody new to it' : named(to);
    return `Do the next small task in ${path} together with ${whom}, or say no to it.`;
  }),
  'outside-hours': () =>
    'Look at your last three late commits, and ask of each who would have noticed on the next morning.',
  'too-far': () => 'Read three changes that were merged this week, and ask one question about each.',
  'implementation-share': aboutNumber(
    'commits',
    own => `Let a teammate write your next feature: ${own} commits to product source were yours.`,
  ),
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
  return entry === undefined ? '' : `${sentenceCase(entry.title)}.`;
}
