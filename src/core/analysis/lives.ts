import { at, byteAt, ChangeKind } from '../history/columns';
import type { HistoryColumns } from '../history/columns';
import { addToList } from '../history/groups';
import { containment } from './containment';
import { pathRoles, PathRole } from './pathRoles';

/** What stays the same while a file is renamed: all places that it had. */
export type Life = Place[];

/** A file at a path. */
export interface Place {
  readonly life: Life;
  /** Index into `paths`. */
  readonly path: number;
  /** Position of the commit since which the file is there. */
  readonly since: number;
  /** Positions of the commits that took it away: several where branches did so apart from each other. */
  readonly left: number[];
}

const isArrival = (kind: number): boolean => kind === ChangeKind.added || kind === ChangeKind.renamed;

/** The lives of the files that were ever renamed, told commit by commit, parents before their children. */
export class Lives {
  /** The lives that a change at a contested path belongs to, by change. */
  readonly ofChange = new Map<number, readonly Life[]>();
  private readonly history: HistoryColumns;
  private readonly contains: (commit: number, other: number) => boolean;
  private readonly roles: Uint8Array;
  private readonly placesAt = new Map<number, Place[]>();

  constructor(history: HistoryColumns, landingOf: Int32Array) {
    this.history = history;
    this.contains = containment(history, landingOf);
    this.roles = pathRoles(history, landingOf);
  }

  /** The lives that all changes of a path belong to, for the paths at which a single file ever was. */
  *ofPath(): Iterable<readonly [number, readonly Life[]]> {
    for (const [path, places] of this.placesAt) {
      if (this.roles[path] === PathRole.single) yield [path, places.map(({ life }) => life)];
    }
  }

  /** Goes on with what a commit did. */
  follow(position: number): void {
    const { changeStarts, changePaths } = this.history;
    const end = at(changeStarts, position + 1);
    let moved: ReadonlyMap<number, readonly Place[]> | null = null;
    for (let change = at(changeStarts, position); change < end; change++) {
      const path = at(changePaths, change);
      if (byteAt(this.roles, path) === PathRole.still || this.isNothingNew(change, path)) continue;
      // All that leave go first: of two files that swap their names both are told by the names before.
      moved ??= this.takeAway(change, end, position);
      this.followChange(change, position, moved.get(change) ?? []);
    }
  }

  /** True for a change of the single file at a path that was met already. */
  private isNothingNew(change: number, path: number): boolean {
    return (
      byteAt(this.roles, path) === PathRole.single &&
      !isArrival(byteAt(this.history.changeKinds, change)) &&
      this.placesAt.has(path)
    );
  }

  private followChange(change: number, position: number, moved: readonly Place[]): void {
    const path = at(this.history.changePaths, change);
    const isNew = isArrival(byteAt(this.history.changeKinds, change));
    const isContested = byteAt(this.roles, path) === PathRole.contested;
    const here = isNew ? this.placesKept(path, position) : this.placesSeen(path, position);
    const known = [...moved, ...here].map(({ life }) => life);
    const lives: readonly Life[] = known.length > 0 ? known : [[]];
    for (const life of lives) if (!here.some(place => place.life === life)) this.settle(life, path, position);
    if (isContested) this.ofChange.set(change, lives);
  }

  /** Ends the places that a commit renames away, and gives them by change. */
  private takeAway(start: number, end: number, position: number): ReadonlyMap<number, readonly Place[]> {
    const moved = new Map<number, readonly Place[]>();
    for (let change = start; change < end; change++) {
      const origin = at(this.history.changeOrigins, change);
      if (origin >= 0) moved.set(change, this.placesSeen(origin, position));
    }
    for (const places of moved.values()) for (const { left } of places) left.push(position);
    return moved;
  }

  private settle(life: Life, path: number, since: number): void {
    const place: Place = { life, path, since, left: [] };
    life.push(place);
    addToList(this.placesAt, path, place);
  }

  /** The places at a path that comes back: it goes on with a file, unless that lives elsewhere by now. */
  private placesKept(path: number, position: number): readonly Place[] {
    return this.placesSeen(path, position).filter(place => {
      const livesOn = place.life.some(other => other.path !== path && this.isSeen(other, position));
      // What another branch brought there is not taken away by who does not know of it.
      const isElsewhere = livesOn && this.isSeen(place, position);
      if (isElsewhere) place.left.push(position);
      return !isElsewhere;
    });
  }

  /** The files that a commit finds at a path. */
  private placesSeen(path: number, position: number): readonly Place[] {
    const places = this.placesAt.get(path) ?? [];
    return this.roles[path] === PathRole.contested ? places.filter(place => this.isSeen(place, position)) : places;
  }

  /** True where a commit finds a file at that place. */
  private isSeen({ since, left }: Place, position: number): boolean {
    return this.contains(position, since) && !left.some(commit => this.contains(position, commit));
  }
}
