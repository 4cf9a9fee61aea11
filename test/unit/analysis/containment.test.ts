import assert from 'node:assert/strict';
import fc from 'fast-check';
import { landings } from '../../../src/core/analysis/ancestry';
import { containment } from '../../../src/core/analysis/containment';
import { at } from '../../../src/core/history/columns';
import { historyOf } from '../../support/historyFactory';
import type { CommitSketch } from '../../support/historyFactory';

/** Histories told from the oldest commit: each has up to three of the earlier ones as parents. */
const histories: fc.Arbitrary<readonly CommitSketch[]> = fc
  .array(fc.uniqueArray(fc.nat(6), { maxLength: 3 }), { minLength: 2, maxLength: 40 })
  .map(all =>
    all.map((back, index) => ({
      id: `commit ${index}`,
      parents: back.filter(one => one < index).map(one => `commit ${index - 1 - one}`),
    })),
  );

describe('whether a commit contains another', () => {
  it('is known for any two that the tip contains, asked from the oldest to the newest', () => {
    fc.assert(
      fc.property(histories, sketches => {
        const history = historyOf(sketches);
        const landingOf = landings(history, 0);
        const contains = containment(history, landingOf);
        const contained = [...landingOf.keys()].reverse().filter(position => at(landingOf, position) >= 0);
        const ancestors = new Map<number, Set<number>>();
        for (const position of contained) {
          const parents = history.parents.subarray(
            at(history.parentStarts, position),
            at(history.parentStarts, position + 1),
          );
          ancestors.set(position, new Set([position, ...[...parents].flatMap(one => [...(ancestors.get(one) ?? [])])]));
          for (const other of contained) {
            assert.equal(contains(position, other), ancestors.get(position)?.has(other), `${position} and ${other}`);
          }
        }
      }),
      { numRuns: 300, seed: 4 },
    );
  });
});
