import { l10n } from 'vscode';
import type { EngineFailure } from '../engine/protocol';

/** A request that the engine could not answer, and why. */
export class EngineError extends Error {
  readonly failure: EngineFailure;

  constructor(failure: EngineFailure) {
    super(failure.message);
    this.name = 'EngineError';
    this.failure = failure;
  }
}

/** The failure behind whatever was thrown; what is not the engine's own is a bug. */
export function failureOf(error: unknown): EngineFailure {
  if (error instanceof EngineError) return error.failure;
  return {
    reason: 'bug',
    message: l10n.t('Something went wrong in Altitude. The log has the details.'),
    stack: stackOf(error),
  };
}

/** What the log keeps of whatever was thrown. */
export function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
