import type { ComponentChild } from 'preact';
import type { HealthReport } from '../healthReport';
import { namedFiles } from '../namedFiles';
import { fileNames } from '../shortNames';
import { AbsenceCard } from './absenceCard';
import { AltitudeSection } from './altitudeSection';
import { Credits } from './credits';
import { CriticalFiles } from './criticalFiles';
import { FigureRow } from './figureRow';
import { FindingSection } from './findingSection';
import { LevelHeader } from './levelHeader';
import { NextSteps } from './nextSteps';
import { NotMeasuredSection } from './notMeasured';
import { NumbersMade } from './numbersMade';
import { People } from './people';
import { FileNamesContext } from './sentence';
import { StandingAdvice } from './standingAdvice';

interface Props {
  readonly report: HealthReport;
}

/**
 * The health report as a page, from what matters most to how it was made: a banner, the main part and a foot, for the
 * body of a document. What can be followed is shown as `PageLinksContext` says.
 */
export function ReportPage({ report }: Props): ComponentChild {
  return (
    <FileNamesContext.Provider value={fileNames(namedFiles(report))}>
      <div class="report">
        <header>
          <LevelHeader report={report} />
          <FigureRow report={report} />
        </header>
        <main>
          <NextSteps steps={report.nextSteps} />
          <AltitudeSection weeks={report.activity.weeks} />
          <CriticalFiles report={report} />
          <AbsenceCard report={report} />
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
    </FileNamesContext.Provider>
  );
}
