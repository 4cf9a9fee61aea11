import type { RawIdentity } from '../history/columns';
import type { VersionTag } from '../history/refs';
import { compareTexts } from '../history/textOrder';

/** How many releases tell who makes them. */
export const releasesLookedAt = 3;

/** A release, by its tag. */
export interface Release {
  /** Full name of the tag. */
  readonly tag: string;
  /** Seconds since 1970. */
  readonly at: number;
  /** Null where the tag does not say who made it. */
  readonly isManagers: boolean | null;
}

/** The last releases by `until` (seconds), newest first. */
export function lastReleases(
  tags: readonly VersionTag[],
  until: number,
  isManagers: (identity: RawIdentity) => boolean,
): readonly Release[] {
  return tags
    .filter(({ at }) => at <= until)
    .sort((one, other) => other.at - one.at || compareTexts(other.name, one.name))
    .slice(0, releasesLookedAt)
    .map(({ name, tagger, at }) => ({ tag: name, at, isManagers: tagger === null ? null : isManagers(tagger) }));
}
