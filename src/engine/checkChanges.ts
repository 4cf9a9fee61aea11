import { judge } from '../core/findings/rules';
import type { UncommittedEdits } from '../core/findings/uncommittedCritical';
import { positionsOf } from '../core/history/packed';
import { buildCheck } from '../core/report/checkReport';
import type { CheckReport } from '../core/report/checkReport';
import type { NotMeasured } from '../core/report/healthReport';
import { readRange } from '../git/changeRange';
import { Git } from '../git/git';
import { resolveCommit } from '../git/repository';
import { ExpectedError } from './engineErrors';
import { isNamedManager, managersAnalysis } from './managersAnalysis';
import type { ManagerRequest, ManagersAnalysis } from './managersAnalysis';
import { measure } from './measure';
import type { Measurements } from './measure';
import { measureEdits } from './measureEdits';
import { gitPlace } from './request';
import { RoomOnDemand } from './roomOnDemand';

/** Which of the manager's changes are looked at; revisions are as a person names them. */
export type CheckedChanges =
  | { readonly kind: 'edits'; readonly staged: boolean; readonly workTree: boolean }
  /** What `to` contains and `from` does not; null: base. */
  | { readonly kind: 'commits'; readonly from: string | null; readonly to: string };

/** All that is not committed. */
export const allEdits: CheckedChanges = { kind: 'edits', staged: true, workTree: true };

/** The paths that the changes touch; edits are null where the changes are committed or not known. */
interface TouchedPaths {
  readonly touched: ReadonlySet<string>;
  readonly edits: UncommittedEdits | null;
  readonly notMeasured: readonly NotMeasured[];
}

/** Tells which critical files the manager's changes touch, and what is found about these. Throws a GitFailure or an ExpectedError. */
export async function checkChanges(request: ManagerRequest, changes: CheckedChanges): Promise<CheckReport> {
  const measurements = await measure(request, {
    wantsIndex: own => changes.kind === 'edits' && isNamedManager(request, own),
  });
  const managers = managersAnalysis(request, measurements);
  const { analysis, manager } = managers;
  const { touched, edits, notMeasured } =
    changes.kind === 'edits'
      ? await touchedByEdits(request, measurements, managers, changes)
      : await touchedByCommits(request, measurements, managers, changes);
  return buildCheck({
    analysis,
    manager,
    touched,
    findings: judge(analysis, edits),
    notMeasured: [...measurements.notMeasured, ...notMeasured],
  });
}

async function touchedByEdits(
  request: ManagerRequest,
  measurements: Measurements,
  { analysis }: ManagersAnalysis,
  { staged, workTree }: { readonly staged: boolean; readonly workTree: boolean },
): Promise<TouchedPaths> {
  const { edits: found, notMeasured } = await measureEdits(request, measurements, analysis);
  const bare = measurements.layout.bare ? [noWorkTree] : [];
  const edits = found && {
    staged: staged ? found.staged : nothing,
    unstaged: workTree ? found.unstaged : nothing,
  };
  const touched = new Set([...(edits?.staged ?? []), ...(edits?.unstaged ?? [])]);
  return { touched, edits, notMeasured: [...notMeasured, ...bare] };
}

const nothing: ReadonlySet<string> = new Set();

const noWorkTree: NotMeasured = {
  what: 'edits that are not committed',
  why: 'a bare repository has none: name commits with --range or --branch',
};

async function touchedByCommits(
  request: ManagerRequest,
  { layout, repository }: Measurements,
  { analysis }: ManagersAnalysis,
  { from, to }: { readonly from: string | null; readonly to: string },
): Promise<TouchedPaths> {
  const git = new Git(gitPlace(request));
  const [newest, before] = await Promise.all([
    commitNamed(git, to),
    from === null ? repository.baseCommit : commitNamed(git, from),
  ]);
  const room = new RoomOnDemand(layout, gitPlace(request));
  try {
    const { git: reader, boundary } = await room.open();
    // What was merged from base into a branch is no change of the branch's; what landed is looked at as it was asked for.
    const hasLanded = positionsOf(analysis.history.ids, new Set([newest])).size > 0;
    const commits = await readRange(reader, hasLanded ? [before] : [before, repository.baseCommit], newest);
    const own = commits.filter(({ author }) => analysis.isManagers(author));
    const known = own.filter(({ id }) => !boundary.has(id));
    return {
      touched: new Set(known.flatMap(({ paths }) => paths)),
      edits: null,
      notMeasured: known.length < own.length ? [atTheEnd] : [],
    };
  } finally {
    await room.close();
  }
}

/** Where a shallow clone ends git takes every file for an added one. */
const atTheEnd: NotMeasured = {
  what: 'what your oldest commit here changed',
  why: 'the clone is shallow and ends at it: fetch more of its history',
};

async function commitNamed(git: Git, revision: string): Promise<string> {
  const commit = await resolveCommit(git, revision);
  if (commit === null)
    throw new ExpectedError('unknown-revision', `no branch or commit is called "${revision}": name one that exists`);
  return commit;
}
