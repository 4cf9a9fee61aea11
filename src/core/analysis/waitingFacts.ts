import type { TestMerges } from '../history/merges';
import type { Analysis } from './analysis';
import { wantedMerges } from './openWork/livingPairs';
import type { WantedMerges, WorkField } from './openWork/livingPairs';
import { whoWaits } from './openWork/whoWaits';

/** The test merges that tell who conflicts with the manager's branches; none where branches were not read. */
export function mergesWanted(analysis: Analysis): WantedMerges {
  const field = workField(analysis);
  return field === null ? { pairs: [], cut: 0 } : wantedMerges(field);
}

/** The analysis with who waits, as far as these test merges tell. */
export function withMerges(analysis: Analysis, merges: TestMerges): Analysis {
  const field = workField(analysis);
  if (field === null) return analysis;
  const critical = analysis.criticalFiles.map(({ path }) => path);
  return { ...analysis, waiting: whoWaits(field, critical, merges) };
}

function workField({ openWork: work, manager, kindOf, baseTip, window }: Analysis): WorkField | null {
  if (work === null) return null;
  return { work, manager, counts: path => kindOf(path).leftOut === null, baseTip, until: window.until };
}
