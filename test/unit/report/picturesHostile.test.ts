import assert from 'node:assert/strict';
import fc from 'fast-check';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import type { HealthReport } from '../../../src/core/report/healthReport';
import { DemandTreemap } from '../../../src/core/report/pictures/demandTreemap';
import { OpenWorkTimeline } from '../../../src/core/report/pictures/openWorkTimeline';
import { TruckFactorSteps } from '../../../src/core/report/pictures/truckFactorSteps';
import { WeeksTrend } from '../../../src/core/report/pictures/weeksTrend';
import { hostileReport, hostileText } from '../../support/hostileText';
import { heldBranch, waitingBranches } from '../../support/pictureReports';

/** A report with a hostile text in every place that the pictures show. */
function hostile(text: string): HealthReport {
  const person = { name: text, email: text };
  const [dependent] = waitingBranches;
  const ref = `refs/heads/${text}`;
  return {
    ...hostileReport(text),
    openWork: [
      heldBranch(text, { dependents: [{ ref, author: text, commits: 1 }], conflicts: [], waitingPeople: [text] }),
      ...(dependent === undefined ? [] : [{ ...dependent, refs: [ref], author: { ...person, isManager: false } }]),
    ],
    truckFactor: {
      value: 1,
      people: [{ ...person, isManager: false, coverageAfter: 0.4 }],
      files: 2,
      withoutManager: 1,
      filesOnlyManagerKnows: [text],
    },
  };
}

function markupOf(report: HealthReport): string {
  return [DemandTreemap, OpenWorkTimeline, TruckFactorSteps, WeeksTrend]
    .map(picture => render(h<{ readonly report: HealthReport }>(picture, { report })))
    .join('');
}

/** The tags of markup, without what stands between them and in their attributes. */
function tagsOf(markup: string): readonly string[] {
  return [...markup.matchAll(/<(\/?[a-z]+)/gi)].map(([, tag = '']) => tag.toLowerCase());
}

describe('pictures of a hostile repository', () => {
  it('hold no tag that they do not make themselves, no control and nothing that turns the direction of the text', () => {
    const own = new Set(
      'figure figcaption bdi svg title desc defs pattern path rect circle g line text tspan ul li p details summary div table caption thead tbody tr th td'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(hostileText, text => {
        const markup = markupOf(hostile(text));
        for (const tag of tagsOf(markup)) assert.ok(own.has(tag.replace('/', '')), tag);
        assert.doesNotMatch(markup, /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/);
      }),
      { numRuns: 25 },
    );
  }).timeout(20_000);

  it('show a hostile name as its text', () => {
    const markup = markupOf(hostile('<img src=x onerror=alert(1)>'));
    assert.match(markup, /&lt;img src=x onerror=alert\(1\)/);
    assert.doesNotMatch(markup, /<img/);
  });
});
