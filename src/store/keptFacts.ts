import type { KeptBranches } from '../core/history/keptBranches';
import type { PackedHistory } from '../core/history/historyPart';
import type { Placement } from '../core/history/placement';
import type { TreeFacts } from '../core/history/treeFacts';
import { decodeUtf8, joinTexts, splitTexts } from './bytesOfTexts';
import { branchSections, readBranches } from './branchSections';
import type { BranchRest } from './branchSections';
import { columnSections, readColumns } from './columnSections';
import { joinSections, SectionReader } from './sections';

/** All that is kept of a repository between two runs. */
export interface KeptFacts {
  readonly history: PackedHistory;
  /** Facts of the tree of the history's newest commit. */
  readonly tree: TreeFacts;
  /** Where that commit has what the history did. */
  readonly placement: Placement;
  /** Where the clone ended when it was read: the text of its `shallow` file. */
  readonly shallow: string;
  /** What was read of branches; null where nothing was yet. */
  readonly branches: KeptBranches | null;
}

/** The facts that are kept as JSON. */
interface Rest {
  readonly shallow: string;
  readonly idWidth: number;
  readonly tree: Omit<TreeFacts, 'paths'>;
  readonly branches: BranchRest | null;
}

/** The bytes of a file that keeps these facts. */
export function encodeFacts(facts: KeptFacts): Buffer {
  const { history, placement, shallow, branches } = facts;
  const { paths, ...tree } = facts.tree;
  const kept = branches === null ? null : branchSections(branches);
  const rest: Rest = { shallow, idWidth: history.ids.width, tree, branches: kept?.rest ?? null };
  return joinSections([
    Buffer.from(JSON.stringify(rest)),
    joinTexts(paths),
    ...columnSections(history),
    history.parents,
    placement.landingOf,
    placement.fileOfChange,
    ...(kept?.sections ?? []),
  ]);
}

/** The facts of a file; its columns are views of the file's own bytes. Throws a DamagedFile. */
export function decodeFacts(file: Buffer): KeptFacts {
  const sections = new SectionReader(file);
  const { shallow, idWidth, tree, branches } = JSON.parse(decodeUtf8(sections.bytes())) as Rest;
  return {
    shallow,
    tree: { ...tree, paths: splitTexts(sections.bytes()) },
    history: { ...readColumns(sections, idWidth), parents: sections.integers() },
    placement: { landingOf: sections.integers(), fileOfChange: sections.integers() },
    branches: branches === null ? null : readBranches(sections, branches),
  };
}
