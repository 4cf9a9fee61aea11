/** Why git could not answer, as far as a caller may act on it. */
export type GitFailureReason = 'git-missing' | 'not-a-repository' | 'unsafe-ownership' | 'cancelled' | 'git-failed';

/** A failure of git with its reason; the message is one line that a person can act on. */
export class GitFailure extends Error {
  readonly reason: GitFailureReason;

  constructor(reason: GitFailureReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'GitFailure';
    this.reason = reason;
  }
}

/** True for a GitFailure, with that reason where one is given. */
export function isGitFailure(error: unknown, reason?: GitFailureReason): error is GitFailure {
  return error instanceof GitFailure && (reason === undefined || error.reason === reason);
}
