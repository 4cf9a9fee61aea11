import { explainedNumbers } from '../core/report/explainedNumbers';
import type { HealthReport } from '../core/report/healthReport';

/** The git commands by which a report's numbers can be had again. */
export function commandsIn(report: HealthReport): readonly string[] {
  const ofFigures = explainedNumbers(report).map(({ command }) => command);
  const behind = [...report.findings, ...report.credits].map(({ evidence: { command } }) => command);
  return [...ofFigures, ...behind].filter(command => command !== null);
}
