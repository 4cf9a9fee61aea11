import { findCodeOwnersFile } from '../core/analysis/codeOwners/codeOwnersPlace';
import type { AnalysisInput } from '../core/analysis/analysis';
import type { TreeFacts } from '../core/history/treeFacts';
import type { NotMeasured } from '../core/report/healthReport';
import { readAttributes } from '../git/attributes';
import type { ReadingRoom } from '../git/readingRoom';
import { readBlobs, readTree } from '../git/tree';

const mailmapPath = '.mailmap';
const ignoredRevisionsPath = '.git-blame-ignore-revs';

/** Reads the tree of a commit: its paths, and of the contents the few that say how to read the rest. */
export async function readTreeFacts(room: ReadingRoom, commit: string): Promise<TreeFacts> {
  const tree = await readTree(room.git, commit);
  const paths = tree.map(({ path }) => path);
  const wanted = [mailmapPath, ignoredRevisionsPath, findCodeOwnersFile(paths)?.path];
  const found = tree.filter(({ path }) => wanted.includes(path));
  const blobs = found.map(({ blob }) => blob);
  const [contents, attributes] = await Promise.all([readBlobs(room.git, blobs), readAttributes(room, commit, tree)]);
  return {
    commit,
    paths,
    contents: Object.fromEntries(found.map(({ path }, index) => [path, contents[index] ?? null])),
    attributes,
  };
}

/** The part of an analysis that a tree tells, and what of it the clone lacks. */
export type TreeInput = Pick<AnalysisInput, 'paths' | 'marked' | 'mailmap' | 'ignoredRevisions' | 'codeOwners'> & {
  readonly notMeasured: readonly NotMeasured[];
};

/** What the facts of a tree mean for an analysis. */
export function treeInput({ paths, contents, attributes }: TreeFacts): TreeInput {
  const file = findCodeOwnersFile(paths);
  const owners = file === null ? null : (contents[file.path] ?? null);
  const missing = Object.keys(contents).filter(path => contents[path] === null);
  return {
    paths,
    marked: attributes,
    mailmap: contents[mailmapPath] ?? '',
    ignoredRevisions: new Set(contents[ignoredRevisionsPath]?.match(/^[0-9a-f]{40,64}\b/gm) ?? []),
    codeOwners: file === null || owners === null ? null : { file, text: owners },
    notMeasured: [...missing, ...(attributes.complete ? [] : ['.gitattributes'])].map(path => ({
      what: path,
      why: 'the clone lacks its content',
    })),
  };
}
