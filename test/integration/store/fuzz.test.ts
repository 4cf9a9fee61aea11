import assert from 'node:assert/strict';
import { fuzzHistories } from '../../support/fuzz/fuzzHistories';

describe('random histories', () => {
  it('tell the same from what was kept as without, byte for byte, however they are changed', async () => {
    const histories = 50;
    assert.ok((await fuzzHistories({ seed: 1, histories })) >= 2 * histories);
  });
}).timeout(300_000);
