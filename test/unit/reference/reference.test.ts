import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Analysis } from '../../../src/core/analysis/analysis';
import type { FileFacts } from '../../../src/core/analysis/fileFacts';
import { analysisOf, factsOf } from '../../support/analysisFactory';
import { randomHistory, told } from './randomHistory';
import { countsOf, degreesOfAuthorship, demandOf, hotspots, touchesOf } from './reference';
import type { Counts } from './reference';
import type { Landing } from './randomHistory';

interface Case {
  readonly landings: readonly Landing[];
  readonly paths: readonly string[];
  readonly analysis: Analysis;
}

/** Holds the product against the reference for many histories. */
function forManyHistories(check: (one: Case) => void): void {
  fc.assert(
    fc.property(randomHistory, landings => {
      const { sketches, paths } = told(landings);
      check({ landings, paths, analysis: analysisOf(sketches) });
    }),
    { seed: 20260916, numRuns: 30 },
  );
}

const rounded = (value: number): string => value.toFixed(9);

function productCounts({ window }: FileFacts): Counts {
  return {
    revisions: window.revisions,
    people: window.people,
    otherRevisions: window.others.revisions,
    otherPeople: window.others.people,
    landings: window.manager.landings,
    landingDays: window.manager.landingDays,
    share: window.manager.share,
  };
}

describe('the product beside a second computation', () => {
  it('has the same degrees of authorship', () => {
    forManyHistories(({ landings, paths, analysis }) => {
      paths.forEach((path, file) => {
        const found = factsOf(analysis, path).knowledge.authors.map(({ person, degree }) => {
          const { name, email } = analysis.people.persons[person] ?? { name: '', email: '' };
          return [`${name} <${email}>`, rounded(degree)];
        });
        const expected = [...degreesOfAuthorship(touchesOf(landings, file))].map(([who, degree]) => [
          who,
          rounded(degree),
        ]);
        assert.deepEqual(found.sort(), expected.sort());
      });
    });
  });

  it('has the same demand', () => {
    forManyHistories(({ landings, paths, analysis }) => {
      paths.forEach((path, file) => {
        assert.equal(rounded(factsOf(analysis, path).demand), rounded(demandOf(landings, file)));
      });
    });
  });

  it('has the same revisions, people, landings and shares in the window', () => {
    forManyHistories(({ landings, paths, analysis }) => {
      paths.forEach((path, file) => {
        assert.deepEqual(productCounts(factsOf(analysis, path)), countsOf(touchesOf(landings, file)));
      });
    });
  });

  it('has the same hot spots', () => {
    let found = 0;
    forManyHistories(({ landings, paths, analysis }) => {
      const critical = analysis.criticalFiles.map(({ path }) => path);
      assert.deepEqual(critical, hotspots(landings, paths));
      found += critical.length;
    });
    assert.ok(found > 10, 'the histories have too few hot spots to compare');
  });
});
