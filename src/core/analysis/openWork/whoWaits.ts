import { pairKey } from '../../history/merges';
import type { TestMerges } from '../../history/merges';
import { dependentOf } from './dependents';
import { isLiving, livingOthers, livingPairs, waitedFor } from './livingPairs';
import type { LivingPair, WorkField } from './livingPairs';
import type { OpenBranch } from './openBranch';
import { livingDays } from './waiting';
import type { Dependent, Overlap, SharedFiles, Waiting } from './waiting';

/** Who may wait for each branch of the manager's; `critical` are the critical files by demand. */
export function whoWaits(field: WorkField, critical: readonly string[], merges: TestMerges): readonly Waiting[] {
  return waitedFor(field).map(branch => waitingFor(field, critical, merges, branch));
}

function waitingFor(field: WorkField, critical: readonly string[], merges: TestMerges, branch: OpenBranch): Waiting {
  const dependents = livingOthers(field)
    .map(other => dependentOf(field.work, branch, other))
    .filter((found): found is Dependent => found !== null);
  const pairs = livingPairs(field, branch).filter(({ other }) => !dependents.some(each => each.branch === other));
  const conflicts = pairs
    .map(pair => conflictOf(field, merges, pair))
    .filter((found): found is SharedFiles => found !== null);
  const touched = new Set(branch.files);
  const criticalFiles = critical.filter(path => touched.has(path));
  const onBase = field.work.changedOnBase(branch);
  return {
    branch,
    dependents,
    conflicts,
    overlaps: overlapsOf(field, new Set(criticalFiles), pairs, conflicts),
    criticalFiles,
    overtakenFiles: criticalFiles.filter(path => onBase.has(path)),
    conflictsWithBase: conflictsOf(field, merges, branch.tip, field.baseTip),
  };
}

function conflictOf(field: WorkField, merges: TestMerges, pair: LivingPair): SharedFiles | null {
  if (!isLiving(field, pair, livingDays.conflict)) return null;
  // Beside a trunk without a name two branches may also conflict in what neither of them changed.
  const changed = new Set([...pair.own.files, ...pair.other.files]);
  const files = conflictsOf(field, merges, pair.own.tip, pair.other.tip).filter(path => changed.has(path));
  return files.length === 0 ? null : { branch: pair.other, files };
}

function conflictsOf({ counts }: WorkField, merges: TestMerges, one: string, other: string): readonly string[] {
  return merges.get(pairKey({ one, other }))?.conflicts?.filter(counts) ?? [];
}

/** Pairs that change a critical file in which they do not conflict. */
function overlapsOf(
  field: WorkField,
  critical: ReadonlySet<string>,
  pairs: readonly LivingPair[],
  conflicts: readonly SharedFiles[],
): readonly Overlap[] {
  return pairs
    .filter(pair => isLiving(field, pair, livingDays.overlap))
    .map(pair => {
      const conflict = conflicts.find(({ branch }) => branch === pair.other);
      const files = pair.files.filter(path => critical.has(path) && conflict?.files.includes(path) !== true);
      const all = pair.own.files.filter(field.counts).length;
      return { branch: pair.other, files, shared: pair.files.length, extent: pair.files.length / Math.max(1, all) };
    })
    .filter(({ files }) => files.length > 0);
}
