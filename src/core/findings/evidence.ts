import type { Analysis } from '../analysis/analysis';
import { authorOf, personName } from '../analysis/person';
import { at, floatAt, itemAt, textAt } from '../history/columns';
import type { HistoryColumns } from '../history/columns';
import { countOne } from '../history/groups';
import { compareTexts } from '../history/textOrder';
import type { EvidenceCommit } from './finding';

/** Most commits and files that a finding shows. */
export const evidenceLimits = { commits: 20, files: 50 } as const;

/** The first commits of a list as evidence. */
export function commitEvidence(analysis: Analysis, positions: readonly number[]): readonly EvidenceCommit[] {
  const { history, people } = analysis;
  return evidenceOf(analysis, history, positions, position => authorOf(history, people, position));
}

/** The first commits of a list as evidence, by their positions in the open commits. */
export function openCommitEvidence(analysis: Analysis, positions: readonly number[]): readonly EvidenceCommit[] {
  const { openWork } = analysis;
  return openWork === null ? [] : evidenceOf(analysis, openWork.commits, positions, openWork.personOf);
}

function evidenceOf(
  { people }: Analysis,
  columns: HistoryColumns,
  positions: readonly number[],
  personOf: (position: number) => number,
): readonly EvidenceCommit[] {
  return positions.slice(0, evidenceLimits.commits).map(position => ({
    id: textAt(columns.ids, position),
    subject: textAt(columns.subjects, position),
    at: new Date(floatAt(columns.committerTimes, position) * 1000).toISOString(),
    author: personName(people, personOf(position)).name,
  }));
}

/** The files that commits touch and that count, most often touched first; ties by path. */
export function mostTouched(
  { history }: Analysis,
  positions: readonly number[],
  counts: (path: string) => boolean,
): readonly string[] {
  const times = new Map<string, number>();
  for (const position of positions) {
    for (let change = at(history.changeStarts, position); change < at(history.changeStarts, position + 1); change++) {
      const path = itemAt(history.paths, at(history.changePaths, change));
      if (counts(path)) countOne(times, path);
    }
  }
  return [...times]
    .sort(([one, count], [other, otherCount]) => otherCount - count || compareTexts(one, other))
    .map(([path]) => path)
    .slice(0, evidenceLimits.files);
}
