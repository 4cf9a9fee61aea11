import type { Analysis } from '../analysis/analysis';
import type { OpenBranch } from '../analysis/openWork/openBranch';
import { personName } from '../analysis/person';
import { verdictsOf } from '../findings/waitingVerdict';
import type { WaitingReason, WaitingVerdict } from '../findings/waitingVerdict';
import { count, list } from './wording';

/** Files that a sentence names. */
const filesNamed = 2;

/** Reasons that are told in a sentence each; how many more there are is said. */
const reasonsTold = 4;

/** Why somebody waits, or may come to, in sentences without an end. */
export function whyWords(analysis: Analysis, verdict: WaitingVerdict): readonly string[] {
  const told = verdict.reasons.slice(0, reasonsTold).map(reason => words(analysis, verdict, reason));
  const more = verdict.reasons.length - told.length;
  return more > 0 ? [...told, `${count(more, 'more reasons')} like these`] : told;
}

function words(analysis: Analysis, { waiting, overdue }: WaitingVerdict, reason: WaitingReason): string {
  const { branch } = waiting;
  const age = `yours is ${count(branch.ageWorkingDays, 'working days')} old`;
  const limit = overdue === null ? age : `${age}, the limit is ${overdue.limitDays}`;
  switch (reason.kind) {
    case 'dependent': {
      const { contained, commits } = reason.dependent;
      return `${their(analysis, reason.dependent.branch)} is built on ${contained} of your unmerged commits, with ${count(commits, 'commits')} on top`;
    }
    case 'conflict':
      return `${their(analysis, reason.conflict.branch)} conflicts in ${named(reason.conflict.files)}; ${limit}, and it was there first`;
    case 'overlap':
      return `${their(analysis, reason.overlap.branch)} changes ${named(reason.overlap.files)} too, so far without a conflict; ${limit}`;
    case 'overtaken':
      return `the team changed ${named(reason.files)} since you branched off; ${limit}`;
    case 'large':
      return `it changes ${size(reason)}, critical ones among them: more than one review holds`;
  }
}

function size({ lines, files }: WaitingReason & { readonly kind: 'large' }): string {
  return lines === null ? count(files, 'files') : `${count(lines, 'lines')} in ${count(files, 'files')}`;
}

/** Like `the branch checkout-v2 by Kim`. */
function their({ people }: Analysis, { name, author }: OpenBranch): string {
  return `the branch ${name} by ${personName(people, author).name}`;
}

function named(files: readonly string[]): string {
  const more = files.length - filesNamed;
  return list([...files.slice(0, filesNamed), ...(more > 0 ? [count(more, 'more files')] : [])]);
}

/** What to do about the worst of the manager's open work on Monday; null where nothing is to be done. */
export function waitingStep(analysis: Analysis): string | null {
  const [worst] = verdictsOf(analysis);
  return worst === undefined ? null : step(analysis, worst);
}

function step(analysis: Analysis, { waiting: { branch }, reasons }: WaitingVerdict): string | null {
  const [reason] = reasons;
  const own = branch.name;
  switch (reason?.kind) {
    case undefined:
      return null;
    case 'dependent': {
      const who = personName(analysis.people, reason.dependent.branch.author).name;
      return `Land ${own} first thing, or hand it to ${who}, whose ${reason.dependent.branch.name} is built on it.`;
    }
    case 'conflict': {
      const who = personName(analysis.people, reason.conflict.branch.author).name;
      return `Talk to ${who} about ${named(reason.conflict.files)} before either of you goes on: ${own} conflicts with ${reason.conflict.branch.name}.`;
    }
    case 'overlap': {
      const who = personName(analysis.people, reason.overlap.branch.author).name;
      return `Land the part of ${own} that changes ${named(reason.overlap.files)}, or leave it to ${who}, who changes it too.`;
    }
    case 'overtaken':
      return `Bring ${own} up to date with what the team changed in ${named(reason.files)}, and land it or let it go.`;
    case 'large':
      return `Send ${own} in parts, the one on the critical path first.`;
  }
}
