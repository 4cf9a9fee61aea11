import { at, itemAt } from './columns';
import type { HistoryColumns, RawIdentity, Trailer } from './columns';
import type { HistoryPart } from './historyPart';

/** Where a commit of the joined history comes from. */
interface Source {
  readonly part: HistoryPart;
  readonly position: number;
}

/**
 * Joins parts into the one canonical history of `tip` (a full id): exactly the commits that it contains, children before
 * their parents, else the newest committer date first and the smaller id among equals. The result does not depend on how
 * the history was cut into parts; newer parts stand before those that hold their parents.
 */
export function joinParts(parts: readonly HistoryPart[], tip: string): HistoryColumns {
  const sources = parts.flatMap(part => part.ids.map((_, position): Source => ({ part, position })));
  const placeOf = new Map(sources.map(({ part, position }, place) => [itemAt(part.ids, position), place]));
  const parents = sources.map(({ part, position }) => parentPlaces(part, position, placeOf));
  const order = canonicalOrder(sources, parents, placeOf.get(tip) ?? -1);
  return emit(sources, parents, order);
}

function parentPlaces(
  { parentStarts, parentIds }: HistoryPart,
  position: number,
  placeOf: ReadonlyMap<string, number>,
): readonly number[] {
  const ids = parentIds.slice(at(parentStarts, position), at(parentStarts, position + 1));
  return ids.map(id => placeOf.get(id) ?? -1);
}

/** Places of what `tip` contains, in canonical order. */
function canonicalOrder(
  sources: readonly Source[],
  parents: readonly (readonly number[])[],
  tip: number,
): readonly number[] {
  const contained = new Uint8Array(sources.length);
  if (tip >= 0) contained[tip] = 1;
  // Children stand before their parents, so that one pass down finds all ancestors and one pass up all dates.
  sources.forEach((_, place) => {
    if (contained[place] === 1) for (const parent of itemAt(parents, place)) if (parent >= 0) contained[parent] = 1;
  });
  const dates = correctedDates(sources, parents);
  const idOf = (place: number): string => {
    const { part, position } = itemAt(sources, place);
    return itemAt(part.ids, position);
  };
  return [...sources.keys()]
    .filter(place => contained[place] === 1)
    .sort((one, other) => at(dates, other) - at(dates, one) || (idOf(one) < idOf(other) ? -1 : 1));
}

/** Committer dates, each lifted above those of its parents: clocks are wrong, and commits of one second have an order. */
function correctedDates(sources: readonly Source[], parents: readonly (readonly number[])[]): Float64Array {
  const dates = new Float64Array(sources.length);
  for (let place = sources.length - 1; place >= 0; place--) {
    const { part, position } = itemAt(sources, place);
    let date = at(part.committerTimes, position);
    for (const parent of itemAt(parents, place)) if (parent >= 0) date = Math.max(date, at(dates, parent) + 1);
    dates[place] = date;
  }
  return dates;
}

function emit(
  sources: readonly Source[],
  parents: readonly (readonly number[])[],
  order: readonly number[],
): HistoryColumns {
  const newPlaces = new Int32Array(sources.length).fill(-1);
  order.forEach((place, position) => (newPlaces[place] = position));
  const writer = new ColumnWriter();
  for (const place of order) {
    writer.add(
      itemAt(sources, place),
      itemAt(parents, place).map(parent => (parent < 0 ? -1 : at(newPlaces, parent))),
    );
  }
  return writer.columns();
}

/** Dictionary of one part's entries in the joined history: numbered by first use, so that it does not depend on the cut. */
class Dictionary<T> {
  readonly entries: T[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly known = new Map<readonly T[], Int32Array>();
  private readonly keyOf: (entry: T) => string;

  constructor(keyOf: (entry: T) => string) {
    this.keyOf = keyOf;
  }

  number(list: readonly T[], index: number): number {
    const numbers = this.known.get(list) ?? new Int32Array(list.length).fill(-1);
    this.known.set(list, numbers);
    const known = at(numbers, index);
    if (known >= 0) return known;
    const entry = itemAt(list, index);
    const key = this.keyOf(entry);
    const number = this.numbers.get(key) ?? this.entries.push(entry) - 1;
    this.numbers.set(key, number);
    numbers[index] = number;
    return number;
  }
}

class ColumnWriter {
  private readonly identities = new Dictionary<RawIdentity>(({ name, email }) => `${name}\0${email}`);
  private readonly paths = new Dictionary<string>(path => path);
  private readonly rows: Source[] = [];
  private readonly authors: number[] = [];
  private readonly committers: number[] = [];
  private readonly parentStarts: number[] = [0];
  private readonly parents: number[] = [];
  private readonly changeStarts: number[] = [0];
  private readonly changeKinds: number[] = [];
  private readonly changePaths: number[] = [];
  private readonly changeOrigins: number[] = [];
  private readonly trailers: Trailer[] = [];
  private readonly trailersOf = new Map<HistoryPart, ReadonlyMap<number, readonly Trailer[]>>();

  add(source: Source, parents: readonly number[]): void {
    const { part, position } = source;
    const commit = this.rows.push(source) - 1;
    this.authors.push(this.identities.number(part.identities, at(part.authors, position)));
    this.committers.push(this.identities.number(part.identities, at(part.committers, position)));
    this.parents.push(...parents);
    this.parentStarts.push(this.parents.length);
    for (let change = at(part.changeStarts, position); change < at(part.changeStarts, position + 1); change++) {
      const origin = at(part.changeOrigins, change);
      this.changeKinds.push(at(part.changeKinds, change));
      this.changePaths.push(this.paths.number(part.paths, at(part.changePaths, change)));
      this.changeOrigins.push(origin < 0 ? -1 : this.paths.number(part.paths, origin));
    }
    this.changeStarts.push(this.changeKinds.length);
    for (const { kind, identity } of this.trailersIn(part).get(position) ?? []) {
      this.trailers.push({ commit, kind, identity: this.identities.number(part.identities, identity) });
    }
  }

  columns(): HistoryColumns {
    const { rows } = this;
    return {
      identities: this.identities.entries,
      paths: this.paths.entries,
      ids: rows.map(({ part, position }) => itemAt(part.ids, position)),
      subjects: rows.map(({ part, position }) => itemAt(part.subjects, position)),
      authors: Int32Array.from(this.authors),
      committers: Int32Array.from(this.committers),
      authorTimes: Float64Array.from(rows, ({ part, position }) => at(part.authorTimes, position)),
      authorOffsets: Int16Array.from(rows, ({ part, position }) => at(part.authorOffsets, position)),
      committerTimes: Float64Array.from(rows, ({ part, position }) => at(part.committerTimes, position)),
      parentStarts: Int32Array.from(this.parentStarts),
      parents: Int32Array.from(this.parents),
      changeStarts: Int32Array.from(this.changeStarts),
      changeKinds: Uint8Array.from(this.changeKinds),
      changePaths: Int32Array.from(this.changePaths),
      changeOrigins: Int32Array.from(this.changeOrigins),
      trailers: this.trailers,
    };
  }

  private trailersIn(part: HistoryPart): ReadonlyMap<number, readonly Trailer[]> {
    const known = this.trailersOf.get(part);
    if (known !== undefined) return known;
    const byCommit = new Map<number, Trailer[]>();
    for (const trailer of part.trailers)
      byCommit.set(trailer.commit, [...(byCommit.get(trailer.commit) ?? []), trailer]);
    this.trailersOf.set(part, byCommit);
    return byCommit;
  }
}
