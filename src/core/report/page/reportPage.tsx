import type { ComponentChild } from 'preact';
import type { HealthReport } from '../healthReport';
import { leadTimeWords } from '../leadTimeWording';
import { namedFiles } from '../namedFiles';
import { DemandTreemap } from '../pictures/demandTreemap';
import { OpenWorkTimeline } from '../pictures/openWorkTimeline';
import { TruckFactorSteps } from '../pictures/truckFactorSteps';
import { WeeksTrend } from '../pictures/weeksTrend';
import type { SinceLast } from '../sinceLast';
import { AbsenceCard } from './absenceCard';
import { AltitudeSection } from './altitudeSection';
import { Credits } from './credits';
import { CriticalFiles } from './criticalFiles';
import { FigureRow } from './figureRow';
import { FindingSection } from './findingSection';
import { IconOutlines } from './icon';
import { LevelHeader } from './levelHeader';
import { NextSteps } from './nextSteps';
import { NotMeasuredSection } from './notMeasured';
import { NumbersMade } from './numbersMade';
import { People } from './people';
import { linkedFiles, LinkedFilesContext } from './sentence';
import { SinceSection } from './sinceSection';
import { StandingAdvice } from './standingAdvice';
import { TrendTable } from './trendTable';

interface Props {
  readonly report: HealthReport;
  /** What changed since an earlier report; null where there is none to hold it against. */
  readonly since: SinceLast | null;
}

/**
 * The health report as a page, from what matters most to how it was made: a banner, the main part and a foot, for the
 * body of a document. What can be followed is shown as `PageLinksContext` says.
 */
export function ReportPage({ report, since }: Props): ComponentChild {
  return (
    <LinkedFilesContext.Provider value={linkedFiles(namedFiles(report))}>
      <div class="report">
        <IconOutlines names={['check', 'cross', 'pass']} />
        <header>
          <LevelHeader report={report} />
          <FigureRow report={report} />
        </header>
        <main>
          <NextSteps steps={report.nextSteps} />
          <SinceSection since={since} />
          <AltitudeSection weeks={report.activity.weeks} />
          <div class="pair">
            <section>
              <h2>Your work by week</h2>
              <WeeksTrend report={report} />
            </section>
            <TrendTable report={report} />
          </div>
          <section>
            <h2>Where the team’s next work falls, and who knows it</h2>
            <DemandTreemap report={report} />
            <CriticalFiles report={report} />
          </section>
          <section>
            <h2>Open work and who waits</h2>
            <OpenWorkTimeline report={report} />
            <p class="caption">{leadTimeWords(report.leadTimes)}</p>
          </section>
          <div class="pair">
            <AbsenceCard report={report} />
            <section>
              <h2>Who knows the code</h2>
              <TruckFactorSteps report={report} />
            </section>
          </div>
          <FindingSection report={report} />
          <StandingAdvice report={report} />
          <Credits credits={report.credits} />
        </main>
        <footer>
          <NotMeasuredSection notMeasured={report.notMeasured} />
          <NumbersMade report={report} />
          <People report={report} />
        </footer>
      </div>
    </LinkedFilesContext.Provider>
  );
}
