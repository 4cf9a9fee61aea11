import type { GuidanceEntry } from '../guidanceEntry';
import { sources } from '../sources';

/** How the manager's own week goes: creeping ownership, hours, too many things at once. */
export const habits: readonly GuidanceEntry[] = [
  {
    id: 'dont-let-a-favour-grow',
    polarity: 'dont',
    title: 'let a small favour grow into ownership',
    why: 'Being in the way seldom starts with one large task; it starts with a small one and grows slowly.',
    how: [
      'Ask when you last told someone no in this area.',
      'Hand the next request there to somebody else, with an hour of your help.',
      'Put a date in your calendar to look at your share again.',
    ],
    source: sources.criticalPath,
  },
  {
    id: 'dont-code-to-avoid-the-hard-parts',
    polarity: 'dont',
    title: 'use code to avoid the hard parts of management',
    why: 'If you are pulled to code again and again, it is worth asking whether it spares you the hard parts of managing.',
    how: [
      'Name the conversation or decision that you have put off longest.',
      'Give it the next hour that you had planned for code.',
      'Then see whether the code still needs you.',
    ],
    source: sources.stayingTechnical,
  },
  {
    id: 'dont-be-the-hero-after-hours',
    polarity: 'dont',
    title: 'be the hero after hours',
    why: 'Teams that live on weekend work and firefighting do not scale and become fragile.',
    how: [
      'Look at what the last late commits were for, and which could have waited.',
      'Move one of those tasks to someone with time for it in the day.',
      'If you write late, push in the morning, so that nobody feels asked to answer.',
    ],
    source: sources.systemsDrivenLeadership,
  },
  {
    id: 'dont-keep-many-things-going',
    polarity: 'dont',
    title: 'keep many things going at once',
    why: 'Work spread over many tasks takes longer to finish, all of it.',
    how: [
      'List your open branches and what each still needs.',
      'Finish, hand over or close one before you start another.',
      'Set yourself a limit and say it aloud.',
    ],
    source: sources.workInProcess,
  },
  {
    id: 'do-finish-down-to-three-branches',
    polarity: 'do',
    title: 'bring your open branches down to three or fewer',
    why: 'Teams with three or fewer active branches, merged daily, deliver better; your own branches are a good place to start.',
    how: [
      'Delete what is merged or abandoned.',
      'Merge the smallest of the rest today.',
      'Give away the one that you touched least this week.',
    ],
    source: sources.trunkBased,
  },
  {
    id: 'do-say-why-you-step-in-and-when-you-leave',
    polarity: 'do',
    title: 'say why you step in and when you step back',
    why: 'Stepping in can be right; with the reason, the goal and the end named, the team can take it back with confidence.',
    how: [
      'Tell the team why you are in this area and what done looks like.',
      'Name the date on which you leave, and who owns it then.',
      'Record it here as stepping in, so that you are asked at the end.',
    ],
    source: sources.guidingArchitecture,
  },
  {
    id: 'do-keep-code-that-energizes',
    polarity: 'do',
    title: 'keep the code that energizes you and stresses nobody',
    why: 'If a manager codes, it should give energy and put no stress on the team.',
    how: [
      'Ask two teammates which of your changes helped and which made them wait.',
      'Keep the first kind and give the second away.',
      'Give the code a fixed, small place in your week.',
    ],
    source: sources.stayingTechnical,
  },
  {
    id: 'do-measure-hours-by-your-own-pattern',
    polarity: 'do',
    title: 'judge your hours by your own usual pattern',
    why: 'Working hours differ widely between people; only a change against your own habit says something.',
    how: [
      'Think back to when these evenings began and what changed then.',
      'If you chose them, change the working hours in the settings.',
      'If not, take the cause to your own manager or to the plan.',
    ],
    source: sources.workingHours,
  },
  {
    id: 'do-find-what-matters-and-go-home',
    polarity: 'do',
    title: 'find out what matters, do that, and go home',
    why: 'People copy how their leaders work; show them focus on what matters and an end to the day.',
    how: [
      'Each morning, name the one thing of the day that is worth your time.',
      'Ask of the rest what happens if nobody does it.',
      'Leave on time once this week, visibly.',
    ],
    source: sources.lazinessAndImpatience,
  },
];
