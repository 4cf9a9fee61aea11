import assert from 'node:assert/strict';
import fc from 'fast-check';
import { branchGroups } from '../../../../src/core/analysis/openWork/branchGroups';
import type { PlacedRef } from '../../../../src/core/analysis/openWork/groupMember';

/** A ref: its short name, its position, and what its upstream is. */
interface RefSketch {
  readonly name: string;
  readonly position: number;
  readonly upstream?: string;
}

/** Positions are numbers whose digits tell the way: 12 is made on 1, and 123 on 12; the last digit is the person. */
function groupsOf(sketches: readonly RefSketch[]): readonly string[] {
  const placed = sketches.map(({ name, position, upstream = '' }): PlacedRef => ({
    ref: {
      name: `refs/${name}`,
      tip: String(position),
      committedAt: 1000 + position,
      upstream: upstream && `refs/${upstream}`,
    },
    position,
  }));
  const groups = branchGroups(placed, {
    remotes: ['origin', 'fork'],
    hints: [{ branch: 'noted', pullRequest: 7, target: null }],
    contains: (position, other) => String(position).startsWith(String(other)),
    personAt: position => position % 10,
    goesOn: (position, below) => {
      const added = String(position).slice(String(below).length);
      return added === String(below % 10).repeat(added.length);
    },
  });
  return groups
    .map(({ refs, tip, requests }) => {
      const names = refs.map(({ name }) => name.slice('refs/'.length)).join(' ');
      return `${names}: ${tip}${requests.map(({ number }) => ` #${number}`).join('')}`;
    })
    .sort();
}

describe('groups of refs that are one branch', () => {
  it('have the tip that contains the others', () => {
    const refs = [
      { name: 'heads/topic', position: 12 },
      { name: 'remotes/origin/topic', position: 1 },
    ];
    assert.deepEqual(groupsOf(refs), ['heads/topic remotes/origin/topic: 12']);
  });

  it('have the newest tip where none contains the others', () => {
    const refs = [
      { name: 'heads/topic', position: 11 },
      { name: 'remotes/origin/topic', position: 21 },
    ];
    assert.deepEqual(groupsOf(refs), ['heads/topic remotes/origin/topic: 21']);
  });

  it('are none where base has all of it', () => {
    assert.deepEqual(groupsOf([{ name: 'heads/topic', position: -1 }]), []);
  });

  it('name a ref that base has beside one that it lacks', () => {
    const refs = [
      { name: 'heads/topic', position: 1 },
      { name: 'remotes/origin/topic', position: -1 },
    ];
    assert.deepEqual(groupsOf(refs), ['heads/topic remotes/origin/topic: 1']);
  });

  it('are not what two remotes have under one name by two people', () => {
    const refs = [
      { name: 'remotes/fork/topic', position: 1 },
      { name: 'remotes/origin/topic', position: 2 },
    ];
    assert.deepEqual(groupsOf(refs), ['remotes/fork/topic: 1', 'remotes/origin/topic: 2']);
  });

  it('leave a request that another person works on at its own place, though a tool noted its number', () => {
    const refs = [
      { name: 'heads/noted', position: 11 },
      { name: 'heads/other', position: 22 },
      { name: 'pull/7/head', position: 22 },
    ];
    assert.deepEqual(groupsOf(refs), ['heads/noted: 11 #7', 'heads/other pull/7/head: 22 #7']);
  });

  it('hold every ref once, whatever the order in which they came', () => {
    const sketch = fc.record({
      name: fc.constantFrom(
        'heads/a',
        'heads/b',
        'remotes/origin/a',
        'remotes/origin/b',
        'remotes/fork/a',
        'pull/7/head',
        'pull/8/head',
      ),
      position: fc.constantFrom(-1, 1, 2, 11, 12, 21, 112, 122),
      upstream: fc.constantFrom('', 'remotes/origin/a', 'remotes/origin/b', 'heads/a'),
    });
    const some = fc.uniqueArray(sketch, { selector: ({ name }) => name, maxLength: 7 });
    fc.assert(
      fc.property(
        some.chain(refs => fc.tuple(fc.constant(refs), fc.shuffledSubarray(refs, { minLength: refs.length }))),
        ([refs, shuffled]) => {
          assert.deepEqual(groupsOf(shuffled), groupsOf(refs));
          const names = groupsOf(refs).flatMap(group => group.split(':')[0]?.split(' ') ?? []);
          assert.equal(new Set(names).size, names.length);
          for (const { name, position } of refs) if (position >= 0) assert.ok(names.includes(name), name);
        },
      ),
      { numRuns: 500 },
    );
  });
});
