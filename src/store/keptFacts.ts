import { byteAt, at, itemAt } from '../core/history/columns';
import type { Trailer } from '../core/history/columns';
import type { PackedHistory } from '../core/history/historyPart';
import { identityOf, identityText } from '../core/history/identityText';
import { PackedIds, PackedTexts } from '../core/history/packed';
import type { TreeFacts } from '../core/history/treeFacts';
import { joinSections, SectionReader } from './sections';

/** All that is kept of a repository between two runs. */
export interface KeptFacts {
  readonly history: PackedHistory;
  /** Facts of the tree of the history's newest commit. */
  readonly tree: TreeFacts;
  /** Where the clone ended when it was read: the text of its `shallow` file. */
  readonly shallow: string;
}

/** The facts that are kept as JSON. */
interface Rest {
  readonly shallow: string;
  readonly idWidth: number;
  readonly tree: Omit<TreeFacts, 'paths'>;
}

const trailerKinds: readonly Trailer['kind'][] = ['co-authored-by', 'reviewed-by', 'acked-by'];

/** The bytes of a file that keeps these facts. */
export function encodeFacts({ history, tree: { paths, ...tree }, shallow }: KeptFacts): Buffer {
  const rest: Rest = { shallow, idWidth: history.ids.width, tree };
  return joinSections([
    Buffer.from(JSON.stringify(rest)),
    joinTexts(paths),
    joinTexts(history.paths),
    joinTexts(history.identities.map(identityText)),
    history.ids.bytes,
    history.subjects.bytes,
    history.subjects.ends,
    history.authors,
    history.committers,
    history.authorTimes,
    history.authorOffsets,
    history.committerTimes,
    history.parentStarts,
    history.parents,
    history.changeStarts,
    history.changeKinds,
    history.changePaths,
    history.changeOrigins,
    Int32Array.from(history.trailers, ({ commit }) => commit),
    Uint8Array.from(history.trailers, ({ kind }) => trailerKinds.indexOf(kind)),
    Int32Array.from(history.trailers, ({ identity }) => identity),
  ]);
}

/** The facts of a file; its columns are views of the file's own bytes. Throws a DamagedFile. */
export function decodeFacts(file: Buffer): KeptFacts {
  const sections = new SectionReader(file);
  const { shallow, idWidth, tree } = JSON.parse(decodeUtf8(sections.bytes())) as Rest;
  return {
    shallow,
    tree: { ...tree, paths: splitTexts(sections.bytes()) },
    history: {
      paths: splitTexts(sections.bytes()),
      identities: splitTexts(sections.bytes()).map(identityOf),
      ids: new PackedIds(sections.bytes(), idWidth),
      subjects: new PackedTexts(sections.bytes(), sections.counts(), decodeUtf8),
      authors: sections.integers(),
      committers: sections.integers(),
      authorTimes: sections.floats(),
      authorOffsets: sections.shortIntegers(),
      committerTimes: sections.floats(),
      parentStarts: sections.integers(),
      parents: sections.integers(),
      changeStarts: sections.integers(),
      changeKinds: sections.bytes(),
      changePaths: sections.integers(),
      changeOrigins: sections.integers(),
      trailers: readTrailers(sections),
    },
  };
}

function readTrailers(sections: SectionReader): readonly Trailer[] {
  const commits = sections.integers();
  const kinds = sections.bytes();
  const identities = sections.integers();
  return Array.from(commits, (commit, index) => ({
    commit,
    kind: itemAt(trailerKinds, byteAt(kinds, index)),
    identity: at(identities, index),
  }));
}

/** No path and no identity holds a NUL. */
function joinTexts(texts: readonly string[]): Buffer {
  return Buffer.from(texts.join('\0'));
}

function splitTexts(bytes: Uint8Array): string[] {
  return bytes.length === 0 ? [] : decodeUtf8(bytes).split('\0');
}

function decodeUtf8(bytes: Uint8Array, start = 0, end = bytes.length): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', start, end);
}
