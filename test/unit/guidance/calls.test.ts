import assert from 'node:assert/strict';
import { guidanceFor } from '../../../src/core/guidance/calls';
import { catalogue, guidanceById } from '../../../src/core/guidance/catalogue';
import { standingGuidance } from '../../../src/core/guidance/standing';

const findingKinds = [
  'critical-authorship',
  'implementation-share',
  'blocking-work',
  'sole-knowledge',
  'straight-to-base',
  'merge-gate',
  'review-gate',
  'uncommitted-critical',
  'release-gate',
  'creep',
  'outside-hours',
  'scattered',
  'absence',
  'too-far',
];

describe('the guidance that findings call for', () => {
  for (const kind of findingKinds) {
    it(`has a do and a don't for ${kind}`, () => {
      const polarities = guidanceFor([kind]).map(id => guidanceById(id)?.polarity);
      assert.ok(polarities.includes('do'));
      assert.ok(polarities.includes('dont'));
    });
  }

  it('is all in the catalogue', () => {
    const called = [...guidanceFor(findingKinds), ...standingGuidance];
    assert.deepEqual(
      called.filter(id => guidanceById(id) === undefined),
      [],
    );
  });

  it('leaves no entry of the catalogue unused, standing advice counted', () => {
    const called = new Set([...guidanceFor(findingKinds), ...standingGuidance]);
    assert.deepEqual(
      catalogue.map(entry => entry.id).filter(id => !called.has(id)),
      [],
    );
  });

  it('puts the advice of the first kind first', () => {
    const [first] = guidanceFor(['blocking-work']);
    assert.equal(guidanceFor(['blocking-work', 'critical-authorship'])[0], first);
  });

  it('names advice that two kinds share once', () => {
    const shared = guidanceFor(['critical-authorship', 'sole-knowledge']).filter(
      id => id === 'do-bring-a-second-person-in',
    );
    assert.equal(shared.length, 1);
  });

  it('is empty for a kind that nobody knows, and for none', () => {
    assert.deepEqual(guidanceFor(['constructor']), []);
    assert.deepEqual(guidanceFor([]), []);
  });
});
