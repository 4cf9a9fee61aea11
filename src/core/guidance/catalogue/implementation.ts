import type { GuidanceEntry } from '../guidanceEntry';
import { sources } from '../sources';

/** Who writes the features: advice for a manager whose own share of the work is high. */
export const implementation: readonly GuidanceEntry[] = [
  {
    id: 'dont-be-main-implementer',
    polarity: 'dont',
    title: 'be the main implementer of features',
    why: 'You can know the code well, through review and pairing, without writing most of the features.',
    how: [
      'Take the feature you have most open work on and agree who leads it from today.',
      'Swap your own next task for a review, a pairing session or something nobody waits for.',
      'Say in planning which feature work you leave to others this time.',
    ],
    source: sources.shouldManagersCode,
  },
  {
    id: 'dont-take-the-interesting-work',
    polarity: 'dont',
    title: 'keep the interesting problems for yourself',
    why: 'When the best problems go to the manager, the others get what is left, and growth and morale suffer.',
    how: [
      'Offer the most interesting task on your list to someone today.',
      'When a hard problem arrives, ask who wants it before you sketch a solution.',
      'Stay near as a sounding board and leave the keyboard to them.',
    ],
    source: sources.managersShouldNotCode,
  },
  {
    id: 'dont-decide-for-those-who-could-learn',
    polarity: 'dont',
    title: 'decide what someone could grow by deciding',
    why: 'Each technical decision that you take is one that somebody on the team does not learn from.',
    how: [
      'List the technical calls of the last two weeks and mark those a teammate could have made.',
      'Hand the next one of that kind over, with the limits that matter to you.',
      'In the discussion, speak last: your opinion weighs more than you think.',
    ],
    source: sources.techLeadManagerLure,
  },
  {
    id: 'dont-code-out-of-habit',
    polarity: 'dont',
    title: 'write production code out of habit',
    why: 'Blankenship counts each line a manager writes as growth the team missed; others keep coding, so choose on purpose.',
    how: [
      'Before your next change, name what it does for the team that nobody else could do.',
      'If there is no answer, offer the change to someone and review it instead.',
      'Choose the posture here that matches what you decided.',
    ],
    source: sources.blankenshipInterview,
  },
  {
    id: 'dont-stay-tech-lead-as-the-team-grows',
    polarity: 'dont',
    title: 'stay the tech lead while the team grows',
    why: 'One person as both manager and tech lead suits a small, experienced team in a simple domain; beyond that, one side slips.',
    how: [
      'Write down which tech lead tasks you did this week.',
      'Pick the one that would stretch a teammate most and pass it on for a month.',
      'Check that no one-to-one was moved or dropped for code.',
    ],
    source: sources.techLeadEngineeringManager,
  },
  {
    id: 'do-pair-on-next-change',
    polarity: 'do',
    title: 'pair on the next change instead of writing it alone',
    why: 'Pairing keeps you in the code, and what you know about it reaches a second person at once.',
    how: [
      'Pick the next change to one of these files and ask its likely next owner for an hour.',
      'Let them type; you bring the history and the questions.',
      'Name both of you in the commit with a Co-authored-by line.',
    ],
    source: sources.shouldManagersCode,
  },
  {
    id: 'do-fix-small-bugs',
    polarity: 'do',
    title: 'take small features and bug fixes',
    why: 'Small fixes keep you able to judge how the work goes, and you learn where the team loses time.',
    how: [
      'Pick one small bug in a file that is not on the critical path.',
      'Keep it under a hundred lines and send it through the usual review.',
      'Note what slowed you down and bring that to the team.',
    ],
    source: sources.managersPath,
  },
  {
    id: 'do-work-off-the-path',
    polarity: 'do',
    title: 'choose work that nobody waits for',
    why: 'Small bugs, tooling and docs keep a manager sharp without deciding whether the quarter works out.',
    how: [
      'Ask of each task: who is stuck if I get no hour for it this week?',
      'If someone is, pass it on; if nobody is, it is a good task for you.',
      'Keep a short list of such tasks for the free hour.',
    ],
    source: sources.stillWriteCode,
  },
];
