import type { GuidanceEntry } from '../guidanceEntry';
import { sources } from '../sources';

/** Reviews, merges and releases that have to pass the manager, or that pass the team by. */
export const gates: readonly GuidanceEntry[] = [
  {
    id: 'dont-be-the-required-reviewer',
    polarity: 'dont',
    title: 'be the reviewer that a change must wait for',
    why: 'All new code needs a second person who writes code; that should not be the one with the fullest calendar.',
    how: [
      'Add a second owner beside you in CODEOWNERS for each critical path.',
      'Tell the team that one approval from either of them is enough.',
      'Read along without being asked for approval.',
    ],
    source: sources.howTechnical,
  },
  {
    id: 'dont-leave-a-comment-that-may-block',
    polarity: 'dont',
    title: 'leave it open whether your comment blocks',
    why: 'A remark from the manager may hold a change up for days if nobody knows whether it must be settled first.',
    how: [
      'Begin each comment with whether it must be settled before the merge.',
      'Approve together with your remarks when you trust the author to handle them.',
      'Reserve fixed times for review, so that answers come when expected.',
    ],
    source: sources.stayingHandsOn,
  },
  {
    id: 'dont-bypass-review',
    polarity: 'dont',
    title: 'pass review by because you can',
    why: 'Engineers tell of managers who push past the checks because they can; the checks protect your change as well.',
    how: [
      'Send your next change to a critical file through the same way as all others.',
      'Switch on branch protection for administrators too.',
      'Thank the person who finds something in your change.',
    ],
    source: sources.experiencedDevelopers,
  },
  {
    id: 'dont-make-changes-wait-for-seniority',
    polarity: 'dont',
    title: 'make changes wait for approval from above',
    why: 'DORA found that approval by a senior manager slows delivery, and no sign that it makes changes safer.',
    how: [
      'Let the author merge once a peer has approved and the tests pass.',
      'Turn what you always check into an automatic check.',
      'Agree which few kinds of change you want to hear of beforehand.',
    ],
    source: sources.changeApproval,
  },
  {
    id: 'dont-be-the-one-who-releases',
    polarity: 'dont',
    title: 'be the person that a release waits for',
    why: 'Anyone with the right credentials should be able to deploy any version on demand, without waiting for someone.',
    how: [
      'Write down the steps of the last release, as they really were.',
      'Give two teammates the rights and the key they need to tag.',
      'Let one of them do the next release while you watch.',
    ],
    source: sources.deploymentAutomation,
  },
  {
    id: 'do-let-peers-approve',
    polarity: 'do',
    title: 'let peers approve and machines check',
    why: 'Peer review with automatic tests keeps changes safe and leaves leaders time for more strategic work.',
    how: [
      'Name for each area two peers who may approve.',
      'Make the tests that you rely on run on each change.',
      'Look at the merged changes once a week instead of at each one before.',
    ],
    source: sources.changeApproval,
  },
  {
    id: 'do-be-the-second-reviewer',
    polarity: 'do',
    title: 'be the second reviewer, not the first',
    why: 'If you are not the primary reviewer you can still read and comment, and nothing waits for you.',
    how: [
      'Take yourself off the automatic assignment for one area this week.',
      'Put in your place someone who writes code there.',
      'Subscribe to the changes instead, and read them when you have time.',
    ],
    source: sources.stayingHandsOn,
  },
  {
    id: 'do-answer-reviews-within-a-day',
    polarity: 'do',
    title: 'answer a review within a working day, or pass it on',
    why: 'One working day is the longest a review request should wait; a short word on when, or who else, also helps.',
    how: [
      'Look through your open review requests first thing in the morning.',
      'For each you cannot do today, name someone who can.',
      'If it is too large, ask for it in smaller parts.',
    ],
    source: sources.speedOfReviews,
  },
  {
    id: 'do-make-the-release-a-command',
    polarity: 'do',
    title: 'make the release a command that anyone can run',
    why: 'Each manual step of a release costs time and invites mistakes; fewer of them means less depends on you.',
    how: [
      'Count the manual steps of your last release.',
      'Script the one that goes wrong most often; it is good work off the critical path.',
      'Keep the script in the repository, beside what it releases.',
    ],
    source: sources.deploymentAutomation,
  },
];
