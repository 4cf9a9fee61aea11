import assert from 'node:assert/strict';
import { landings } from '../../../../src/core/analysis/ancestry';
import { landedContents } from '../../../../src/core/analysis/openWork/contents';
import { buildTrunk } from '../../../../src/core/analysis/openWork/trunk';
import type { Trunk } from '../../../../src/core/analysis/openWork/trunk';
import { stepComparisons, trunkSteps } from '../../../../src/core/analysis/openWork/trunkSteps';
import type { Step } from '../../../../src/core/analysis/openWork/trunkSteps';
import { DiffTable } from '../../../../src/core/history/diffTable';
import { packIds } from '../../../../src/core/history/packed';
import { daysBefore, historyOf, positionOf, seconds } from '../../../support/historyFactory';
import type { CommitSketch } from '../../../support/historyFactory';

/** Paths with the one digit that stands for their content; null: gone. */
type Contents = Readonly<Record<string, string | null>>;

const id = (name: string): string => Buffer.from(name).toString('hex').padEnd(40, '0');
const baseNames = ['b0', 'b1', 'b2', 'b3', 'b4'];
const parentOf: Readonly<Record<string, string>> = {
  b1: 'b0',
  b2: 'b1',
  b3: 'b2',
  b4: 'b3',
  l1: 'b1',
  l2: 'l1',
  tip: 'b1',
};

/** A commit each, on the parent above, a day after the one before. */
function told(names: readonly string[]): CommitSketch[] {
  return names.map((name, index) => {
    const parent = parentOf[name];
    return { id: id(name), at: daysBefore(20 - index), parents: parent === undefined ? [] : [id(parent)] };
  });
}

/** Base of five commits; open are a branch's tip on b1, and a long-lived ref of l1 and l2 on b1. */
function field(): Trunk {
  const history = historyOf(told(baseNames));
  const open = [...told(['l1', 'l2']), ...told(['tip'])];
  const columns = historyOf(open);
  const parentIds = [...open].reverse().flatMap(({ parents = [] }) => parents);
  const positions = new Map(columns.ids.map((each, position) => [each, position]));
  const commits = { ...columns, parentIds, positionOf: positions };
  return buildTrunk(history, landings(history, 0), 0, commits, [positionOf(columns, id('l2'))]);
}

const comparison = (name: string): Step['comparison'] => ({ commit: id(name), against: id(parentOf[name] ?? '') });

function tableOf(diffs: Readonly<Record<string, Contents>>): DiffTable {
  const all = Object.values(diffs).flatMap(contents => Object.entries(contents));
  const paths = [...new Set(all.map(([path]) => path))];
  let end = 0;
  return new DiffTable({
    keys: packIds(Object.keys(diffs).map(name => comparison(name).commit + comparison(name).against)),
    changeStarts: Int32Array.from([0, ...Object.values(diffs).map(contents => (end += Object.keys(contents).length))]),
    changePaths: Int32Array.from(all, ([path]) => paths.indexOf(path)),
    changeContents: Int32Array.from(all, ([, content]) => Number(content ?? 0)),
    paths,
    contents: packIds(Array.from({ length: 10 }, (_, digit) => String(digit).repeat(40))),
  });
}

/** When the branch landed that made these contents, where the trunk's commits made those; undefined: it did not. */
function landedAt(branch: Contents | null, steps: Readonly<Record<string, Contents>>): number | null | undefined {
  const trunk = field();
  const position = trunk.commits.positionOf.get(id('tip')) ?? -1;
  const points = [{ position, fork: { id: id('b1'), index: 1, line: -1 } }];
  const table = tableOf({ ...(branch !== null && { tip: branch }), ...steps });
  const all = {
    base: ['b1', 'b2', 'b3', 'b4'].map((name, index) => ({ place: index + 1, comparison: comparison(name) })),
    lines: [['l1', 'l2'].map((name, place) => ({ place, comparison: comparison(name) }))],
  };
  return landedContents(trunk, points, table, all).get(position)?.at;
}

const timeOf = (step: number): number => seconds(daysBefore(20 - step));

describe('the content of a branch', () => {
  it('landed with the first commit that has it', () => {
    assert.equal(landedAt({ a: '1' }, { b2: { a: '1' }, b3: { b: '1' }, b4: { a: '1' } }), timeOf(2));
  });

  it('landed where several commits brought it one after the other', () => {
    assert.equal(landedAt({ a: '1', b: '1' }, { b2: { a: '1' }, b4: { b: '1' } }), timeOf(4));
  });

  it('did not where one path had gone on before the other came', () => {
    assert.equal(landedAt({ a: '1', b: '1' }, { b2: { a: '1' }, b3: { a: '2' }, b4: { b: '1' } }), undefined);
  });

  it('did not where one commit brought one path and took the other further', () => {
    assert.equal(landedAt({ a: '1', b: '1' }, { b2: { a: '1' }, b3: { b: '1', a: '2' } }), undefined);
  });

  it('landed where it came back', () => {
    assert.equal(landedAt({ a: '1', b: '1' }, { b2: { a: '1' }, b3: { a: '2', b: '1' }, b4: { a: '1' } }), timeOf(4));
  });

  it('did not with a path that nobody changed since', () => {
    assert.equal(landedAt({ a: '1', b: '1' }, { b2: { a: '1' } }), undefined);
  });

  it('did not where base had it up to the fork only', () => {
    assert.equal(landedAt({ a: '1' }, { b1: { a: '1' }, b2: { a: '2' } }), undefined);
  });

  it('landed where a path that it removed was removed', () => {
    assert.equal(landedAt({ a: null }, { b3: { a: null } }), timeOf(3));
    assert.equal(landedAt({ a: null }, { b3: { a: '1' } }), undefined);
  });

  it('landed on a long-lived ref', () => {
    assert.equal(landedAt({ a: '1' }, { l2: { a: '1' } }), timeOf(1));
  });

  it('is nothing to land where it changes nothing; nobody knows since when', () => {
    assert.equal(landedAt({}, {}), null);
  });

  it('is unknown before it was compared', () => {
    assert.equal(landedAt(null, { b2: { a: '1' } }), undefined);
  });
});

describe('the steps of the trunk', () => {
  /** Steps that matter to a branch that left base at that commit of the chain and changes this path. */
  const steps = (index: number, path = 'src/app.ts'): readonly string[] => {
    const trunk = field();
    const points = [
      { position: trunk.commits.positionOf.get(id('tip')) ?? -1, fork: { id: id('b1'), index, line: -1 } },
    ];
    const names = new Map(Object.keys(parentOf).map(name => [id(name), name]));
    return stepComparisons(trunkSteps(trunk, points, tableOf({ tip: { [path]: '1' } }))).map(
      ({ commit }) => names.get(commit) ?? '',
    );
  };

  it('are base’s since the fork that change what the branch changes, and those of long-lived refs', () => {
    assert.deepEqual(steps(1), ['b2', 'b3', 'b4', 'l1', 'l2']);
    assert.deepEqual(steps(3), ['b4', 'l1', 'l2']);
  });

  it('are none of base’s where it changed other paths', () => {
    assert.deepEqual(steps(1, 'src/other.ts'), ['l1', 'l2']);
  });

  it('are none where nothing is asked', () => {
    assert.deepEqual(stepComparisons(trunkSteps(field(), [], tableOf({}))), []);
  });
});
