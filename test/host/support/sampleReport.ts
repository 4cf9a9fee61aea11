import type { Finding, HealthReport } from '../../../src/core/report/healthReport';
import { altitude } from '../../support/commandLine';
import { sampleManager } from '../../support/sampleTeamPeople';
import { sampleTeamFolder } from './sampleTeam';

/** What the command says of the sample team now: what the editor shows of it has to agree. */
export async function sampleReport(): Promise<HealthReport> {
  const arguments_ = ['report', sampleTeamFolder(), '--format', 'json', '--manager', sampleManager.email];
  const { code, stdout, stderr } = await altitude(arguments_);
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as HealthReport;
}

/** The finding of that kind; throws where the report has none. */
export function findingOf(report: HealthReport, kind: Finding['kind']): Finding {
  const found = report.findings.find(finding => finding.kind === kind);
  if (found === undefined) throw new Error(`The report has no finding ${kind}`);
  return found;
}
