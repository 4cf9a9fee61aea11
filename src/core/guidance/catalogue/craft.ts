import type { GuidanceEntry } from '../guidanceEntry';
import { sources } from '../sources';

/** Technical work that keeps a manager sharp and that nobody waits for. */
export const craft: readonly GuidanceEntry[] = [
  {
    id: 'dont-lose-touch-with-the-code',
    polarity: 'dont',
    title: 'lose touch with the code altogether',
    why: 'A manager who leaves the code too early risks going stale, while the job still asks for technical judgement.',
    how: [
      'Put an hour for reading code into this week.',
      'Ask an engineer to explain an area that you do not know.',
      'Attend the next review of an incident and listen.',
    ],
    source: sources.managersPath,
  },
  {
    id: 'do-read-what-was-merged',
    polarity: 'do',
    title: 'read what was merged, and ask later',
    why: 'With little time for review, going through past ones keeps you up to date and blocks nobody.',
    how: [
      'Pick three merged changes to critical files of this week.',
      'Note one question for each and ask it in the next one-to-one.',
      'Say what you liked in at least one of them.',
    ],
    source: sources.stayingTechnicalNotes,
  },
  {
    id: 'do-keep-a-working-build',
    polarity: 'do',
    title: 'keep a working build on your own machine',
    why: 'Those who build the product themselves stay close to the team and to how its work changes.',
    how: [
      'Check out the newest state and build it today.',
      'Run the tests and note how long it takes and what fails.',
      'Mend the setup page where you stumbled.',
    ],
    source: sources.technicality,
  },
  {
    id: 'do-write-a-test',
    polarity: 'do',
    title: 'write a test for a file that changes often',
    why: 'Writing a test is one of the ways in which Rands would have managers stay close to the product.',
    how: [
      'Choose a busy file whose tests seldom change with it.',
      'Write one test for a case that went wrong before.',
      "Ask the file's usual author to review it.",
    ],
    source: sources.technicality,
  },
  {
    id: 'do-own-one-small-feature',
    polarity: 'do',
    title: 'own one small feature, if your posture allows it',
    why: 'Rands would have managers own a feature to stay close to the work; others would not, so keep it small and shared.',
    how: [
      'Choose one that no plan depends on.',
      'Make sure that a second person changes it regularly.',
      'Give it away when it becomes important.',
    ],
    source: sources.technicality,
  },
  {
    id: 'do-build-a-tool',
    polarity: 'do',
    title: 'build a tool that saves the team time',
    why: 'Building tools is one of the ways to stay technical that Orosz names: real engineering beside the plan.',
    how: [
      'Ask what the team did by hand more than twice this week.',
      'Script the smallest useful part of it.',
      'Let the team decide whether to keep it.',
    ],
    source: sources.stayingTechnicalNotes,
  },
  {
    id: 'do-prototype-to-settle-a-question',
    polarity: 'do',
    title: 'prototype when it settles a question',
    why: "Exploring an idea is one of the times when a manager's own code helps most.",
    how: [
      'Write down the question that the prototype has to answer.',
      'Put it on a branch under spike or proto and give it two days.',
      'Share what you learned, then delete the branch.',
    ],
    source: sources.shouldManagersCode,
  },
  {
    id: 'do-take-a-side-project',
    polarity: 'do',
    title: 'take a side project of the team',
    why: 'A manager should contribute at some level, and side projects help without leading the key features.',
    how: [
      'Find something useful that has waited for months.',
      'Check that no open branch touches the same files.',
      'Do it in small changes, so that you can stop at any time.',
    ],
    source: sources.codingAsManager,
  },
  {
    id: 'do-pick-changes-that-disturb-nobody',
    polarity: 'do',
    title: 'pick small changes that disturb nobody',
    why: 'Larson collects changes that do not break the rhythm of the teams, never the most urgent ones.',
    how: [
      'Collect tweaks of configuration and docs as you meet them.',
      'Do one when a meeting ends early.',
      'Leave whatever is urgent to those who planned it.',
    ],
    source: sources.codingAtWork,
  },
];
