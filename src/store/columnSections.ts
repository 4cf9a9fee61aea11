import { at, byteAt, itemAt } from '../core/history/columns';
import type { Trailer } from '../core/history/columns';
import type { PackedHistory } from '../core/history/historyPart';
import { identityOf, identityText } from '../core/history/identityText';
import { PackedIds, PackedTexts } from '../core/history/packed';
import { decodeUtf8, joinTexts, splitTexts } from './bytesOfTexts';
import type { Section, SectionReader } from './sections';

/** The columns of commits, without their parents, which a history and a part of one name in two ways. */
export type CommitColumns = Omit<PackedHistory, 'parents'>;

const trailerKinds: readonly Trailer['kind'][] = ['co-authored-by', 'reviewed-by', 'acked-by'];

/** The sections of a file that keep columns. */
export function columnSections(columns: CommitColumns): readonly Section[] {
  return [
    joinTexts(columns.paths),
    joinTexts(columns.identities.map(identityText)),
    columns.ids.bytes,
    columns.subjects.bytes,
    columns.subjects.ends,
    columns.authors,
    columns.committers,
    columns.authorTimes,
    columns.authorOffsets,
    columns.committerTimes,
    columns.parentStarts,
    columns.changeStarts,
    columns.changeKinds,
    columns.changePaths,
    columns.changeOrigins,
    Int32Array.from(columns.trailers, ({ commit }) => commit),
    Uint8Array.from(columns.trailers, ({ kind }) => trailerKinds.indexOf(kind)),
    Int32Array.from(columns.trailers, ({ identity }) => identity),
    columns.unfollowed,
  ];
}

/** Reads columns in the order in which they were written; `idWidth` is in bytes. */
export function readColumns(sections: SectionReader, idWidth: number): CommitColumns {
  return {
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
    changeStarts: sections.integers(),
    changeKinds: sections.bytes(),
    changePaths: sections.integers(),
    changeOrigins: sections.integers(),
    trailers: readTrailers(sections),
    unfollowed: sections.integers(),
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
