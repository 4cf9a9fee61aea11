import assert from 'node:assert/strict';
import fc from 'fast-check';
import { at, byteAt, floatAt, itemAt, textAt } from '../../../src/core/history/columns';
import type { HistoryPart, PackedHistory } from '../../../src/core/history/historyPart';
import { joinOpenParts, joinParts } from '../../../src/core/history/joinParts';
import { packIds } from '../../../src/core/history/packed';
import type { PackedIds } from '../../../src/core/history/packed';
import { daysBefore, historyOf } from '../../support/historyFactory';
import type { CommitSketch, ToldHistory } from '../../support/historyFactory';
import { listOf } from '../../support/listOf';
import { packTexts } from '../../support/packTexts';
import { partOf } from '../../support/partOf';

/** A told history as one part; of some of its commits the clone lacks contents. */
function packed(history: ToldHistory): HistoryPart {
  const ids = packIds(history.ids);
  const unfollowed = Int32Array.from(history.ids.keys()).filter(position => history.ids[position]?.endsWith('3'));
  return partOf({ ...history, ids, subjects: packTexts(history.subjects), unfollowed });
}

/** Oldest first; the last is the tip. Each commit's parents are among the ones before it. */
const histories: fc.Arbitrary<readonly CommitSketch[]> = fc
  .array(
    fc.record({
      age: fc.integer({ min: 0, max: 40 }),
      back: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 2 }),
      author: fc.constantFrom('Ada <ada@example.com>', 'Bela <bela@example.com>', 'Chen <chen@example.com>'),
      path: fc.constantFrom('src/a.ts', 'src/b.ts', 'src/c.ts'),
      trailers: fc.subarray(['Co-authored-by: Dita <dita@example.com>']),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map(commits =>
    commits.map(({ age, back, author, path, trailers }, index): CommitSketch => {
      // The commit before is always a parent, so that the tip contains all.
      const parents = [...new Set([1, ...back].map(step => index - step).filter(parent => parent >= 0))];
      const files = parents.length > 1 ? {} : { [path]: 'M' as const };
      return { id: idOf(index), by: author, at: daysBefore(age), parents: parents.map(idOf), files, trailers };
    }),
  );

function idOf(index: number): string {
  // Spread, so that the order of ids is not that of the commits.
  return String((index * 7919) % 1000).padStart(40, '0');
}

/** The commits of a part for which `keep` holds, in its order. */
function only(part: HistoryPart, keep: (id: string) => boolean): HistoryPart {
  return pick(
    part,
    [...part.authors.keys()].filter(position => keep(textAt(part.ids, position))),
  );
}

/** The commits at these positions of a part. */
function pick(part: HistoryPart, kept: readonly number[]): HistoryPart {
  const slices = (starts: Int32Array) =>
    kept.map(position => [at(starts, position), at(starts, position + 1)] as const);
  const changes = slices(part.changeStarts).flatMap(([start, end]) => range(start, end));
  const parents = slices(part.parentStarts).flatMap(([start, end]) => range(start, end));
  return {
    ...part,
    ids: packIds(kept.map(position => textAt(part.ids, position))),
    subjects: packTexts(kept.map(position => textAt(part.subjects, position))),
    authors: Int32Array.from(kept, position => at(part.authors, position)),
    committers: Int32Array.from(kept, position => at(part.committers, position)),
    authorTimes: Float64Array.from(kept, position => floatAt(part.authorTimes, position)),
    authorOffsets: Int16Array.from(kept, position => at(part.authorOffsets, position)),
    committerTimes: Float64Array.from(kept, position => floatAt(part.committerTimes, position)),
    parentStarts: startsOf(slices(part.parentStarts)),
    parentIds: packIds(parents.map(parent => textAt(part.parentIds, parent))),
    changeStarts: startsOf(slices(part.changeStarts)),
    changeKinds: Uint8Array.from(changes, change => byteAt(part.changeKinds, change)),
    changePaths: Int32Array.from(changes, change => at(part.changePaths, change)),
    changeOrigins: Int32Array.from(changes, change => at(part.changeOrigins, change)),
    trailers: part.trailers
      .filter(({ commit }) => kept.includes(commit))
      .map(trailer => ({ ...trailer, commit: kept.indexOf(trailer.commit) })),
    unfollowed: Int32Array.from(
      [...part.unfollowed].filter(position => kept.includes(position)),
      position => kept.indexOf(position),
    ),
  };
}

const range = (start: number, end: number): number[] =>
  Array.from({ length: end - start }, (_, index) => start + index);

function startsOf(slices: readonly (readonly [number, number])[]): Int32Array {
  const starts = [0];
  for (const [start, end] of slices) starts.push((starts.at(-1) ?? 0) + end - start);
  return Int32Array.from(starts);
}

function ancestors(history: ToldHistory, id: string): ReadonlySet<string> {
  const found = new Set<string>();
  const pending = [history.ids.indexOf(id)];
  for (let position = pending.pop(); position !== undefined; position = pending.pop()) {
    if (position < 0 || found.has(itemAt(history.ids, position))) continue;
    found.add(itemAt(history.ids, position));
    pending.push(
      ...history.parents.subarray(at(history.parentStarts, position), at(history.parentStarts, position + 1)),
    );
  }
  return found;
}

/** An id that sorts as its name does. */
const named = (name: string): string => Buffer.from(name).toString('hex').padEnd(40, '0');
const namesOf = ({ ids }: PackedHistory): string[] =>
  listOf(ids).map(id => Buffer.from(id, 'hex').toString().replaceAll('\0', ''));

const tipOf = (sketches: readonly CommitSketch[]): string => sketches.at(-1)?.id ?? '';
const joined = (sketches: readonly CommitSketch[]): PackedHistory =>
  joinParts([packed(historyOf(sketches))], tipOf(sketches));

describe('a joined history', () => {
  it('does not depend on how it was cut', () => {
    fc.assert(
      fc.property(histories, fc.nat(), (sketches, cut) => {
        const whole = historyOf(sketches);
        const old = ancestors(whole, idOf(cut % sketches.length));
        const parts = [only(packed(whole), id => !old.has(id)), only(packed(whole), id => old.has(id))];
        assert.deepEqual(joinParts(parts, tipOf(sketches)), joined(sketches));
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it('is the same where the older part was joined before', () => {
    fc.assert(
      fc.property(histories, fc.nat(), (sketches, cut) => {
        const whole = historyOf(sketches);
        const tip = idOf(cut % sketches.length);
        const old = ancestors(whole, tip);
        const known = joinParts([only(packed(whole), id => old.has(id))], tip);
        assert.deepEqual(
          joinParts([only(packed(whole), id => !old.has(id)), known], tipOf(sketches)),
          joined(sketches),
        );
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  it('has children before their parents whatever their clocks say', () => {
    fc.assert(
      fc.property(histories, sketches => {
        const { parents, parentStarts, ids } = joined(sketches);
        for (let position = 0; position < ids.length; position++) {
          for (const parent of parents.subarray(at(parentStarts, position), at(parentStarts, position + 1))) {
            assert.ok(parent > position);
          }
        }
      }),
      { numRuns: 200, seed: 2 },
    );
  });

  it('joined with itself once more is the same', () => {
    fc.assert(
      fc.property(histories, sketches => {
        const once = joined(sketches);
        assert.deepEqual(joinParts([once], tipOf(sketches)), once);
      }),
      { numRuns: 100, seed: 3 },
    );
  });

  it('does not depend on the order in which git told its commits', () => {
    fc.assert(
      fc.property(histories, fc.nat(), (sketches, turn) => {
        const part = packed(historyOf(sketches));
        const positions = [...part.authors.keys()].sort((one, other) => ((one * turn) % 31) - ((other * turn) % 31));
        assert.deepEqual(joinParts([pick(part, positions)], tipOf(sketches)), joined(sketches));
      }),
      { numRuns: 200, seed: 4 },
    );
  });

  it('is what its tip contains, and nothing else', () => {
    const sketches: CommitSketch[] = [
      { id: named('root'), parents: [], at: daysBefore(9), files: { 'src/a.ts': 'A' } },
      { id: named('lost'), parents: [named('root')], at: daysBefore(8), files: { 'src/lost.ts': 'A' } },
      { id: named('tip'), parents: [named('root')], at: daysBefore(7), files: { 'src/b.ts': 'A' } },
    ];
    const history = joined(sketches);
    assert.deepEqual(namesOf(history), ['tip', 'root']);
    assert.deepEqual(history.paths, ['src/b.ts', 'src/a.ts']);
  });

  it('has the newest commit first, and of one second the smaller id', () => {
    const sketches: CommitSketch[] = [
      { id: named('root'), parents: [], at: daysBefore(9) },
      { id: named('b'), parents: [named('root')], at: daysBefore(5) },
      { id: named('a'), parents: [named('root')], at: daysBefore(5) },
      { id: named('c'), parents: [named('root')], at: daysBefore(4) },
      { id: named('tip'), parents: ['c', 'b', 'a'].map(named), at: daysBefore(3) },
    ];
    assert.deepEqual(namesOf(joined(sketches)), ['tip', 'c', 'a', 'b', 'root']);
  });

  it('marks a parent that was not read', () => {
    assert.deepEqual([...joined([{ id: named('tip'), parents: [named('gone')] }]).parents], [-1]);
  });

  it('keeps marking it when it is joined again', () => {
    const once = joined([{ id: named('tip'), parents: [named('gone')] }]);
    assert.deepEqual([...joinParts([once], named('tip')).parents], [-1]);
  });
});

/** Whether an id is one of those. */
const isOneOf =
  (wanted: ReadonlySet<string>) =>
  (ids: PackedIds, position: number): boolean =>
    wanted.has(textAt(ids, position));

describe('joined commits of branches', () => {
  it('do not depend on how they were cut, nor on where base was when some were kept', () => {
    fc.assert(
      fc.property(histories, fc.nat(), fc.nat(), (sketches, keptTip, baseTip) => {
        const whole = historyOf(sketches);
        const tips = [tipOf(sketches)];
        const old = ancestors(whole, idOf(keptTip % sketches.length));
        const base = ancestors(whole, idOf(baseTip % sketches.length));
        const missing = only(packed(whole), id => !old.has(id) || base.has(id));
        const kept = joinOpenParts([packed(whole)], [idOf(keptTip % sketches.length)], isOneOf(base));
        const nowhere = isOneOf(new Set());
        assert.deepEqual(joinOpenParts([missing, kept], tips, nowhere), joinOpenParts([packed(whole)], tips, nowhere));
      }),
      { numRuns: 300, seed: 6 },
    );
  });

  it('name their parents beyond, and hold nothing of them', () => {
    const sketches: CommitSketch[] = [
      { id: named('base'), parents: [], at: daysBefore(9), files: { 'src/a.ts': 'A' } },
      { id: named('tip'), parents: [named('base')], at: daysBefore(8), files: { 'src/b.ts': 'A' } },
    ];
    const { ids, parentIds, paths } = joinOpenParts(
      [packed(historyOf(sketches))],
      [named('tip')],
      isOneOf(new Set([named('base')])),
    );
    assert.deepEqual(listOf(ids), [named('tip')]);
    assert.deepEqual(listOf(parentIds), [named('base')]);
    assert.deepEqual(paths, ['src/b.ts']);
  });
});
