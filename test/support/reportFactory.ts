import { credits } from '../../src/core/findings/credits/credits';
import { judge } from '../../src/core/findings/rules';
import { buildReport } from '../../src/core/report/buildReport';
import type { ReportInput } from '../../src/core/report/buildReport';
import type { HealthReport, RepositoryFacts } from '../../src/core/report/healthReport';
import { analysisOf } from './analysisFactory';
import type { AnalysisSketch } from './analysisFactory';
import type { CommitSketch } from './historyFactory';

/** What was read of the repository of the reports below. */
export const repository: RepositoryFacts = {
  name: 'shop',
  baseRef: 'refs/remotes/origin/main',
  baseCommit: 'a'.repeat(40),
  headRef: 'refs/heads/work',
  shallow: false,
  partial: false,
  lastFetchAt: null,
  filesTracked: 12,
};

/** What a test says of a report beside the history. */
export type ReportOverrides = Partial<Omit<ReportInput, 'analysis' | 'findings' | 'credits'>>;

/** What the product reports of a history that is told from its oldest commit to its newest. */
export function reportOf(
  sketches: readonly CommitSketch[],
  sketch: AnalysisSketch = {},
  overrides: ReportOverrides = {},
): HealthReport {
  const analysis = analysisOf(sketches, sketch);
  return buildReport({
    analysis,
    findings: judge(analysis),
    credits: credits(analysis),
    repository,
    manager: { source: 'settings', named: { name: 'Git’s Own', email: 'own@example.com' } },
    notMeasured: [],
    generatedAt: '2026-09-16T12:00:05Z',
    ...overrides,
  });
}
