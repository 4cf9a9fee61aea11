import assert from 'node:assert/strict';
import type { JudgedFinding } from '../../../src/core/findings/finding';
import { scattered } from '../../../src/core/findings/scattered';
import { ada, analysisOf, mona } from '../../support/analysisFactory';
import type { AnalysisSketch } from '../../support/analysisFactory';
import type { OpenBranch } from '../../../src/core/analysis/openWork/openBranch';
import { commits, daysBefore } from '../../support/historyFactory';
import { openBranch, workOf } from '../../support/openWorkFactory';
import type { CommitSketch } from '../../support/historyFactory';

const areas = ['cart', 'checkout', 'payments', 'shipping', 'search'];
const began: CommitSketch = {
  by: ada,
  at: daysBefore(400),
  files: Object.fromEntries([
    ...areas.map(area => [`src/${area}/main.ts`, 'A']),
    ['src/shipping/rates.ts', 'A'],
    ['src/cart/price.ts', 'A'],
    ['src/cart/total.ts', 'A'],
    ['src/main.ts', 'A'],
    ['src/cart/notes.md', 'A'],
    ['test/cart.test.ts', 'A'],
  ]) as Record<string, 'A'>,
};

const change = (path: string, overrides: CommitSketch = {}): CommitSketch => ({
  by: mona,
  at: daysBefore(3),
  files: { [path]: 'M' },
  ...overrides,
});
const inArea = (area: string, count = 2, overrides: CommitSketch = {}): CommitSketch[] =>
  commits(count, change(`src/${area}/main.ts`, overrides));
const three = ['cart', 'checkout', 'payments'].flatMap(area => inArea(area));

const found = (sketches: readonly CommitSketch[], overrides: AnalysisSketch = {}): JudgedFinding | null =>
  scattered(analysisOf([began, ...sketches], overrides));

describe('scattered work', () => {
  it('is in more than three areas of the product', () => {
    assert.equal(found(three), null);
    assert.ok(found([...three, ...inArea('shipping')]));
  });
  it('counts an area with two changes', () => {
    assert.equal(found([...three, ...inArea('shipping', 1)]), null);
  });
  it('counts the last 30 days', () => {
    assert.ok(found([...three, ...inArea('shipping', 2, { at: daysBefore(29.9) })]));
    assert.equal(found([...three, ...inArea('shipping', 2, { at: daysBefore(30) })]), null);
  });
  it('is the manager’s own', () => {
    assert.equal(found([...three, ...inArea('shipping', 2, { by: ada })]), null);
  });
  it('is not tests, prose, or a file above the areas', () => {
    const others = ['test/cart.test.ts', 'src/cart/notes.md', 'src/main.ts'];
    assert.equal(found([...three, ...others.flatMap(path => commits(2, change(path)))]), null);
  });
  it('is low', () => {
    assert.equal(found([...three, ...inArea('shipping')])?.severity, 'low');
  });
  it('lists the areas, the one with most changes first', () => {
    const finding = found([...three, ...inArea('shipping', 4)]);
    assert.equal(finding?.title, 'In 30 days you changed 4 areas of the product');
    assert.deepEqual(
      finding.facts.map(({ label, value }) => [label, value]),
      [
        ['areas of product source with 2 or more of your changes in 30 days', 4],
        ['your changes in src/shipping', 4],
        ['your changes in src/cart', 2],
        ['your changes in src/checkout', 2],
        ['your changes in src/payments', 2],
      ],
    );
  });
  it('takes a change across areas for one, where it changes most', () => {
    const both = {
      files: { 'src/cart/main.ts': 'M', 'src/shipping/main.ts': 'M', 'src/shipping/rates.ts': 'M' },
    } as const;
    assert.ok(found([...three, ...commits(2, change('', both))]));
    const mostlyCart = { files: { ...both.files, 'src/cart/price.ts': 'M', 'src/cart/total.ts': 'M' } } as const;
    assert.equal(found([...three, ...commits(2, change('', mostlyCart))]), null);
  });
  it('is none where the product has no areas', () => {
    const flat = ['a', 'b', 'c', 'd'].flatMap(name => commits(2, change(`lib/${name}.ts`)));
    assert.equal(scattered(analysisOf(flat)), null);
  });
  it('follows limits of the settings', () => {
    const settings = { thresholds: { scattered: { areas: 2 } } };
    assert.ok(found(three, { settings }));
  });
});

describe('work that is scattered over branches', () => {
  const analysis = analysisOf([began, change('src/cart/main.ts')]);
  const own = (state: OpenBranch['state'] = 'open'): OpenBranch =>
    openBranch({ author: analysis.manager ?? -1, state });
  const onBranches = (...branches: readonly OpenBranch[]): JudgedFinding | null =>
    scattered({ ...analysis, openWork: workOf(...branches) });

  it('is on more than three branches', () => {
    assert.equal(onBranches(own(), own(), own()), null);
    const finding = onBranches(own(), own(), own(), own('quiet'));
    assert.equal(finding?.title, 'You have 4 branches open at a time');
    assert.deepEqual(finding.facts, [{ label: 'your open branches', value: 4, unit: 'branches', threshold: 3 }]);
  });
  it('is not on branches that are stale, exempt or others’', () => {
    const others = [own('stale'), own('exempt'), openBranch({ author: (analysis.manager ?? 0) + 1 })];
    assert.equal(onBranches(own(), own(), own(), ...others), null);
  });
});
