import { readFileSync } from 'node:fs';
import type { HealthReport } from '../../src/core/report/healthReport';

/** The report of the sample team, as the golden file has it. */
export function sampleReport(): HealthReport {
  return JSON.parse(readFileSync('test/golden/sample-team.json', 'utf8')) as HealthReport;
}
