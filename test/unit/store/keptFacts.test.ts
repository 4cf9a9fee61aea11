import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { KeptBranches } from '../../../src/core/history/keptBranches';
import type { CommitColumns } from '../../../src/store/columnSections';
import { decodeFacts, encodeFacts } from '../../../src/store/keptFacts';
import type { KeptFacts } from '../../../src/store/keptFacts';
import { DamagedFile } from '../../../src/store/sections';
import { keptFacts } from '../../support/keptFactsArbitrary';
import { listOf } from '../../support/listOf';

/** Facts as plain data that can be compared. */
function told({ history, branches, ...rest }: KeptFacts): unknown {
  return structuredClone({ ...rest, history: toldColumns(history), branches: branches && toldBranches(branches) });
}

function toldColumns(columns: CommitColumns): unknown {
  const { ids, subjects, ...rest } = columns;
  return { ...rest, ids: listOf(ids), subjects: listOf(subjects), width: ids.width };
}

function toldBranches({ commits, ...rest }: KeptBranches): unknown {
  return { ...rest, commits: { ...commits, part: toldColumns(commits.part) } };
}

describe('kept facts', () => {
  it('are decoded as they were encoded', () => {
    fc.assert(
      fc.property(keptFacts, facts => {
        assert.deepEqual(told(decodeFacts(encodeFacts(facts))), told(facts));
      }),
      { numRuns: 150, seed: 1 },
    );
  });

  it('are the same bytes when they are encoded once more', () => {
    fc.assert(
      fc.property(keptFacts, facts => {
        const file = encodeFacts(facts);
        assert.ok(encodeFacts(decodeFacts(file)).equals(file));
      }),
      { numRuns: 60, seed: 2 },
    );
  });

  it('are refused where one byte is another, or where they were cut or appended to, wherever that is', () => {
    fc.assert(
      fc.property(keptFacts, fc.nat(), fc.integer({ min: 1, max: 255 }), (facts, somewhere, change) => {
        const file = encodeFacts(facts);
        const place = somewhere % file.length;
        const other = Buffer.from(file);
        other.writeUInt8(other.readUInt8(place) ^ change, place);
        const cut = file.subarray(0, place);
        const longer = Buffer.concat([file, Buffer.of(change)]);
        for (const damaged of [other, cut, longer]) assert.throws(() => decodeFacts(damaged), DamagedFile);
      }),
      { numRuns: 60, seed: 3 },
    );
  });
});
