import type { NotMeasured, RepositoryFacts } from './healthReport';

/** What this version does not look at yet, said in every report so that silence is not read as "none". */
const notYet: readonly NotMeasured[] = [
  { what: 'open work and who waits', why: 'branches and pull requests are not read by this version' },
  { what: 'lead times', why: 'finished branches are not read by this version' },
  { what: 'what stalls while you are away', why: 'it needs open work and gates, which are not read by this version' },
  {
    what: 'credits',
    why: 'they are not counted by this version; pairing and reviews that trailers name are in the altitude picture',
  },
];

const always: readonly NotMeasured[] = [
  { what: 'reviews on the forge', why: 'they are not in git; only reviews that a trailer names are seen' },
];

/** Everything that the report says nothing about, with the reason. `found` comes from reading the repository. */
export function notMeasured(repository: RepositoryFacts, found: readonly NotMeasured[]): readonly NotMeasured[] {
  const shallow: readonly NotMeasured[] = repository.shallow
    ? [
        {
          what: 'history before the shallow clone',
          why: 'the clone is shallow: run git fetch --unshallow for the whole history',
        },
      ]
    : [];
  return [...shallow, ...found, ...always, ...notYet];
}
