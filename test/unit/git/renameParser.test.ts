import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Rename } from '../../../src/core/history/renames';
import { RenameParser } from '../../../src/git/renameReader';

const one = '1'.repeat(40);
const other = '2'.repeat(64);

/** The renames that the parser finds in pieces of an output. */
function parse(chunks: readonly Buffer[]): Record<string, readonly Rename[]> {
  const renames = new Map<string, readonly Rename[]>();
  const parser = new RenameParser(renames);
  for (const chunk of chunks) parser.push(chunk);
  return Object.fromEntries(renames);
}

const output = Buffer.from(
  [
    one,
    'M',
    'src/R100',
    'R062',
    'src/ä.ts',
    'src/b.ts',
    'A',
    one,
    'R100',
    'x',
    'y',
    other,
    'D',
    'R050',
    'T',
    'z',
    '',
  ].join('\0'),
);
const found = {
  [one]: [
    { from: 'src/ä.ts', to: 'src/b.ts' },
    { from: 'x', to: 'y' },
  ],
  [other]: [],
};

describe('the parser of renames', () => {
  it('gives those of each commit, and a commit without any too', () => {
    assert.deepEqual(parse([output]), found);
  });

  it('gives the same wherever the output is cut', () => {
    fc.assert(
      fc.property(fc.nat(output.length), fc.nat(output.length), (first, second) => {
        const [start, end] = [Math.min(first, second), Math.max(first, second)];
        assert.deepEqual(parse([output.subarray(0, start), output.subarray(start, end), output.subarray(end)]), found);
      }),
    );
  });

  it('takes what is not UTF-8 as the history does', () => {
    const bytes = Buffer.from([...Buffer.from(`${one}\0R070\0`), 0xe4, 0, ...Buffer.from('b\0')]);
    assert.deepEqual(parse([bytes])[one], [{ from: '\ufffd', to: 'b' }]);
  });
});
