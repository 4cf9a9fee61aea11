import type { FileEntry, NotMeasured, RepositoryFacts } from './healthReport';

/** What is known of the manager's hours and of reviews. */
export interface Seen {
  /** Whether any commit of the window names a reviewer. */
  readonly reviewers: boolean;
  /** False where the manager has commits in the window, but none whose hour is the manager's. */
  readonly hours: boolean;
}

function reviews({ reviewers }: Seen): NotMeasured {
  const why = reviewers
    ? 'they are not in git; only reviews that a trailer names are seen'
    : 'they are not in git, and no commit of the window names a reviewer in a trailer';
  return { what: 'reviews on the forge', why };
}

const hours: NotMeasured = {
  what: 'your working hours',
  why: 'your commits were all made in UTC, as in a container, or by the button of a forge, so their hours are not yours',
};

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
  seen: Seen,
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
  return [...shallow, ...found, ...(isTeams ? [teams] : []), ...(seen.hours ? [] : [hours]), reviews(seen)];
}
