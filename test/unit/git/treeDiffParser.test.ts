import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DiffTable } from '../../../src/core/history/diffTable';
import { comparisonLines, TreeDiffParser } from '../../../src/git/treeDiffs';
import { inChunks } from '../../support/chunks';

const [one, two, blob, other] = ['1', '2', 'a', 'b'].map(digit => digit.repeat(40)) as [string, string, string, string];
const none = '0'.repeat(40);
const base = 'f'.repeat(40);

/** An entry of the raw form. */
const entry = (from: string, to: string, path: string, modes = '100644 100644'): string => {
  const status = from === none ? 'A' : to === none ? 'D' : 'M';
  return `:${modes} ${from} ${to} ${status}\0${path}\0`;
};

interface Reading {
  readonly ids?: readonly string[];
  readonly sizes?: readonly number[];
}

/** What each comparison changes: paths with the first digit of their content in the commit. */
function changesOf(output: string, { ids = [one], sizes }: Reading = {}): readonly (readonly string[])[] {
  const parser = new TreeDiffParser(ids.map(commit => ({ commit, against: base })));
  for (const piece of inChunks(Buffer.from(output), sizes)) parser.push(piece);
  const table = new DiffTable(parser.end());
  return ids.map(commit => {
    const changes: string[] = [];
    table.eachChange(table.positionOf({ commit, against: base }), (path, content) => {
      changes.push(`${table.diffs.paths[path] ?? ''} ${table.diffs.contents.at(content)?.[0] ?? ''}`);
    });
    return changes;
  });
}

describe('the parser of tree differences', () => {
  it('reads what is changed, new and gone', () => {
    const output = `${one}\0${entry(blob, other, 'm')}${entry(none, other, 'a')}${entry(blob, none, 'd')}`;
    assert.deepEqual(changesOf(output), [['m b', 'a b', 'd 0']]);
  });

  it('gives each comparison its own, and those without changes none', () => {
    const output = `${one}\0${two}\0${entry(blob, other, 'm')}`;
    assert.deepEqual(changesOf(output, { ids: [one, two] }), [[], ['m b']]);
  });

  it('leaves submodules away, also where one comes or goes', () => {
    const output = [
      entry(one, two, 'module', '160000 160000'),
      entry(none, two, 'new', '000000 160000'),
      entry(one, none, 'old', '160000 000000'),
      entry(blob, other, 'file'),
      entry(none, other, 'link', '000000 120000'),
    ];
    assert.deepEqual(changesOf(`${one}\0${output.join('')}`), [['file b', 'link b']]);
  });

  it('reads paths that look like something else', () => {
    const output = `${one}\0${entry(blob, other, ':100644')}${entry(blob, other, two)}${entry(blob, other, 'a\nb')}`;
    assert.deepEqual(changesOf(output), [[':100644 b', `${two} b`, 'a\nb b']]);
  });

  it('gives one number to paths that become one text since they are no UTF-8', () => {
    const output = Buffer.from(`${one}\0${entry(blob, other, '\xcd')}${entry(blob, two, '\xe4')}`, 'latin1');
    const parser = new TreeDiffParser([{ commit: one, against: base }]);
    parser.push(output);
    const { paths, changePaths } = parser.end();
    assert.deepEqual([paths, [...changePaths]], [['\ufffd'], [0, 0]]);
  });

  it('reads the same however the stream is cut', () => {
    const output = `${one}\0${entry(blob, other, 'src/日本語.ts')}${two}\0${entry(none, blob, 'é')}`;
    const whole = changesOf(output, { ids: [one, two] });
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1 }), sizes => {
        assert.deepEqual(changesOf(output, { ids: [one, two], sizes }), whole);
      }),
    );
  });

  it('refuses an answer that ends early, and one that goes on', () => {
    assert.throws(() => changesOf(`${one}\0`, { ids: [one, two] }), /ended before/);
    assert.throws(() => changesOf(`${one}\0:100644 100644 ${blob} ${other} M\0`), /ended before/);
    assert.throws(() => changesOf(`${one}\0${entry(blob, other, 'cut').slice(0, -1)}`), /middle of a token/);
    assert.throws(() => changesOf(`${one}\0${two}\0`), /more than it was asked/);
  });

  it('is asked a line a comparison', () => {
    assert.equal(comparisonLines([{ commit: one, against: two }]), `${one} ${two}\n`);
  });
});
