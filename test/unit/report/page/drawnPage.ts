import { h } from 'preact';
import { render } from 'preact-render-to-string';
import type { HealthReport } from '../../../../src/core/report/healthReport';
import { PageLinksContext, staticLinks } from '../../../../src/core/report/page/pageLinks';
import type { SinceLast } from '../../../../src/core/report/sinceLast';
import { ReportPage } from '../../../../src/core/report/page/reportPage';

/** The markup of a report's page, as in a file or with other links. */
export function drawnPage(report: HealthReport, links = staticLinks, since: SinceLast | null = null): string {
  return render(h(PageLinksContext.Provider, { value: links }, h(ReportPage, { report, since })));
}
