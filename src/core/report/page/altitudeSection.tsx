import type { ComponentChild } from 'preact';
import { altitudeTrend, commitsOf, total } from '../altitudeTrend';
import { bandsFromLow } from '../bandWords';
import type { ActivityWeek } from '../healthReport';
import { AltitudePicture } from '../pictures/altitudePicture';
import { AltitudeTable } from '../pictures/altitudeTable';
import { Fold } from './fold';
import { Sentence } from './sentence';

interface Props {
  readonly weeks: readonly ActivityWeek[];
}

/** What each word beside the picture stands for, from the top down. */
const meanings = [...bandsFromLow]
  .reverse()
  .map(({ name, meaning }) => `${name}: ${meaning}.`)
  .join(' ');

/** How high the manager's work is, which way it moves, and the numbers behind it; nothing where there is no work. */
export function AltitudeSection({ weeks }: Props): ComponentChild {
  if (commitsOf(total(weeks)) === 0) return null;
  const trend = altitudeTrend(weeks);
  return (
    <section>
      <h2>Your altitude</h2>
      {trend !== null && (
        <p class="lead">
          <Sentence text={trend.sentence} />
        </p>
      )}
      <AltitudePicture weeks={weeks} />
      <p class="caption">{meanings}</p>
      <Fold id="altitude-table" summary="As a table">
        <div class="scrolling" role="region" aria-label="Your commits of each week" tabIndex={0}>
          <AltitudeTable weeks={weeks} />
        </div>
      </Fold>
    </section>
  );
}
