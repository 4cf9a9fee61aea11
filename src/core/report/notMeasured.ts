import type { FileEntry, NotMeasured, RepositoryFacts } from './healthReport';

/** What this version does not look at yet, said in every report so that silence is not read as "none". */
const notYet: readonly NotMeasured[] = [
  { what: 'what stalls while you are away', why: 'it needs to know who waits, which is not looked at by this version' },
  {
    what: 'credits',
    why: 'they are not counted by this version; pairing and reviews that trailers name are in the altitude picture',
  },
];

const always: readonly NotMeasured[] = [
  { what: 'reviews on the forge', why: 'they are not in git; only reviews that a trailer names are seen' },
];

/** Said where a team is among the code owners of a critical file. */
const teams: NotMeasured = {
  what: 'review gates of teams',
  why: 'who belongs to a team among the code owners is not in git',
};

/** Everything that the report says nothing about, with the reason. `found` comes from reading the repository. */
export function notMeasured(
  repository: RepositoryFacts,
  found: readonly NotMeasured[],
  criticalFiles: readonly Pick<FileEntry, 'codeOwners'>[],
): readonly NotMeasured[] {
  const isTeams = criticalFiles.some(({ codeOwners }) => codeOwners.some(owner => /^@.+\/|^@@/.test(owner)));
  const shallow: readonly NotMeasured[] = repository.shallow
    ? [
        {
          what: 'history before the shallow clone',
          why: 'the clone is shallow: run git fetch --unshallow for the whole history',
        },
      ]
    : [];
  return [...shallow, ...found, ...(isTeams ? [teams] : []), ...always, ...notYet];
}
