import assert from 'node:assert/strict';
import { teammatesWaiting } from '../../../src/core/report/teammatesWaiting';
import { heldWork } from '../../../src/editor/heldWork';
import type { HeldBranch } from '../../../src/editor/heldWork';
import { statusText } from '../../../src/editor/statusText';
import type { OpenWork } from '../../../src/core/report/healthReport';
import { exampleReport } from '../../support/exampleReport';
import { fullReport } from '../../support/fullReport';

const [branch] = fullReport().openWork;
if (branch === undefined) throw new Error('the full report has open work');
const work = (overrides: Partial<OpenWork>): OpenWork => ({ ...branch, ...overrides });
const held = (overrides: Partial<OpenWork> = {}): HeldBranch | undefined =>
  heldWork({ openWork: [work(overrides)] })[0];
const described = (overrides: Partial<OpenWork>): string | undefined => held(overrides)?.description;

describe('the manager’s open work in the tree', () => {
  it('says who waits and how old it is', () => {
    assert.equal(described({ waitingPeople: ['Ada'] }), 'Ada waits · 9 working days old');
    assert.equal(described({ waitingPeople: ['Ada', 'Bo'] }), '2 wait · 9 working days old');
  });
  it('says what may come where nobody waits yet', () => {
    assert.equal(described({ verdict: 'at-risk', waitingPeople: ['Ada'] }), 'may hold up Ada · 9 working days old');
    assert.equal(
      described({ verdict: 'at-risk', waitingPeople: ['Ada', 'Bo'] }),
      'may hold up 2 teammates · 9 working days old',
    );
    assert.equal(described({ verdict: 'at-risk', waitingPeople: [] }), 'may hold up others · 9 working days old');
  });
  it('says only how old it is where it is clear', () => {
    assert.equal(described({ verdict: 'clear', ageWorkingDays: 1 }), '1 working day old');
  });
  it('is not others’, stale or exempt', () => {
    assert.equal(held({ author: { ...branch.author, isManager: false } }), undefined);
    assert.equal(held({ state: 'stale' }), undefined);
    assert.equal(held({ state: 'exempt' }), undefined);
    assert.ok(held({ state: 'quiet' }));
  });
  it('has each teammate with the branch, what it has to do with it, and a message', () => {
    assert.deepEqual(
      held()?.waiting.map(({ described: words }) => words),
      [
        'origin/checkout-v2 is built on it',
        'origin/retry-queue conflicts with it',
        'origin/retry-queue changes the same files',
      ],
    );
    assert.match(
      held()?.waiting[0]?.message ?? '',
      /^Hi .+, your origin\/checkout-v2 is built on my engine-v2\. .+\?$/,
    );
  });
  it('names no base among those who wait', () => {
    const conflicts = [{ ref: 'refs/heads/main', author: '', files: ['a.ts'] }];
    assert.deepEqual(held({ conflicts, dependents: [], overlaps: [] })?.waiting, []);
  });
  it('draws no terminal escape or direction of a name into a message', () => {
    const dependents = [{ ref: 'refs/heads/a\u202eb', author: 'Ad\u001b[31ma', commits: 1 }];
    assert.doesNotMatch(held({ dependents })?.waiting[0]?.message ?? '', /[\u001b\u202e]/);
  });
});

describe('how many teammates wait', () => {
  it('counts each once, over all blocking branches', () => {
    const openWork = [work({ waitingPeople: ['Ada', 'Bo'] }), work({ waitingPeople: ['Ada'] })];
    assert.equal(teammatesWaiting({ openWork }), 2);
  });
  it('does not count those whom a branch may only come to hold up', () => {
    assert.equal(teammatesWaiting({ openWork: [work({ verdict: 'at-risk' })] }), 0);
  });
  it('is what the status bar says before all else', () => {
    const words = (waitingPeople: readonly string[]): string =>
      statusText(exampleReport({ level: 'in-the-way', openWork: [work({ waitingPeople })] })).words;
    assert.equal(words(['Ada']), '1 waits for you');
    assert.equal(words(['Ada', 'Bo']), '2 wait for you');
  });
});
