import type { HealthReport } from './healthReport';

/** The paths that sentences of the report may name, some of them twice. */
export function namedFiles({
  criticalFiles,
  findings,
  credits,
}: Pick<HealthReport, 'criticalFiles' | 'findings' | 'credits'>): readonly string[] {
  const evidence = [...findings, ...credits].flatMap(({ evidence: { files } }) => files);
  return [...criticalFiles.map(({ path }) => path), ...evidence];
}
