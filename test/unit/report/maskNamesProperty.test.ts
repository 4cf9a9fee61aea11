import fc from 'fast-check';
import assert from 'node:assert/strict';
import { maskNames } from '../../../src/core/report/maskNames';
import { stableJson } from '../../../src/core/report/stableJson';
import { exampleReport } from '../../support/exampleReport';

const characters = 'a é 王 ß . + * ? ( ) [ ] { } | \\ / ^ $ @ < > _ ` ~ \' " - 0'.split(' ').concat(' ', '\t');
const odd = fc.string({ unit: fc.constantFrom(...characters), maxLength: 8 });
/** Names begin with letters that no other text of the report has, so that what is left of one can be told. */
const name = odd.map(end => `Zqzq${end}`);

describe('whatever a person is called', () => {
  it('is not in a masked report', function () {
    this.timeout(20_000);
    fc.assert(
      fc.property(name, odd, (called, local) => {
        const person = { name: called, email: `zqzq${local}@zqzq.example` };
        const report = exampleReport();
        const criticalFiles = report.criticalFiles.map(entry => ({
          ...entry,
          successor: { ...person, why: 'changed it twice in the last year' },
        }));
        const text = `Leave the next change to ${called}, or write to ${person.email}.`;
        const nextSteps = [{ text, finding: null, guidance: 'do-hand-over-next' }];
        const masked = maskNames({ ...report, criticalFiles, nextSteps });
        assert.doesNotMatch(stableJson(masked), /zqzq/i);
      }),
      { seed: 1, numRuns: 50 },
    );
  });
});
