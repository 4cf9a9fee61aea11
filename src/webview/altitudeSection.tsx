import type { ComponentChild } from 'preact';
import { altitudeTrend, commitsOf, total } from '../core/report/altitudeTrend';
import type { ActivityWeek } from '../core/report/healthReport';
import { Sentence } from '../core/report/page/sentence';
import { AltitudePicture } from '../core/report/pictures/altitudePicture';
import { AltitudeTable } from '../core/report/pictures/altitudeTable';
import { Fold } from './fold';
import { l10n } from './l10n';

interface Props {
  readonly weeks: readonly ActivityWeek[];
}

/** How high the manager's work is, which way it moves, and the numbers behind it; nothing where there is no work. */
export function AltitudeSection({ weeks }: Props): ComponentChild {
  if (commitsOf(total(weeks)) === 0) return null;
  const trend = altitudeTrend(weeks);
  return (
    <section>
      <h2>{l10n.t('Your altitude')}</h2>
      {trend !== null && (
        <p class="trend">
          <Sentence text={trend.sentence} />
        </p>
      )}
      <AltitudePicture weeks={weeks} />
      <Fold id="altitude-table" summary={l10n.t('As a table')}>
        <div class="scrolling" role="region" aria-label={l10n.t('Your commits of each week')} tabIndex={0}>
          <AltitudeTable weeks={weeks} />
        </div>
      </Fold>
    </section>
  );
}
