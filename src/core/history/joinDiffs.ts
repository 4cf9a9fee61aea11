import type { Comparison, TreeDiffs } from './branchDiffs';
import { at } from './columns';
import type { DiffTable } from './diffTable';
import { Dictionary, Renumbering } from './dictionary';
import { GrowingBytes } from './growingBytes';
import { IdTable } from './idTable';
import { joinBytes, PackedIds } from './packed';

/** All comparisons of two lists that have none in common; the first one keeps its numbers. */
export function joinDiffs(first: TreeDiffs, second: TreeDiffs): TreeDiffs {
  if (first.keys.length === 0) return second;
  const paths = new Dictionary<string>(path => path);
  for (const path of first.paths) paths.number(path);
  const pathNumbers = new Renumbering(second.paths, paths);
  const contents = joinContents(first.contents, second.contents);
  const before = first.changePaths.length;
  return {
    keys: new PackedIds(joinBytes([first.keys.bytes, second.keys.bytes]), first.keys.width),
    changeStarts: joinColumns(first.changeStarts, second.changeStarts.subarray(1), start => start + before),
    changePaths: joinColumns(first.changePaths, second.changePaths, path => pathNumbers.at(path)),
    changeContents: joinColumns(first.changeContents, second.changeContents, each => at(contents.numbers, each)),
    paths: paths.entries,
    contents: contents.ids,
  };
}

/** Those of the comparisons that are wanted, with no path or content that only others had; the same where all are. */
export function onlyWanted(table: DiffTable, wanted: readonly Comparison[]): TreeDiffs {
  const { diffs } = table;
  const positions = Int32Array.from(new Set(wanted.map(each => table.positionOf(each)))).filter(each => each >= 0);
  if (positions.length === diffs.keys.length) return diffs;
  positions.sort();
  const kept = new DiffPicker(diffs);
  for (const position of positions) kept.add(position);
  return kept.build();
}

class DiffPicker {
  private readonly diffs: TreeDiffs;
  private readonly keys = new GrowingBytes();
  private readonly starts: number[] = [0];
  private readonly changePaths: number[] = [];
  private readonly changeContents: number[] = [];
  private readonly paths = new Dictionary<string>(path => path);
  private readonly pathNumbers: Renumbering<string>;
  private readonly contents = new GrowingBytes();
  private readonly contentNumbers: Int32Array;

  constructor(diffs: TreeDiffs) {
    this.diffs = diffs;
    this.pathNumbers = new Renumbering(diffs.paths, this.paths);
    this.contentNumbers = new Int32Array(diffs.contents.length).fill(-1);
  }

  add(position: number): void {
    const { keys, changeStarts, changePaths, changeContents } = this.diffs;
    this.keys.add(keys.bytes, position * keys.width, (position + 1) * keys.width);
    for (let change = at(changeStarts, position); change < at(changeStarts, position + 1); change++) {
      this.changePaths.push(this.pathNumbers.at(at(changePaths, change)));
      this.changeContents.push(this.content(at(changeContents, change)));
    }
    this.starts.push(this.changePaths.length);
  }

  build(): TreeDiffs {
    const { keys, contents } = this.diffs;
    return {
      keys: new PackedIds(this.keys.bytes, keys.width),
      changeStarts: Int32Array.from(this.starts),
      changePaths: Int32Array.from(this.changePaths),
      changeContents: Int32Array.from(this.changeContents),
      paths: this.paths.entries,
      contents: new PackedIds(this.contents.bytes, contents.width),
    };
  }

  private content(number: number): number {
    const known = at(this.contentNumbers, number);
    if (known >= 0) return known;
    const { bytes, width } = this.diffs.contents;
    const added = this.contents.length / width;
    this.contents.add(bytes, number * width, (number + 1) * width);
    this.contentNumbers[number] = added;
    return added;
  }
}

/** Contents of both, each once, and for each of the second its number among them. */
function joinContents(first: PackedIds, second: PackedIds): { readonly ids: PackedIds; readonly numbers: Int32Array } {
  const table = new IdTable(first);
  const bytes = new GrowingBytes();
  bytes.add(first.bytes, 0, first.bytes.length);
  const numbers = new Int32Array(second.length);
  for (let index = 0; index < second.length; index++) {
    const known = first.length === 0 ? -1 : table.positionOf(second, index);
    numbers[index] = known >= 0 ? known : bytes.length / second.width;
    if (known < 0) bytes.add(second.bytes, index * second.width, (index + 1) * second.width);
  }
  return { ids: new PackedIds(bytes.bytes, second.width), numbers };
}

function joinColumns(first: Int32Array, second: Int32Array, renumber: (value: number) => number): Int32Array {
  const column = new Int32Array(first.length + second.length);
  column.set(first);
  second.forEach((value, index) => (column[first.length + index] = renumber(value)));
  return column;
}
