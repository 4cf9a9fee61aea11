import type { Patch, TreeDiffs } from '../core/history/branchDiffs';
import type { KeptBranches } from '../core/history/keptBranches';
import type { TestMerge } from '../core/history/merges';
import { PackedIds } from '../core/history/packed';
import { decodeUtf8, joinTexts, splitTexts } from './bytesOfTexts';
import { columnSections, readColumns } from './columnSections';
import type { Section, SectionReader } from './sections';

/** What is kept of branches as JSON, beside their sections. */
export interface BranchRest {
  /** Bytes of an id: of tips, of commits, of what comparisons are known by, and of contents; 0 where there are none. */
  readonly widths: {
    readonly tips: number;
    readonly commits: number;
    readonly keys: number;
    readonly contents: number;
  };
  readonly question: string;
  readonly without: string;
}

/** The facts of branches as sections of a file. */
export function branchSections({ tipTimes, commits, diffs, patches, merges }: KeptBranches): {
  readonly rest: BranchRest;
  readonly sections: readonly Section[];
} {
  const { part, question, without } = commits;
  return {
    rest: {
      question,
      without,
      widths: {
        tips: tipTimes.ids.width,
        commits: part.ids.width,
        keys: diffs.keys.width,
        contents: diffs.contents.width,
      },
    },
    sections: [
      tipTimes.ids.bytes,
      tipTimes.times,
      ...columnSections(part),
      part.parentIds.bytes,
      ...diffSections(diffs),
      keyedSection(patches),
      keyedSection(merges),
    ],
  };
}

/** Reads the facts of branches in the order in which they were written. */
export function readBranches(sections: SectionReader, { widths, question, without }: BranchRest): KeptBranches {
  return {
    tipTimes: { ids: new PackedIds(sections.bytes(), widths.tips), times: sections.floats() },
    commits: {
      part: {
        ...readColumns(sections, widths.commits),
        parentIds: new PackedIds(sections.bytes(), widths.commits),
      },
      question,
      without,
    },
    diffs: readDiffs(sections, widths),
    patches: readKeyed<Patch>(sections),
    merges: readKeyed<TestMerge>(sections),
  };
}

function diffSections({
  keys,
  changeStarts,
  changePaths,
  changeContents,
  paths,
  contents,
}: TreeDiffs): readonly Section[] {
  return [keys.bytes, changeStarts, changePaths, changeContents, joinTexts(paths), contents.bytes];
}

function readDiffs(sections: SectionReader, widths: BranchRest['widths']): TreeDiffs {
  return {
    keys: new PackedIds(sections.bytes(), widths.keys),
    changeStarts: sections.integers(),
    changePaths: sections.integers(),
    changeContents: sections.integers(),
    paths: splitTexts(sections.bytes()),
    contents: new PackedIds(sections.bytes(), widths.contents),
  };
}

/** What is known by a key, such as a pair of commits, as a section of JSON: for facts of which there are a few thousand. */
function keyedSection<T>(facts: ReadonlyMap<string, T>): Section {
  return Buffer.from(JSON.stringify([...facts]));
}

function readKeyed<T>(sections: SectionReader): ReadonlyMap<string, T> {
  return new Map(JSON.parse(decodeUtf8(sections.bytes())) as [string, T][]);
}
