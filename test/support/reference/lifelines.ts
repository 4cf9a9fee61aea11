import type { LoggedCommit } from './gitLog';

/** Something that a commit did to a file. */
export interface Touch {
  readonly commit: LoggedCommit;
  /** `A`, `M`, `T`, `D` or `R`. */
  readonly status: string;
}

/** A file at a path since a commit, by their numbers. */
interface Place {
  readonly file: number;
  readonly since: number;
}

/** Which file each path leads to as of a commit; several where branches made a path apart from each other. */
type Places = Map<string, readonly Place[]>;

/** What was done so far, each with the numbers of the files that it was done to. */
interface Story {
  readonly told: { readonly touch: Touch; readonly files: readonly number[] }[];
  files: number;
}

/**
 * What was done to each of the paths over its whole life, oldest first. A file is born where a path is first added, keeps
 * its life through renames, and goes on where a deleted path comes back, unless it lives elsewhere by then. Every commit has
 * the places that its parents left it, and a merge those that either side has and the other did not give up: so a branch
 * that knows nothing of a rename changes the same file under its old name. `commits` have parents before their children;
 * the last one is the tip, and `paths` is its tree in git's order.
 */
export function lifelines(
  commits: readonly LoggedCommit[],
  paths: readonly string[],
): ReadonlyMap<string, readonly Touch[]> {
  const numbers = new Map(commits.map(({ id }, number) => [id, number]));
  const parents = commits.map(commit => commit.parents.map(id => numbers.get(id) ?? -1).filter(one => one >= 0));
  const heirs = commits.map(() => 0);
  for (const parent of parents.flat()) heirs[parent] = (heirs[parent] ?? 0) + 1;
  const placesOf = new Map<number, Places>();
  const inherit = (parent: number): Places => {
    const places = placesOf.get(parent) ?? new Map<string, readonly Place[]>();
    heirs[parent] = (heirs[parent] ?? 0) - 1;
    if (heirs[parent] > 0) return new Map(places);
    placesOf.delete(parent);
    return places;
  };
  const story: Story = { told: [], files: 0 };
  commits.forEach((commit, number) => {
    const [first, ...others] = parents[number] ?? [];
    let places: Places = first === undefined ? new Map<string, readonly Place[]>() : inherit(first);
    others.forEach((other, index) => {
      places = merged(places, [first ?? -1, ...others.slice(0, index)], inherit(other), [other], parents);
    });
    live(places, commit, number, story);
    placesOf.set(number, places);
  });
  return byPath(story, placesOf.get(commits.length - 1) ?? new Map<string, readonly Place[]>(), commits, paths);
}

/** Does what a commit did, to all of its paths at once: of two files that swap their names both are told by the old ones. */
function live(places: Places, commit: LoggedCommit, number: number, story: Story): void {
  const moved = commit.changes.map(({ from }) => (from === null ? [] : (places.get(from) ?? [])));
  for (const { from } of commit.changes) if (from !== null) places.delete(from);
  commit.changes.forEach(({ path, status }, index) => {
    const isNew = status === 'A' || status === 'R';
    const before = places.get(path) ?? [];
    const here = before.filter(({ file }) => !isNew || !livesElsewhere(places, file, path));
    const known = [...(moved[index] ?? []), ...here].map(({ file }) => file);
    const files = known.length > 0 ? [...new Set(known)] : [story.files++];
    const newcomers = files.filter(file => !here.some(place => place.file === file));
    const isChanged = newcomers.length > 0 || here.length < before.length;
    if (isChanged) places.set(path, [...here, ...newcomers.map(file => ({ file, since: number }))]);
    story.told.push({ touch: { commit, status }, files });
  });
}

/**
 * Tells the story by the paths of the tree. Where branches renamed a file apart from each other, so that several paths
 * claim it, it is that of the rename which was committed last; a touch of several files is one of the last path's.
 */
function byPath(
  { told }: Story,
  end: Places,
  commits: readonly LoggedCommit[],
  paths: readonly string[],
): ReadonlyMap<string, readonly Touch[]> {
  const claims = paths.flatMap((path, order) => (end.get(path) ?? []).map(place => ({ ...place, order })));
  const timeOf = (since: number): number => commits[since]?.committedAt ?? 0;
  claims.sort((one, other) => timeOf(one.since) - timeOf(other.since) || one.order - other.order);
  const orderOf = new Map(claims.map(({ file, order }) => [file, order]));
  const touches = paths.map((): Touch[] => []);
  for (const { touch, files } of told) touches[Math.max(...files.map(file => orderOf.get(file) ?? -1))]?.push(touch);
  return new Map(paths.map((path, order) => [path, touches[order] ?? []]));
}

function livesElsewhere(places: Places, file: number, path: string): boolean {
  return [...places].some(([other, found]) => other !== path && found.some(place => place.file === file));
}

/** The places of a merge: what both sides have, and what one side has that the other never had, not what it gave up. */
function merged(
  ours: Places,
  ourTips: readonly number[],
  theirs: Places,
  theirTips: readonly number[],
  parents: readonly (readonly number[])[],
): Places {
  const onlyOurs = missing(ourTips, theirTips, parents);
  const onlyTheirs = missing(theirTips, ourTips, parents);
  for (const path of new Set([...ours.keys(), ...theirs.keys()])) {
    const [one, other] = [ours.get(path) ?? [], theirs.get(path) ?? []];
    if (one === other) continue;
    const both = one.filter(place => other.some(({ file, since }) => file === place.file && since === place.since));
    const kept = [
      ...both,
      ...one.filter(({ since }) => onlyOurs.has(since)),
      ...other.filter(({ since }) => onlyTheirs.has(since)),
    ];
    if (kept.length > 0) ours.set(path, kept);
    else ours.delete(path);
  }
  return ours;
}

/** The commits that some tips contain and others do not. Children have greater numbers than their parents. */
function missing(
  tips: readonly number[],
  without: readonly number[],
  parents: readonly (readonly number[])[],
): ReadonlySet<number> {
  const isIn = new Map<number, boolean>([
    ...tips.map(tip => [tip, false] as const),
    ...without.map(tip => [tip, true] as const),
  ]);
  const found = new Set<number>();
  let open = [...isIn.values()].filter(known => !known).length;
  for (let number = Math.max(...isIn.keys()); open > 0; number--) {
    const known = isIn.get(number);
    if (known === undefined) continue;
    if (!known) {
      found.add(number);
      open--;
    }
    for (const parent of parents[number] ?? []) {
      const before = isIn.get(parent);
      const after = before === true || known;
      if (!after && before === undefined) open++;
      if (after && before === false) open--;
      isIn.set(parent, after);
    }
  }
  return found;
}
