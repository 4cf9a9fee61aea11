import type { GuidanceEntry } from '../guidanceEntry';
import { sources } from '../sources';

/** Open work that teammates wait for, and edits that meet theirs. */
export const waiting: readonly GuidanceEntry[] = [
  {
    id: 'dont-hold-a-branch-others-need',
    polarity: 'dont',
    title: 'hold a branch that others need',
    why: 'Work kept apart for days ends in larger, harder merges, and much of that effort lands on teammates.',
    how: [
      'Write to whoever builds on it today: what is missing, and when it lands.',
      'Merge what is ready now and leave the rest for a second change.',
      'If you will not get to it this week, hand the branch over.',
    ],
    source: sources.trunkBased,
  },
  {
    id: 'dont-work-where-a-meeting-stalls-others',
    polarity: 'dont',
    title: 'put your work where your meetings stall the team',
    why: 'Managing is full of interruptions; if your work is on the critical path, the team stops when you are called away.',
    how: [
      'Look at your calendar: with less than two free hours a day this week, pass the task on.',
      'Agree with one teammate who may finish it without asking you.',
      'Push what you have each evening, so that it can be picked up.',
    ],
    source: sources.managersShouldNotCode,
  },
  {
    id: 'dont-send-what-nobody-can-review',
    polarity: 'dont',
    title: 'send a change too large to review soon',
    why: 'About a hundred lines is a reasonable change, a thousand is usually too many; large ones wait longer and hide more.',
    how: [
      'Move renames and refactorings into a change of their own.',
      'Send the part that stands alone first, with its tests.',
      'If it cannot be split, ask the reviewer beforehand and walk through it together.',
    ],
    source: sources.smallChanges,
  },
  {
    id: 'dont-edit-what-others-edit-now',
    polarity: 'dont',
    title: 'edit a file that others are editing this week',
    why: 'In six large repositories, files edited in several pull requests at once were more likely to introduce bugs.',
    how: [
      'Look at whose open work touches the file before you go on.',
      'If theirs is nearly done, wait for it and build on top.',
      'If yours cannot wait, give it to them to include.',
    ],
    source: sources.concurrentEdits,
  },
  {
    id: 'dont-build-in-private',
    polarity: 'dont',
    title: 'build something that the team does not know of',
    why: 'An engineer tells of a cache that a manager built unseen: it reached production with a fault that customers saw.',
    how: [
      'Push your branch today, even unfinished, and say what it is for.',
      'Put it where the team plans its work.',
      'Ask one teammate to follow it from here.',
    ],
    source: sources.experiencedDevelopers,
  },
  {
    id: 'do-land-the-shared-part-first',
    polarity: 'do',
    title: 'land the part that others build on first',
    why: 'An interface can be merged before anyone sees it in use, so work on top of it can start now.',
    how: [
      'Cut out the interface, schema or helper that others need and send it alone.',
      'Keep the unfinished part switched off or out of the change.',
      'Tell those who wait as soon as it is merged.',
    ],
    source: sources.smallBatches,
  },
  {
    id: 'do-send-one-idea-at-a-time',
    polarity: 'do',
    title: 'split the branch into changes of one idea each',
    why: 'Small changes are reviewed sooner and better, and are easier to merge and to take back.',
    how: [
      'List what the branch does, one line an idea.',
      'Send the first line as its own change today.',
      'Rebase the rest on it once it is merged.',
    ],
    source: sources.smallChanges,
  },
  {
    id: 'do-talk-before-you-edit',
    polarity: 'do',
    title: 'talk to those on the same file before you go on',
    why: 'Engineers who were told of overlapping edits early expected less conflict work and less done twice.',
    how: [
      'Ask who should make the change; offer yours as a note or a patch.',
      'Agree who merges first.',
      'Set your edits aside until you have an answer.',
    ],
    source: sources.concurrentEdits,
  },
];
