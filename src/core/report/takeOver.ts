import type { FileEntry, Finding, HealthReport } from './healthReport';

const filesShown = 3;

/** Kinds of findings that a file's next owner answers. */
const answeredByPeople: ReadonlySet<string> = new Set(['critical-authorship', 'sole-knowledge']);

/** The critical files that somebody else should take over or learn because of a finding, worst first: three at most. */
export function filesToShare(
  finding: Finding,
  { criticalFiles }: Pick<HealthReport, 'criticalFiles'>,
): readonly FileEntry[] {
  if (!answeredByPeople.has(finding.kind)) return [];
  const entries = new Map(criticalFiles.map(entry => [entry.path, entry]));
  return finding.evidence.files.flatMap(path => entries.get(path) ?? []).slice(0, filesShown);
}

/** Who could take a file over and who could learn it, in a sentence each; says so where there is nobody. */
export function takeOverWords({ successor, learner }: FileEntry): readonly string[] {
  const over =
    successor === null
      ? 'Nobody else who is active knows it well enough yet to take it over.'
      : `${successor.name}, who ${successor.why}, could take it over.`;
  return learner === null ? [over] : [over, `${learner.name}, who ${learner.why}, could learn it.`];
}
