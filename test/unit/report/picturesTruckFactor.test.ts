import assert from 'node:assert/strict';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import type { TruckFactor } from '../../../src/core/report/healthReport';
import { labelled } from '../../../src/core/report/pictures/stepLabels';
import { truckFactorSentence } from '../../../src/core/report/pictures/truckFactorWording';
import { TruckFactorSteps } from '../../../src/core/report/pictures/truckFactorSteps';
import { percent } from '../../../src/core/report/wording';
import { amara, jonas, robin } from '../../support/example/people';
import { sampleReport } from '../../support/sampleReport';
import { elements, textOf } from './markup';

const columnHeight = 120;
const drawings = 3;

const three: TruckFactor = {
  value: 3,
  people: [
    { ...amara, isManager: false, coverageAfter: 0.8 },
    { ...robin, isManager: true, coverageAfter: 0.6 },
    { ...jonas, isManager: false, coverageAfter: 0.4 },
  ],
  files: 180,
  withoutManager: 2,
  filesOnlyManagerKnows: [],
};

const markupOf = (truckFactor: TruckFactor): string => render(h(TruckFactorSteps, { report: { truckFactor } }));
const stepsOf = (markup: string) => elements(markup, 'g', 'class="step');
const heightsOf = (markup: string): readonly number[] =>
  stepsOf(markup).map(({ inside }) => Number(/ height="([\d.]+)"/.exec(inside)?.[1]));

describe('the steps of the truck factor', () => {
  for (const [name, truckFactor] of [
    ['sample team', sampleReport().truckFactor],
    ['example', three],
  ] as const) {
    it(`are as high as the coverage after each removal of the ${name}, in picture, tooltip and table`, () => {
      const markup = markupOf(truckFactor);
      const coverage = truckFactor.people.map(({ coverageAfter }) => coverageAfter);
      const all = Array.from({ length: drawings }, () => coverage).flat();
      const heights = heightsOf(markup);
      assert.equal(heights.length, all.length);
      for (const [index, height] of heights.entries())
        assert.ok(Math.abs(height / columnHeight - (all[index] ?? 0)) < 1e-3);
      assert.deepEqual(
        stepsOf(markup).map(({ inside }) => /: (.*?) of/.exec(textOf(elements(inside, 'title')[0]?.inside ?? ''))?.[1]),
        all.map(percent),
      );
      const [body] = elements(markup, 'tbody');
      assert.deepEqual(
        elements(body?.inside ?? '', 'td').map(cell => cell.inside),
        coverage.map(percent),
      );
    });
  }

  it('say who is gone in all, the manager told apart from where they are', () => {
    const [amaraFirst, you, jonasLast] = three.people;
    assert.ok(amaraFirst && you && jonasLast);
    const said = (people: TruckFactor['people']) => {
      const markup = markupOf({ ...three, people });
      const titles = elements(markup, 'title').map(({ inside }) => /^Without (.*):/.exec(textOf(inside))?.[1]);
      const [narrowest = ''] = markup.split('<svg class="plot ').slice(-1);
      return {
        titles: titles.filter(title => title !== undefined).slice(0, people.length),
        rows: elements(markup, 'th', 'scope="row"').map(({ inside }) => inside),
        labels: elements(narrowest, 'text', 'step-number').map(({ inside }) => inside),
      };
    };
    const first = said([you, amaraFirst, jonasLast]);
    assert.deepEqual(first.titles, ['you', 'you and 1 more person', 'you and 2 more people']);
    assert.deepEqual(first.rows, first.titles);
    assert.deepEqual(first.labels, ['you', 'you +1', 'you +2']);
    const second = said(three.people);
    assert.deepEqual(second.titles, ['1 person', 'you and 1 more person', 'you and 2 more people']);
    assert.deepEqual(second.labels, ['1', 'you +1', 'you +2']);
  });

  it('say at the foot of their scale that people are gone', () => {
    const feet = elements(markupOf(three), 'text').filter(({ inside }) => inside === 'gone');
    assert.equal(feet.length, drawings);
  });

  it('mark the manager’s, and name nobody else', () => {
    const markup = markupOf(three);
    assert.equal(elements(markup, 'g', 'step-yours').length, drawings);
    assert.match(markup, />you \+1<\/text>/);
    for (const { name, email } of three.people) assert.ok(!markup.includes(name) && !markup.includes(email));
  });

  it('stand beside a line at one half', () => {
    const [line] = [...markupOf(three).matchAll(/class="step-half"[^>]* y1="([\d.]+)"/g)];
    const [floor] = [...markupOf(three).matchAll(/y1="([\d.]+)"/g)].map(([, y]) => Number(y));
    assert.equal((floor ?? 0) - Number(line?.[1]), columnHeight / 2);
  });

  it('keep the value of a column clear of the line at one half', () => {
    const valueHeights = (coverageAfter: number): readonly number[] => {
      const one = { ...three, people: [{ ...robin, isManager: true, coverageAfter }] };
      return [...markupOf(one).matchAll(/class="step-value"[^>]* y="([\d.]+)"/g)].map(([, y]) => Number(y));
    };
    const half = 16 + columnHeight / 2;
    for (const coverage of [0.35, 0.4, 0.45, 0.49, 0.5, 0.55]) {
      for (const y of valueHeights(coverage)) assert.ok(y <= half - 2 || y - 11 >= half + 2, `${coverage}`);
    }
  });

  it('say both values in one sentence', () => {
    assert.equal(
      truckFactorSentence(three),
      'When 3 people are gone, you among them, most of 180 product files have no author left; with you away, 2 more people are enough.',
    );
    assert.match(
      truckFactorSentence({ ...three, people: three.people.slice(0, 1), value: 1 }),
      /^When one person is gone, most/,
    );
    assert.match(
      truckFactorSentence({ ...three, people: three.people.slice(1, 2), value: 1 }),
      /^When you are gone, most/,
    );
    assert.match(truckFactorSentence({ ...three, withoutManager: 1 }), /; with you away, one more person is enough\.$/);
    assert.match(
      truckFactorSentence({ ...three, withoutManager: null }),
      /; without you, most of them have none already\.$/,
    );
  });

  it('say in words that there is nothing to draw', () => {
    const empty = { ...three, people: [], value: null, withoutManager: null };
    assert.match(textOf(markupOf(empty)), /^Most of 180 product files have no author who is counted/);
    assert.match(textOf(markupOf({ ...empty, files: null })), /^Who knows the product was not measured\.$/);
    assert.doesNotMatch(markupOf(empty), /<svg|<table/);
  });
});

describe('the labels of columns', () => {
  it('are all there where each has room, and thinned where one pixel is missing', () => {
    assert.deepEqual([...labelled(4, 38, 38, [])], [0, 1, 2, 3]);
    assert.deepEqual([...labelled(4, 37, 38, [])], [0, 2]);
  });

  it('are first those that must not be missing', () => {
    assert.deepEqual(
      [...labelled(10, 20, 38, [3, 9])].sort((one, other) => one - other),
      [0, 3, 5, 7, 9],
    );
  });
});
