import type { HistoryColumns } from '../history/columns';
import type { Settings } from '../settings/settings';
import { globMatcher } from './glob';
import { remembered } from './once';
import type { People } from './people';
import { personsByName, teamNames } from './teamNames';

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
  const names = settings.team.length === 0 ? [] : teamNames(personsByName(history, people), settings);
  const team = names.flatMap(name => name.persons);
  const persons = team.length === 0 ? null : new Set(manager === null ? team : [...team, manager]);
  const matching = settings.scope.filter(glob => paths.some(globMatcher(glob)));
  // A glob that matches no file any more still tells where work was.
  const scope = matching.length === 0 ? [] : settings.scope;
  return {
    persons,
    scope,
    counts: person => persons?.has(person) ?? true,
    inScope: scopeMatcher(scope),
    unmatched: {
      team: names.filter(name => isWhole && name.persons.length === 0).map(({ name }) => name),
      scope: settings.scope.filter(glob => !matching.includes(glob)),
    },
  };
}

function scopeMatcher(globs: readonly string[]): (path: string) => boolean {
  if (globs.length === 0) return () => true;
  const matchers = globs.map(globMatcher);
  return remembered(path => matchers.some(matches => matches(path)));
}
