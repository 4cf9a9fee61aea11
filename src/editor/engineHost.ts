import { l10n } from 'vscode';
import type { HealthReport } from '../core/report/healthReport';
import type { EngineRequest, FromEngine, ToEngine } from '../engine/protocol';
import type { Disposable } from './disposables';
import { EngineError, stackOf } from './engineFailure';
import type { Log } from './log';

/** The part of a worker thread that the host uses. */
export interface EngineWorker {
  postMessage(message: ToEngine): void;
  on(event: 'message', listener: (message: FromEngine) => void): unknown;
  on(event: 'error', listener: (error: unknown) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
  terminate(): Promise<number>;
}

/** A request without what the host adds to it. */
export type Question = Omit<EngineRequest, 'id'>;

/** The last answer to a question, by its type. */
type Answer<T extends FromEngine['type']> = Extract<FromEngine, { readonly type: T }>;

/** How the asker follows and ends a request. */
export interface Asking {
  readonly signal: AbortSignal;
  readonly onProgress?: (message: string) => void;
  /** Told what the newest part of a long history tells, while the rest is being read. */
  readonly onEarly?: (report: HealthReport) => void;
}

interface Pending {
  readonly answer: (message: FromEngine) => void;
  readonly fail: (error: EngineError) => void;
  readonly progress: (message: string) => void;
  readonly early: (report: HealthReport) => void;
}

/** What the host needs of its surroundings. */
export interface EngineSurroundings {
  readonly start: () => EngineWorker;
  /** Whether the workspace is trusted: without it no worker starts. */
  readonly trusted: () => boolean;
  readonly log: Log;
}

/**
 * Keeps the worker thread: starts it at the first question, starts a new one after a crash, ends it with itself.
 * Every method rejects with an EngineError, whose failure says why there is no answer.
 */
export class EngineHost implements Disposable {
  private readonly surroundings: EngineSurroundings;
  private readonly pending = new Map<number, Pending>();
  private worker: EngineWorker | undefined;
  private lastId = 0;
  private ended = false;

  constructor(surroundings: EngineSurroundings) {
    this.surroundings = surroundings;
  }

  async report(question: Question, asking: Asking): Promise<Answer<'report'>['report']> {
    const answer = await this.ask(id => ({ type: 'report', request: { ...question, id } }), asking);
    return expect(answer, 'report').report;
  }

  async explain(question: Question, path: string, asking: Asking): Promise<Answer<'explained'>['entry']> {
    const answer = await this.ask(id => ({ type: 'explain', request: { ...question, id }, path }), asking);
    return expect(answer, 'explained').entry;
  }

  async check(question: Question, asking: Asking): Promise<Answer<'checked'>['check']> {
    const answer = await this.ask(id => ({ type: 'check', request: { ...question, id } }), asking);
    return expect(answer, 'checked').check;
  }

  async identities(question: Question, asking: Asking): Promise<Answer<'identities'>['proposal']> {
    const answer = await this.ask(id => ({ type: 'identities', request: { ...question, id } }), asking);
    return expect(answer, 'identities').proposal;
  }

  async base(question: Question, asking: Asking): Promise<Answer<'base'>['proposal']> {
    const answer = await this.ask(id => ({ type: 'base', request: { ...question, id } }), asking);
    return expect(answer, 'base').proposal;
  }

  async critical(question: Question, asking: Asking): Promise<Answer<'critical'>['proposal']> {
    const answer = await this.ask(id => ({ type: 'critical', request: { ...question, id } }), asking);
    return expect(answer, 'critical').proposal;
  }

  async team(question: Question, asking: Asking): Promise<Answer<'team'>['proposal']> {
    const answer = await this.ask(id => ({ type: 'team', request: { ...question, id } }), asking);
    return expect(answer, 'team').proposal;
  }

  /** Removes all that is kept between runs, of every repository. */
  async clear(asking: Asking): Promise<void> {
    expect(await this.ask(id => ({ type: 'clear', id }), asking), 'cleared');
  }

  dispose(): void {
    this.ended = true;
    const worker = this.worker;
    this.worker = undefined;
    this.failAll(cancelled());
    worker?.terminate().catch((error: unknown) => {
      this.surroundings.log.warn(`The engine did not end: ${stackOf(error)}`);
    });
  }

  private ask(message: (id: number) => ToEngine, { signal, onProgress, onEarly }: Asking): Promise<FromEngine> {
    return new Promise((resolve, reject) => {
      const worker = this.ready();
      if (signal.aborted) throw cancelled();
      const id = ++this.lastId;
      worker.postMessage(message(id));
      const cancel = (): void => {
        worker.postMessage({ type: 'cancel', id });
        settle(() => {
          reject(cancelled());
        });
      };
      const settle = (end: () => void): void => {
        this.pending.delete(id);
        signal.removeEventListener('abort', cancel);
        end();
      };
      this.pending.set(id, {
        answer: answer => {
          settle(() => {
            resolve(answer);
          });
        },
        fail: error => {
          settle(() => {
            reject(error);
          });
        },
        progress: onProgress ?? (() => undefined),
        early: onEarly ?? (() => undefined),
      });
      signal.addEventListener('abort', cancel);
    });
  }

  private ready(): EngineWorker {
    if (this.ended) throw cancelled();
    if (!this.surroundings.trusted()) throw new EngineError(notTrusted);
    this.worker ??= this.start();
    return this.worker;
  }

  private start(): EngineWorker {
    this.surroundings.log.debug('Starting the engine.');
    const worker = this.surroundings.start();
    worker.on('message', message => {
      this.take(message);
    });
    worker.on('error', error => {
      this.crashed(worker, stackOf(error));
    });
    worker.on('exit', code => {
      this.crashed(worker, `The worker thread ended with code ${code}.`);
    });
    return worker;
  }

  private take(message: FromEngine): void {
    const pending = this.pending.get(message.id);
    if (message.type === 'progress') pending?.progress(message.message);
    else if (message.type === 'early') pending?.early(message.report);
    else if (message.type === 'log') this.surroundings.log.info(message.line);
    else if (message.type === 'failed') pending?.fail(new EngineError(message.failure));
    else pending?.answer(message);
  }

  // A worker that throws tells both `error` and `exit`; one that was replaced or ended by us tells nothing new.
  private crashed(worker: EngineWorker, stack: string): void {
    if (worker !== this.worker) return;
    this.worker = undefined;
    this.surroundings.log.error(`The engine stopped: ${stack}`);
    this.failAll(new EngineError({ reason: 'bug', message: stoppedMessage, stack }));
  }

  private failAll(error: EngineError): void {
    for (const pending of [...this.pending.values()]) pending.fail(error);
  }
}

const stoppedMessage = l10n.t('The analysis stopped unexpectedly. Refresh tries again; the log has the details.');

const notTrusted = {
  reason: 'cancelled',
  message: l10n.t('Altitude reads no history before you trust this workspace.'),
  stack: null,
} as const;

function cancelled(): EngineError {
  return new EngineError({ reason: 'cancelled', message: l10n.t('Cancelled.'), stack: null });
}

function expect<T extends FromEngine['type']>(answer: FromEngine, type: T): Answer<T> {
  if (isA(answer, type)) return answer;
  throw new EngineError({
    reason: 'bug',
    message: stoppedMessage,
    stack: `The engine answered ${answer.type} where ${type} was asked.`,
  });
}

function isA<T extends FromEngine['type']>(answer: FromEngine, type: T): answer is Answer<T> {
  return answer.type === type;
}
