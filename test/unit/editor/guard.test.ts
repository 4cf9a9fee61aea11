import assert from 'node:assert/strict';
import { EngineError } from '../../../src/editor/engineFailure';
import { Guard } from '../../../src/editor/guard';
import type { EngineFailure } from '../../../src/engine/protocol';

describe('the guard of an event handler', () => {
  let logged: string[] = [];
  let told: string[] = [];
  const quiet = (): void => undefined;
  const log = { debug: quiet, info: quiet, warn: quiet, error: (line: string) => logged.push(line) };
  const guard = new Guard(log, line => told.push(line));

  const throwing = (error: unknown): Promise<void> =>
    guard.wrap('Refresh', () => {
      throw error;
    })();
  const failing = (reason: EngineFailure['reason']): EngineError =>
    new EngineError({ reason, message: 'it broke', stack: null });

  beforeEach(() => ([logged, told] = [[], []]));

  it('passes on what the handler is given', async () => {
    let given: readonly unknown[] = [];
    await guard.wrap('Refresh', (...all: readonly unknown[]) => (given = all))(1, 'two');
    assert.deepEqual(given, [1, 'two']);
  });

  it('tells one line of an expected failure', async () => {
    await throwing(failing('git-failed'));
    assert.deepEqual(told, ['It broke.']);
  });

  it('tells no stack of a bug, and logs it', async () => {
    await throwing(new TypeError('undefined is not a function'));
    assert.deepEqual(told, ['Something went wrong in Altitude. The log has the details.']);
    assert.match(logged.join(), /Refresh: TypeError: undefined is not a function\n {4}at /);
  });

  it('catches what comes later too', async () => {
    await guard.wrap('Refresh', () => Promise.reject(failing('bug')))();
    assert.equal(told.length, 1);
  });

  it('says nothing of what the person cancelled', async () => {
    await throwing(failing('cancelled'));
    assert.deepEqual([...told, ...logged], []);
  });
});
