import type { GuidanceEntry } from '../guidanceEntry';
import { sources } from '../sources';

/** Where the work goes instead: design, coaching, the environment that good work needs. */
export const people: readonly GuidanceEntry[] = [
  {
    id: 'dont-own-the-architecture',
    polarity: 'dont',
    title: 'own the architecture yourself',
    why: 'If you make all decisions on architecture, the engineers do not learn to make them; your part is to make good ones possible.',
    how: [
      'Ask who should write the next decision record, and let it not be you.',
      'Give the goal and the limits, and leave the drawing to them.',
      'Comment with questions before you comment with answers.',
    ],
    source: sources.guidingArchitecture,
  },
  {
    id: 'dont-be-a-bottleneck',
    polarity: 'dont',
    title: 'be a bottleneck where you could be a thought partner',
    why: 'You help most as someone to think with, not as someone that decisions and merges have to pass.',
    how: [
      'Look at what waited for your word last week and give two such things away.',
      'Offer an open hour for hard questions instead.',
      'Say clearly when no answer from you is needed.',
    ],
    source: sources.guidingArchitecture,
  },
  {
    id: 'dont-steer-every-line',
    polarity: 'dont',
    title: "steer every line of someone else's change",
    why: 'Micromanaging is the most common way for new managers to fail, and being deep in the details invites it.',
    how: [
      'Keep your comments to what matters for users, safety or the next year.',
      'Leave style to the tools and taste to the author.',
      'If you would rewrite it, offer to pair instead.',
    ],
    source: sources.techLeadManagers,
  },
  {
    id: 'do-ask-guiding-questions',
    polarity: 'do',
    title: 'ask guiding questions instead of giving answers',
    why: 'Questions raise how well problems are solved, while the solution stays with the engineers.',
    how: [
      'Read one design this week and leave only questions.',
      'Ask what was ruled out, and what would change their mind.',
      'Wait for the answer, even if you know one.',
    ],
    source: sources.guidingArchitecture,
  },
  {
    id: 'do-set-goals-and-limits-first',
    polarity: 'do',
    title: 'set goals, limits and context before the work starts',
    why: 'With clear goals and limits at the start, a team can decide without you later.',
    how: [
      'Write the goal, the limits and the open questions of the next project on half a page.',
      'Go through it with whoever leads the work.',
      'Agree which decisions are theirs alone.',
    ],
    source: sources.guidingArchitecture,
  },
  {
    id: 'do-coach-how-to-decide',
    polarity: 'do',
    title: 'coach how to decide, not what to decide',
    why: 'Someone who has learned how to weigh a decision does not need you for the next one.',
    how: [
      'In the next one-to-one, let them walk you through a choice they face.',
      'Ask for two options and what each costs.',
      'Back the choice they make.',
    ],
    source: sources.guidingArchitecture,
  },
  {
    id: 'do-praise-simple-work',
    polarity: 'do',
    title: 'praise simple, maintainable work, not only speed',
    why: 'What you reward is what you get more of; clean solutions deserve it as much as fast ones.',
    how: [
      'Find a change of this week that made something simpler.',
      'Thank its author where the team can read it, and say what you liked.',
      'Do it again next week for someone else.',
    ],
    source: sources.guidingArchitecture,
  },
  {
    id: 'do-bring-clarity',
    polarity: 'do',
    title: 'bring clarity to something complex',
    why: 'Staying technical is less about proving that you can code than about making complex things clear.',
    how: [
      'Pick the topic that comes up in each planning and stays unclear.',
      'Draw it on one page with two engineers.',
      'Put the page where the team looks for it.',
    ],
    source: sources.stayingTechnical,
  },
  {
    id: 'do-make-a-dashboard',
    polarity: 'do',
    title: 'make a dashboard of what the team watches',
    why: "A manager should be hands-on enough to build the monitoring of the team's indicators.",
    how: [
      'Ask which three numbers the team would like to see each morning.',
      'Build the first of them yourself.',
      'Let the team correct it for a week before you add another.',
    ],
    source: sources.howTechnical,
  },
];
