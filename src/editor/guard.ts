import { EngineError, failureOf } from './engineFailure';
import type { Log } from './log';
import { asSentence } from './sentence';

/** Where an unexpected failure is told to the person: one line. */
export type Tell = (line: string) => void;

/**
 * Ends every event handler and command of the extension: whatever it throws is logged and told in one line, so that no
 * rejection is left unhandled. What the person cancelled is told to nobody.
 */
export class Guard {
  private readonly log: Log;
  private readonly tell: Tell;

  constructor(log: Log, tell: Tell) {
    this.log = log;
    this.tell = tell;
  }

  /** The handler, guarded; `what` names it in the log. */
  wrap<Arguments extends readonly unknown[]>(
    what: string,
    handler: (...given: Arguments) => unknown,
  ): (...given: Arguments) => Promise<void> {
    return async (...given) => {
      try {
        await handler(...given);
      } catch (error) {
        this.failed(what, error);
      }
    };
  }

  private failed(what: string, error: unknown): void {
    const { reason, message, stack } = failureOf(error);
    if (error instanceof EngineError && reason === 'cancelled') return;
    this.log.error(`${what}: ${stack ?? message}`);
    this.tell(asSentence(message));
  }
}
