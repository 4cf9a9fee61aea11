import assert from 'node:assert/strict';
import { activateAgain } from '../support/activation';

const runs = 9;
const budgetMilliseconds = 30;

describe('the activation', () => {
  it(`takes less than ${budgetMilliseconds} ms of the extension host, loading included`, function () {
    const times = Array.from({ length: runs }, () => activateAgain().milliseconds).sort((a, b) => a - b);
    const median = times[Math.floor(runs / 2)] ?? Infinity;
    if (this.test !== undefined) this.test.title += `: ${median.toFixed(1)} ms, the median of ${runs}`;
    assert.ok(median < budgetMilliseconds, `${median} ms`);
  });

  it('loads nothing that could start git', () => {
    const { loaded } = activateAgain();
    assert.ok(loaded.includes('vscode'));
    assert.ok(!loaded.some(name => name.endsWith('child_process')), loaded.join(', '));
  });
});
