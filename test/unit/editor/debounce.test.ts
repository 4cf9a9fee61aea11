import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { Debounce } from '../../../src/editor/debounce';

describe('a debounced task', () => {
  let runs = 0;
  let ran: () => void = () => undefined;
  const task = (): void => {
    runs++;
    ran();
  };

  beforeEach(() => {
    runs = 0;
  });

  it('runs once after a burst of fifty requests, and again after the next', async () => {
    const debounce = new Debounce(5, task);
    for (let burst = 1; burst <= 2; burst++) {
      const done = new Promise<void>(resolve => (ran = resolve));
      for (let request = 0; request < 50; request++) debounce.request();
      await done;
      assert.equal(runs, burst);
    }
  });

  it('does not run any more once it is disposed of, whoever still asks', async () => {
    const debounce = new Debounce(0, task);
    debounce.request();
    debounce.dispose();
    debounce.request();
    await pause(5);
    assert.equal(runs, 0);
  });
});
