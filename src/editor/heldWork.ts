import type { HealthReport, OpenWork } from '../core/report/healthReport';
import { plain } from '../core/report/plain';
import { count, list, shortRef } from '../core/report/wording';

/** A teammate who waits for a branch of the manager's, or may come to. */
export interface WaitingTeammate {
  readonly name: string;
  /** The teammate's branch, in short. */
  readonly branch: string;
  /** What it has to do with the manager's, in a few words. */
  readonly why: string;
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
  if (waitingPeople.length === 0) return ['may hold up others'];
  const who = list(waitingPeople.slice(0, 2).map(plain));
  const more = waitingPeople.length > 2 ? ` and ${waitingPeople.length - 2} more` : '';
  if (verdict === 'at-risk') return [`may hold up ${who}${more}`];
  return [`${who}${more} ${waitingPeople.length === 1 ? 'waits' : 'wait'}`];
}

function age({ ageWorkingDays }: OpenWork): string {
  return `${count(ageWorkingDays, 'working days')} old`;
}

function teammates({ refs, dependents, conflicts, overlaps }: OpenWork): readonly WaitingTeammate[] {
  const own = plain(shortRef(refs[0] ?? ''));
  const told = (ref: string, name: string, why: string, question: string): WaitingTeammate => {
    const branch = plain(shortRef(ref));
    return {
      name: plain(name),
      branch,
      why,
      message: `Hi ${plain(name)}, your ${branch} ${why} my ${own}. ${question}`,
    };
  };
  return [
    ...dependents.map(({ ref, author }) =>
      told(ref, author, 'is built on', 'What do you need from me to go on: shall I land it, or hand it to you?'),
    ),
    ...conflicts
      .filter(({ author }) => author !== '')
      .map(({ ref, author }) =>
        told(ref, author, 'conflicts with', 'Shall we look at it together, and land yours first?'),
      ),
    ...overlaps.map(({ ref, author }) =>
      told(ref, author, 'changes the same files as', 'Shall we agree on who goes first?'),
    ),
  ];
}
