import type { Analysis } from '../analysis/analysis';
import { evidenceLimits } from './evidence';
import type { Fact, JudgedFinding } from './finding';
import { onPaths } from './gitCommand';

/** Paths, from the top, of the manager's edits that are not committed yet. */
export interface UncommittedEdits {
  readonly staged: ReadonlySet<string>;
  /** In the work tree beside what is staged; looked for in critical files only. */
  readonly unstaged: ReadonlySet<string>;
}

/** Critical files that the manager has edited and not committed. */
export function uncommittedCritical(analysis: Analysis, edits: UncommittedEdits): JudgedFinding | null {
  const edited = analysis.criticalFiles
    .map(({ path }) => path)
    .filter(path => edits.staged.has(path) || edits.unstaged.has(path));
  const [first] = edited;
  if (first === undefined) return null;
  const shared = edited.filter(path => isInFlight(analysis, path));
  return {
    id: 'uncommitted-critical',
    kind: 'uncommitted-critical',
    severity: shared.length > 0 ? 'medium' : 'low',
    title: `You have edits in ${edited.length === 1 ? first : `${edited.length} critical files`} that are not committed`,
    facts: [
      { label: 'critical files that you edited', value: edited.length, unit: 'files', threshold: 0 },
      { label: 'of these, staged', value: count(edited, edits.staged), unit: 'files', threshold: null },
      { label: 'of these, not staged', value: count(edited, edits.unstaged), unit: 'files', threshold: null },
      ...(shared.length === 0 ? [] : [inFlightFact(shared.length)]),
    ],
    evidence: {
      commits: [],
      files: [...new Set([...shared, ...edited])].slice(0, evidenceLimits.files),
      refs: [],
      command: onPaths('git diff HEAD --stat', edited),
    },
    actions: ['explainFile'],
  };
}

/** Whether a teammate's living branch changes the file too. */
function isInFlight({ openWork, manager }: Analysis, path: string): boolean {
  return (openWork?.branches ?? []).some(
    ({ author, state, files }) => author !== manager && state === 'open' && files.includes(path),
  );
}

function inFlightFact(files: number): Fact {
  return { label: 'of these, changed in a teammate’s living branch too', value: files, unit: 'files', threshold: 0 };
}

function count(paths: readonly string[], among: ReadonlySet<string>): number {
  return paths.filter(path => among.has(path)).length;
}
