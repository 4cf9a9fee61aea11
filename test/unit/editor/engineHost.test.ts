import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { defaultSettings } from '../../../src/core/settings/settings';
import { EngineHost, type EngineWorker, type Question } from '../../../src/editor/engineHost';
import { failureOf } from '../../../src/editor/engineFailure';
import type { EngineFailure, FromEngine, ToEngine } from '../../../src/engine/protocol';
import { exampleReport } from '../../support/exampleReport';

const question: Question = { directory: '/team', git: 'git', settings: defaultSettings, until: '2026-09-16T12:00:00Z' };

/** A worker that answers nothing by itself. */
class SilentWorker extends EventEmitter implements EngineWorker {
  readonly told: ToEngine[] = [];
  terminated = false;

  postMessage(message: ToEngine): void {
    this.told.push(message);
  }

  terminate(): Promise<number> {
    this.terminated = true;
    return Promise.resolve(0);
  }

  tell(message: FromEngine): void {
    this.emit('message', message);
  }

  get lastId(): number {
    const ids = this.told.map(message => ('request' in message ? message.request.id : message.id));
    return ids.at(-1) ?? -1;
  }
}

function setUp({ trusted = true } = {}) {
  const workers: SilentWorker[] = [];
  const errors: string[] = [];
  const lines: string[] = [];
  const quiet = (): void => undefined;
  const host = new EngineHost({
    start: () => {
      const worker = new SilentWorker();
      workers.push(worker);
      return worker;
    },
    trusted: () => trusted,
    log: { debug: quiet, info: line => lines.push(line), warn: quiet, error: line => errors.push(line) },
  });
  const report = (signal = new AbortController().signal): Promise<unknown> => host.report(question, { signal });
  const worker = (at = 0): SilentWorker => {
    const found = workers[at];
    assert.ok(found !== undefined, `worker ${at} was not started`);
    return found;
  };
  return { host, workers, worker, errors, lines, report };
}

async function failure(promise: Promise<unknown>): Promise<EngineFailure> {
  return await promise.then(() => assert.fail('it was answered'), failureOf);
}

describe('the host of the engine', () => {
  it('starts no worker before the first question', () => {
    assert.equal(setUp().workers.length, 0);
  });

  it('starts no worker while the workspace is not trusted', async () => {
    const { report, workers } = setUp({ trusted: false });
    assert.match((await failure(report())).message, /trust/);
    assert.equal(workers.length, 0);
  });

  it('asks one worker everything, each time under another id', () => {
    const { report, workers, worker } = setUp();
    void report();
    void report();
    assert.equal(workers.length, 1);
    assert.deepEqual(
      worker().told.map(message => message.type === 'report' && message.request.id),
      [1, 2],
    );
  });

  it('gives each question its own answer', async () => {
    const { report, worker } = setUp();
    const [first, second] = [report(), report()];
    const [one, other] = [exampleReport(), exampleReport({ level: 'clear' })];
    worker().tell({ type: 'report', id: 2, report: other });
    worker().tell({ type: 'report', id: 1, report: one });
    assert.deepEqual(await Promise.all([first, second]), [one, other]);
  });

  it('passes progress on to whoever asked', () => {
    const { host, worker } = setUp();
    const heard: string[] = [];
    void host.report(question, { signal: new AbortController().signal, onProgress: line => heard.push(line) });
    worker().tell({ type: 'progress', id: 1, message: 'reading' });
    worker().tell({ type: 'progress', id: 99, message: 'of nobody' });
    assert.deepEqual(heard, ['reading']);
  });

  it('passes an early report on, and goes on waiting for the whole one', async () => {
    const { host, worker } = setUp();
    const early: string[] = [];
    const { signal } = new AbortController();
    const whole = host.report(question, { signal, onEarly: ({ level }) => early.push(level) });
    worker().tell({ type: 'early', id: worker().lastId, report: { ...exampleReport(), level: 'watch' } });
    worker().tell({ type: 'report', id: worker().lastId, report: exampleReport() });
    assert.deepEqual([early, (await whole).level], [['watch'], exampleReport().level]);
  });

  it('logs what the engine says of its work', () => {
    const { report, worker, lines } = setUp();
    void report();
    worker().tell({ type: 'log', id: worker().lastId, line: 'read anew' });
    assert.deepEqual(lines, ['read anew']);
  });

  it('waits until what was kept is cleared', async () => {
    const { host, worker } = setUp();
    const cleared = host.clear({ signal: new AbortController().signal });
    worker().tell({ type: 'cleared', id: worker().lastId });
    await cleared;
    assert.equal(worker().told.at(-1)?.type, 'clear');
  });

  it('rejects with the reason that the engine gives', async () => {
    const { report, worker } = setUp();
    const asked = report();
    const given: EngineFailure = { reason: 'unknown-base', message: 'no such base', stack: null };
    worker().tell({ type: 'failed', id: 1, failure: given });
    assert.deepEqual(await failure(asked), given);
  });

  it('tells the engine to cancel, and waits for no answer', async () => {
    const { report, worker } = setUp();
    const controller = new AbortController();
    const asked = report(controller.signal);
    controller.abort();
    assert.equal((await failure(asked)).reason, 'cancelled');
    assert.deepEqual(worker().told.at(-1), { type: 'cancel', id: 1 });
  });

  it('does not ask what is cancelled already', async () => {
    const { report, workers } = setUp();
    await failure(report(AbortSignal.abort()));
    assert.deepEqual(
      workers.flatMap(({ told }) => told),
      [],
    );
  });

  it('takes an answer of the wrong kind for a bug', async () => {
    const { report, worker } = setUp();
    const asked = report();
    worker().tell({ type: 'identities', id: 1, proposal: { identity: null, people: [] } });
    assert.equal((await failure(asked)).reason, 'bug');
  });

  it('rejects all questions once when the worker crashes, and logs it once', async () => {
    const { report, worker, errors } = setUp();
    const asked = [report(), report()];
    worker().emit('error', new Error('out of memory'));
    worker().emit('exit', 1);
    const failures = await Promise.all(asked.map(failure));
    assert.deepEqual(
      failures.map(({ reason }) => reason),
      ['bug', 'bug'],
    );
    assert.equal(errors.length, 1);
    assert.match(errors.join(), /out of memory/);
  });

  it('starts a new worker for the first question after a crash', async () => {
    const { report, worker, workers } = setUp();
    const lost = report();
    worker().emit('exit', 1);
    await failure(lost);
    const asked = report();
    worker(1).tell({ type: 'report', id: worker(1).lastId, report: exampleReport() });
    assert.deepEqual(await asked, exampleReport());
    assert.equal(workers.length, 2);
  });

  it('ends the worker and every question when it is disposed of', async () => {
    const { host, report, worker, errors } = setUp();
    const asked = report();
    host.dispose();
    worker().emit('exit', 1);
    assert.equal((await failure(asked)).reason, 'cancelled');
    assert.ok(worker().terminated);
    assert.deepEqual(errors, []);
  });

  it('starts nothing after it is disposed of', async () => {
    const { host, report, workers } = setUp();
    host.dispose();
    assert.equal((await failure(report())).reason, 'cancelled');
    assert.equal(workers.length, 0);
  });
});
