import { addToSet } from '../../history/groups';

/** Others in whose branches the same commits are, before they are a trunk, and people who wrote them. */
const trunkLimits = { otherAuthors: 2, people: 2 } as const;

/** A branch as far as a nameless trunk can be told from it. */
export interface SharedBranch {
  /** Its commits that are work, by position. */
  readonly work: readonly number[];
  /** The person of its own last work. */
  readonly person: number;
}

/**
 * For each branch its commits that are a trunk without a name: in branches of 2 or more other people, and by 2 or more people
 * themselves. Commits of one person with others' on top are a stack.
 */
export function namelessTrunks(
  branches: readonly SharedBranch[],
  authorOf: (position: number) => number,
): readonly ReadonlySet<number>[] {
  const peopleWith = new Map<number, Set<number>>();
  for (const { work, person } of branches) {
    for (const position of work) {
      addToSet(peopleWith, position, person);
    }
  }
  return branches.map(({ work, person }) => {
    const shared = work.filter(position => {
      const people = peopleWith.get(position);
      return people !== undefined && people.size - (people.has(person) ? 1 : 0) >= trunkLimits.otherAuthors;
    });
    const authors = new Set(shared.map(authorOf));
    return authors.size >= trunkLimits.people ? new Set(shared) : new Set();
  });
}
