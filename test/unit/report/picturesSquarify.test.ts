import assert from 'node:assert/strict';
import fc from 'fast-check';
import { squarify, type Rectangle } from '../../../src/core/report/pictures/squarify';

const box: Rectangle = { x: 0, y: 0, width: 6, height: 4 };
const area = ({ width, height }: Rectangle): number => width * height;
const isNear = (one: number, other: number): boolean => Math.abs(one - other) < 1e-6 * Math.max(1, Math.abs(other));

const weights = fc
  .array(fc.double({ min: 0.001, max: 1000, noNaN: true }), { minLength: 1, maxLength: 60 })
  .map(each => each.sort((one, other) => other - one));
const boxes = fc.record({
  x: fc.integer({ min: -50, max: 50 }),
  y: fc.integer({ min: -50, max: 50 }),
  width: fc.integer({ min: 10, max: 1000 }),
  height: fc.integer({ min: 10, max: 1000 }),
});

describe('the squarified treemap', () => {
  it('lays out the example of its paper', () => {
    const placed = squarify([6, 6, 4, 3, 2, 2, 1], box);
    assert.deepEqual(placed.slice(0, 2), [
      { x: 0, y: 0, width: 3, height: 2 },
      { x: 0, y: 2, width: 3, height: 2 },
    ]);
    assert.ok(isNear(placed[2]?.width ?? 0, 12 / 7) && isNear(placed[2]?.height ?? 0, 7 / 3));
    assert.ok(isNear(placed[3]?.width ?? 0, 9 / 7) && isNear(placed[3]?.x ?? 0, 3 + 12 / 7));
  });

  it('gives a single weight the whole box, and no weight nothing', () => {
    assert.deepEqual(squarify([3], box), [box]);
    assert.deepEqual(squarify([], box), []);
  });

  it('gives each weight its part of the area', () => {
    fc.assert(
      fc.property(weights, boxes, (given, within) => {
        const all = given.reduce((sum, weight) => sum + weight, 0);
        const placed = squarify(given, within);
        assert.equal(placed.length, given.length);
        for (const [index, weight] of given.entries()) {
          const place = placed[index];
          assert.ok(place && isNear(area(place), (weight / all) * area(within)));
        }
      }),
    );
  });

  it('stays in the box and lets nothing overlap, so that it fills the box', () => {
    fc.assert(
      fc.property(weights, boxes, (given, within) => {
        const placed = squarify(given, within);
        const slack = 1e-6 * Math.max(within.width, within.height);
        for (const [index, one] of placed.entries()) {
          assert.ok(one.x >= within.x - slack && one.x + one.width <= within.x + within.width + slack);
          assert.ok(one.y >= within.y - slack && one.y + one.height <= within.y + within.height + slack);
          for (const other of placed.slice(index + 1)) {
            const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
            const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
            assert.ok(across <= slack || down <= slack);
          }
        }
      }),
    );
  });

  it('keeps equal weights nearer to squares than slices would be', () => {
    for (const { width, height } of squarify(
      Array.from({ length: 24 }, () => 1),
      { ...box, width: 720, height: 310 },
    )) {
      assert.ok(Math.max(width / height, height / width) < 2);
    }
  });
});
