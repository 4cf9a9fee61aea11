import { l10n } from 'vscode';
import type { HealthReport, OpenWork } from '../core/report/healthReport';
import { plain } from '../core/report/plain';
import { number, shortRef } from '../core/report/wording';

/** A teammate who waits for a branch of the manager's, or may come to. */
export interface WaitingTeammate {
  /** What the teammate's branch has to do with the manager's. */
  readonly tie: 'dependent' | 'conflict' | 'overlap';
  readonly name: string;
  /** The teammate's branch, in short. */
  readonly branch: string;
  /** What the branch has to do with the manager's, in a few words. */
  readonly described: string;
  /** The same with the teammate's name, for a screen reader. */
  readonly spoken: string;
  /** A message to the teammate, for the manager to send; plain text. */
  readonly message: string;
}

/** A branch of the manager's. */
export interface HeldBranch {
  /** Full id of its tip. */
  readonly tip: string;
  readonly name: string;
  readonly verdict: OpenWork['verdict'];
  /** Who waits and how old it is, in a few words. */
  readonly description: string;
  /** Why others wait, one sentence each. */
  readonly details: readonly string[];
  readonly waiting: readonly WaitingTeammate[];
}

/** The manager's open work, the worst first; what is stale or exempt is not in anybody's way. */
export function heldWork({ openWork }: Pick<HealthReport, 'openWork'>): readonly HeldBranch[] {
  return openWork
    .filter(({ author, state }) => author.isManager && (state === 'open' || state === 'quiet'))
    .map(work => ({
      tip: work.tip,
      name: shortRef(work.refs[0] ?? ''),
      verdict: work.verdict,
      description: [...waits(work), age(work)].join(' · '),
      details: work.why,
      waiting: teammates(work),
    }));
}

function waits({ verdict, waitingPeople }: OpenWork): readonly string[] {
  if (verdict === 'clear') return [];
  const [first, ...more] = waitingPeople.map(plain);
  if (first === undefined) return [l10n.t('may hold up others')];
  return [verdict === 'at-risk' ? mayWait(first, more.length) : doWait(first, more.length)];
}

// Several are counted: a row is narrow, and their names stand below it.
function mayWait(first: string, more: number): string {
  return more === 0 ? l10n.t('may hold up {0}', first) : l10n.t('may hold up {0} teammates', number(more + 1));
}

function doWait(first: string, more: number): string {
  return more === 0 ? l10n.t('{0} waits', first) : l10n.t('{0} wait', number(more + 1));
}

function age({ ageWorkingDays }: OpenWork): string {
  if (ageWorkingDays === 1) return l10n.t('1 working day old');
  return l10n.t('{0} working days old', number(ageWorkingDays));
}

/** Repository text, shown as it is. */
interface Told {
  readonly name: string;
  readonly branch: string;
  /** The manager's branch. */
  readonly own: string;
}

function teammates({ refs, dependents, conflicts, overlaps }: OpenWork): readonly WaitingTeammate[] {
  const own = plain(shortRef(refs[0] ?? ''));
  const told = ({ ref, author }: { readonly ref: string; readonly author: string }): Told => ({
    name: plain(author),
    branch: plain(shortRef(ref)),
    own,
  });
  return [
    ...dependents.map(each => dependent(told(each))),
    ...conflicts.filter(({ author }) => author !== '').map(each => conflict(told(each))),
    ...overlaps.map(each => overlap(told(each))),
  ];
}

function dependent({ name, branch, own }: Told): WaitingTeammate {
  return {
    tie: 'dependent',
    name,
    branch,
    described: l10n.t('{0} is built on it', branch),
    spoken: l10n.t('{0}, whose {1} is built on it', name, branch),
    message: l10n.t(
      'Hi {0}, your {1} is built on my {2}. What do you need from me to go on: shall I land it, or hand it to you?',
      ...[name, branch, own],
    ),
  };
}

function conflict({ name, branch, own }: Told): WaitingTeammate {
  return {
    tie: 'conflict',
    name,
    branch,
    described: l10n.t('{0} conflicts with it', branch),
    spoken: l10n.t('{0}, whose {1} conflicts with it', name, branch),
    message: l10n.t(
      'Hi {0}, your {1} conflicts with my {2}. Shall we look at it together, and land yours first?',
      ...[name, branch, own],
    ),
  };
}

function overlap({ name, branch, own }: Told): WaitingTeammate {
  return {
    tie: 'overlap',
    name,
    branch,
    described: l10n.t('{0} changes the same files', branch),
    spoken: l10n.t('{0}, whose {1} changes the same files', name, branch),
    message: l10n.t(
      'Hi {0}, your {1} changes the same files as my {2}. Shall we agree on who goes first?',
      ...[name, branch, own],
    ),
  };
}
