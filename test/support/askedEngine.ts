import assert from 'node:assert/strict';
import type { HealthReport } from '../../src/core/report/healthReport';
import { EngineError } from '../../src/editor/engineFailure';
import type { Asking, Question } from '../../src/editor/engineHost';
import type { SessionSurroundings } from '../../src/editor/folderSession';
import type { EngineFailure } from '../../src/engine/protocol';

/** A request for a report that waits for the test to answer it. */
export interface Asked {
  readonly question: Question;
  readonly signal: AbortSignal;
  readonly progress: (message: string) => void;
  readonly early: (report: HealthReport) => void;
  readonly answer: (report: HealthReport) => void;
  readonly fail: (reason: EngineFailure['reason']) => void;
}

/** Stands in for the engine: keeps what it is asked; a request that is aborted fails as a cancelled one does. */
export class AskedEngine {
  readonly asked: Asked[] = [];
  readonly engine: SessionSurroundings['engine'] = {
    report: (question, asking) => this.report(question, asking),
    explain: unused,
    check: unused,
    identities: unused,
    base: unused,
    critical: unused,
    team: unused,
  };
  private whenAsked: () => void = () => undefined;

  /** Begins a run and waits until it has asked. */
  async begin(run: () => Promise<void>): Promise<{ readonly done: Promise<void>; readonly request: Asked }> {
    const waiting = new Promise<void>(resolve => (this.whenAsked = resolve));
    const done = run();
    await waiting;
    const request = this.asked.at(-1);
    assert.ok(request !== undefined);
    return { done, request };
  }

  private report(question: Question, { signal, onProgress, onEarly }: Asking): Promise<HealthReport> {
    return new Promise((answer, reject) => {
      const fail = (reason: EngineFailure['reason']): void => {
        reject(new EngineError({ reason, message: 'it broke', stack: null }));
      };
      signal.addEventListener('abort', () => {
        fail('cancelled');
      });
      const [progress, early] = [onProgress ?? (() => undefined), onEarly ?? (() => undefined)];
      this.asked.push({ question, signal, progress, early, answer, fail });
      this.whenAsked();
    });
  }
}

const unused = (): never => assert.fail('not asked for here');
