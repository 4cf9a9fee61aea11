import { at, itemAt } from '../history/columns';
import type { HistoryColumns } from '../history/columns';
import type { Settings } from '../settings/settings';
import { globMatcher } from './glob';
import type { People } from './people';

/** Whom and what the settings `team` and `scope` leave in the counts. Neither is set: everyone and everything. */
export interface Narrowing {
  /** Indexes of the persons who count, the manager among them; null where everyone does. */
  readonly persons: ReadonlySet<number> | null;
  /** The globs of the paths that count; empty where all do. */
  readonly scope: readonly string[];
  readonly counts: (person: number) => boolean;
  readonly inScope: (path: string) => boolean;
  readonly unmatched: {
    /** Names in `team` that fit nobody, as they are written. */
    readonly team: readonly string[];
    /** Globs in `scope` that match no file of base's tree. */
    readonly scope: readonly string[];
  };
}

/** What a narrowing is found from. */
export interface NarrowingInput {
  readonly history: HistoryColumns;
  /** False where older history is still to be read, which may have the names that are missing. */
  readonly isWhole: boolean;
  readonly people: People;
  readonly manager: number | null;
  readonly paths: readonly string[];
  readonly settings: Pick<Settings, 'team' | 'scope' | 'aliases'>;
}

/**
 * Finds who and what counts. Names that all fit nobody, and globs that all match nothing, narrow nothing: they are meant
 * for another repository, or misspelt, and a report about nobody would be wrong in silence.
 */
export function narrow({ history, isWhole, people, manager, paths, settings }: NarrowingInput): Narrowing {
  const team = teamOf(history, people, settings);
  const persons = team.persons.size === 0 ? null : new Set([...team.persons, ...(manager === null ? [] : [manager])]);
  const matching = settings.scope.filter(glob => paths.some(globMatcher(glob)));
  // A glob that matches no file any more still tells where work was.
  const scope = matching.length === 0 ? [] : settings.scope;
  return {
    persons,
    scope,
    counts: person => persons?.has(person) ?? true,
    inScope: scopeMatcher(scope),
    unmatched: { team: isWhole ? team.unmatched : [], scope: settings.scope.filter(glob => !matching.includes(glob)) },
  };
}

function scopeMatcher(globs: readonly string[]): (path: string) => boolean {
  if (globs.length === 0) return () => true;
  const matchers = globs.map(globMatcher);
  const known = new Map<string, boolean>();
  return path => {
    const found = known.get(path) ?? matchers.some(matches => matches(path));
    known.set(path, found);
    return found;
  };
}

/** The persons that the names mean, bots left out, and the names that mean nobody. */
function teamOf(
  history: HistoryColumns,
  people: People,
  { team, aliases }: NarrowingInput['settings'],
): { readonly persons: ReadonlySet<number>; readonly unmatched: readonly string[] } {
  const personsOf = team.length === 0 ? new Map<string, Set<number>>() : personsByName(history, people);
  const aliasSets = Object.entries(aliases).map(([name, others]) => [name, ...others].map(fold));
  const meant = team.map(name => {
    const names = [fold(name), ...aliasSets.filter(set => set.includes(fold(name))).flat()];
    return { name, persons: names.flatMap(one => [...(personsOf.get(one) ?? [])]) };
  });
  return {
    persons: new Set(meant.flatMap(({ persons }) => persons)),
    unmatched: meant.filter(({ persons }) => persons.length === 0).map(({ name }) => name),
  };
}

/** Persons by every name and e-mail of theirs, before the mailmap and after it. */
function personsByName(history: HistoryColumns, people: People): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  history.identities.forEach((identity, index) => {
    const person = at(people.personOf, index);
    const known = itemAt(people.persons, person);
    if (known.isBot) return;
    for (const name of [identity.name, identity.email, known.name, known.email].map(fold)) {
      found.set(name, (found.get(name) ?? new Set()).add(person));
    }
  });
  return found;
}

const fold = (name: string): string => name.trim().toLowerCase();
