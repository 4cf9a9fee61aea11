import { isGitFailure } from '../git/gitErrors';
import type { EngineFailure } from './protocol';

/** Why a question has no answer, as far as a person can do something about it. */
export type ExpectedReason = Exclude<EngineFailure['reason'], 'bug'>;

/** An expected failure: its message is one line that says what to do. */
export class ExpectedError extends Error {
  readonly reason: ExpectedReason;

  constructor(reason: ExpectedReason, message: string) {
    super(message);
    this.name = 'ExpectedError';
    this.reason = reason;
  }
}

/** Tells an expected failure from a bug, which keeps its stack. */
export function toFailure(error: unknown): EngineFailure {
  if (error instanceof ExpectedError) return { reason: error.reason, message: error.message, stack: null };
  if (isGitFailure(error)) {
    const reason = error.reason === 'unsafe-ownership' ? 'git-failed' : error.reason;
    return { reason, message: error.message, stack: null };
  }
  const known = error instanceof Error ? error : new Error(String(error));
  return { reason: 'bug', message: known.message, stack: known.stack ?? null };
}
