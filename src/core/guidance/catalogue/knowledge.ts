import type { GuidanceEntry } from '../guidanceEntry';
import { sources } from '../sources';

/** What only the manager knows, and what stalls when the manager is away. */
export const knowledge: readonly GuidanceEntry[] = [
  {
    id: 'dont-stay-the-only-one-who-knows',
    polarity: 'dont',
    title: 'stay the only one who knows a critical file',
    why: 'Of 133 projects studied, 65 % depended on one or two people; your team need not depend on you like that.',
    how: [
      'Pick the file on this list that changes most.',
      'Let its likely successor make the next change while you only review.',
      'Write down the two things about it that nobody could guess.',
    ],
    source: sources.truckFactors,
  },
  {
    id: 'dont-be-needed-on-holiday',
    polarity: 'dont',
    title: 'be needed while you are on holiday',
    why: 'If the team needs your answer or approval within two weeks of leave, something is still missing in the team.',
    how: [
      'Go through this list and name a stand-in for each file, branch and approval.',
      'Give the stand-ins the rights they need now, not on your last day.',
      'Try it: one day this week without answering, and note what stopped.',
    ],
    source: sources.holidayTest,
  },
  {
    id: 'dont-cover-a-gap-alone',
    polarity: 'dont',
    title: 'cover a gap alone',
    why: 'Helping out alone turns into a part-time job, and you become the one who knows it best.',
    how: [
      'Name the gap you cover and since when.',
      'Ask one teammate to take every second task in it from this week.',
      'Set the date on which you step back.',
    ],
    source: sources.criticalPath,
  },
  {
    id: 'do-bring-a-second-person-in',
    polarity: 'do',
    title: 'bring a second person in early',
    why: 'A manager who had trained a few engineers in the work he covered could have stepped back in time.',
    how: [
      'Choose someone who already works next to these files.',
      'Walk through the last three changes together, about an hour.',
      'Give them the next task there and be the reviewer.',
    ],
    source: sources.criticalPath,
  },
  {
    id: 'do-choose-a-learner-as-reviewer',
    polarity: 'do',
    title: 'ask a learner to review where knowledge is thin',
    why: 'In a study, choosing learners as reviewers where one person held the knowledge left 28 % fewer files at risk.',
    how: [
      'Add a second reviewer who does not know the file yet.',
      'Invite their questions and answer them in the review, where others can read them.',
      'Let them be the first reviewer of the change after.',
    ],
    source: sources.reviewRecommendation,
  },
  {
    id: 'do-write-down-what-only-you-do',
    polarity: 'do',
    title: 'write down what only you do',
    why: 'A written list shows the team what hangs on you, and makes it possible to pass it on piece by piece.',
    how: [
      'Note this week each thing that nobody else could have done.',
      'Turn the most frequent one into a short checklist in the repository.',
      'Let someone follow it without you and mend what was unclear.',
    ],
    source: sources.holidayTest,
  },
  {
    id: 'do-let-someone-shadow-you',
    polarity: 'do',
    title: 'let someone shadow you, then take over',
    why: 'Those who have seen how you do it can do it when you are not there.',
    how: [
      'Invite one person to the next release, incident or design talk that you lead.',
      'Explain beforehand what you watch for, and afterwards what you did.',
      'Next time they lead and you watch.',
    ],
    source: sources.holidayTest,
  },
  {
    id: 'do-improve-the-onboarding-page',
    polarity: 'do',
    title: 'write the page that the next new engineer needs',
    why: "Onboarding material takes technical knowledge, helps the team, and is on nobody's critical path.",
    how: [
      'Follow your own setup steps on a clean checkout and mend the first that fails.',
      'Add one page on how the critical files hang together.',
      'Ask the newest teammate what was missing.',
    ],
    source: sources.stayingHandsOn,
  },
];
