import fc from 'fast-check';
import { comparisonKey } from '../../src/core/history/branchDiffs';
import type { RawIdentity, Trailer } from '../../src/core/history/columns';
import type { KeptBranches } from '../../src/core/history/keptBranches';
import { PackedIds } from '../../src/core/history/packed';
import type { TreeFacts } from '../../src/core/history/treeFacts';
import type { KeptFacts } from '../../src/store/keptFacts';
import { packTexts } from './packTexts';

/** Any text of whole characters: what git's bytes become when they are read. */
const texts = fc.string({ unit: 'binary', maxLength: 12 });
const subjects = fc.oneof(texts, fc.constant(''));
const nameParts = texts.map(text => text.replaceAll(/[\0\n]/g, ''));
const identities: fc.Arbitrary<RawIdentity> = fc.record({ name: nameParts, email: nameParts });
const paths = texts.map(text => `p${text.replaceAll('\0', '')}`);
const numbers = fc.integer({ min: -1, max: 2 ** 31 - 1 });
const moments = fc.oneof(fc.integer({ min: -(2 ** 40), max: 2 ** 40 }), fc.double({ noNaN: true }));

const trailers: fc.Arbitrary<Trailer> = fc.record({
  commit: fc.nat(),
  kind: fc.constantFrom('co-authored-by', 'reviewed-by', 'acked-by'),
  identity: fc.nat(),
});

const trees: fc.Arbitrary<TreeFacts> = fc.record({
  commit: fc.constantFrom('a'.repeat(40), 'b'.repeat(64)),
  paths: fc.array(paths),
  contents: fc.dictionary(fc.constantFrom('.mailmap', 'CODEOWNERS', '.git-blame-ignore-revs'), fc.option(texts)),
  attributes: fc.record({
    generated: fc.array(paths),
    vendored: fc.array(paths),
    notGenerated: fc.array(paths),
    notVendored: fc.array(paths),
    filtered: fc.array(paths),
    complete: fc.boolean(),
  }),
});

const integers = fc.array(numbers).map(list => Int32Array.from(list));
const floats = fc.array(moments).map(list => Float64Array.from(list));

const idsOf = (width: number): fc.Arbitrary<PackedIds> =>
  fc
    .nat({ max: 5 })
    .chain(count => fc.uint8Array({ minLength: width * count, maxLength: width * count }))
    .map(bytes => new PackedIds(new Uint8Array(bytes), width));
const ids = fc.constantFrom(20, 32).chain(idsOf);

const columns = {
  ids,
  subjects: fc.array(subjects).map(packTexts),
  identities: fc.array(identities),
  paths: fc.array(paths),
  authors: integers,
  committers: integers,
  authorTimes: floats,
  authorOffsets: fc.array(fc.integer({ min: -1440, max: 1440 })).map(list => Int16Array.from(list)),
  committerTimes: floats,
  parentStarts: integers,
  changeStarts: integers,
  changeKinds: fc.uint8Array().map(list => new Uint8Array(list)),
  changePaths: integers,
  changeOrigins: integers,
  trailers: fc.array(trailers),
  unfollowed: integers,
};

const branches: fc.Arbitrary<KeptBranches> = ids.chain(({ width }) =>
  fc.record({
    tipTimes: fc.record({ ids: idsOf(width), times: floats }),
    commits: fc.record({
      part: fc.record({ ...columns, ids: idsOf(width), parentIds: idsOf(width) }),
      question: texts,
      without: texts,
    }),
    diffs: fc.record({
      keys: idsOf(2 * width),
      changeStarts: integers,
      changePaths: integers,
      changeContents: integers,
      paths: fc.array(paths),
      contents: idsOf(width),
    }),
    patches: fc
      .array(fc.record({ commit: texts, against: texts, identity: texts, lines: fc.nat() }))
      .map(list => new Map(list.map(patch => [comparisonKey(patch), patch]))),
    merges: fc.array(fc.tuple(texts, fc.record({ conflicts: fc.array(paths) }))).map(list => new Map(list)),
  }),
);

/** Facts of every shape that the columns allow; what is kept knows nothing of how they hang together. */
export const keptFacts: fc.Arbitrary<KeptFacts> = fc.record({
  history: fc.record({ ...columns, parents: integers }),
  tree: trees,
  placement: fc.record({ landingOf: integers, fileOfChange: integers }),
  shallow: fc.constantFrom('', `${'c'.repeat(40)}\n`),
  branches: fc.option(branches),
});
