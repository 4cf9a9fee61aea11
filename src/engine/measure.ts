import type { AnalysisInput } from '../core/analysis/analysis';
import { textAt } from '../core/history/columns';
import type { NotMeasured, RepositoryFacts } from '../core/report/healthReport';
import { Git } from '../git/git';
import {
  hasGrafts,
  readConfiguration,
  readHead,
  readLastFetch,
  readLayout,
  readRefs,
  readShallow,
  resolveCommit,
} from '../git/repository';
import type { GitConfiguration, RepositoryLayout } from '../git/repository';
import { cacheFolder } from '../store/cacheFolder';
import type { KeptFacts } from '../store/keptFacts';
import { ExpectedError } from './engineErrors';
import { planBase, planTip } from './plan';
import { readFacts } from './readFacts';
import type { MeasureRequest } from './request';
import { RoomOnDemand } from './roomOnDemand';
import { readTreeFacts, treeInput } from './treeReading';

/** Everything that was read of a repository. */
export interface Measurements extends Omit<AnalysisInput, 'managers' | 'settings' | 'until'> {
  readonly repository: RepositoryFacts;
  readonly configuration: GitConfiguration;
  /** The asked folder's path from the top of the work tree, with a trailing slash; empty at the top. */
  readonly prefix: string;
  readonly notMeasured: readonly NotMeasured[];
}

/** Reads a repository: its base, its history, and what base's tree says. Throws a GitFailure or an ExpectedError. */
export async function measure(request: MeasureRequest): Promise<Measurements> {
  const place = {
    directory: request.directory,
    executable: request.git,
    ...(request.signal && { signal: request.signal }),
  };
  const git = new Git(place);
  const layout = await timed(request, 'repository', readLayout(git, request.directory));
  const [head, refs, configuration, lastFetch, grafted] = await timed(
    request,
    'refs and configuration',
    Promise.all([readHead(git), readRefs(git), readConfiguration(git), readLastFetch(layout), hasGrafts(layout)]),
  );
  const base =
    planBase(request.settings, { refs: refs.branches, remotes: configuration.remotes, head, bare: layout.bare }) ??
    (await resolveBase(git, request.settings.base));
  const room = new RoomOnDemand(layout, place);
  try {
    const { history, tree } = await timed(request, 'history', readAll(request, layout, room, base.commit));
    const tip = planTip(history, request.until);
    const commit = textAt(history.ids, tip);
    // Only for a past date another tree is wanted than base's own.
    const { notMeasured, ...files } = treeInput(
      commit === base.commit ? tree : await readTreeFacts(await room.open(), commit),
    );
    return {
      repository: {
        name: layout.name,
        baseRef: base.name,
        baseCommit: commit,
        headRef: head.name,
        shallow: layout.shallow,
        partial: configuration.partial,
        lastFetchAt: lastFetch?.toISOString() ?? null,
        filesTracked: files.paths.length,
      },
      configuration,
      prefix: layout.prefix,
      history,
      tip,
      ...files,
      notMeasured: [...notMeasured, ...(refs.replacing || grafted ? [replaced] : [])],
    };
  } finally {
    await room.close();
  }
}

async function readAll(
  request: MeasureRequest,
  layout: RepositoryLayout,
  room: RoomOnDemand,
  commit: string,
): Promise<KeptFacts> {
  const { objectsDirectory } = layout;
  const folder = cacheFolder(process.env, process.platform);
  return readFacts({
    room,
    commit,
    shallow: await readShallow(layout),
    store: request.cache ? { folder, objectsDirectory, log: request.log ?? (() => undefined) } : null,
    progress: historyProgress(request),
  });
}

const replaced: NotMeasured = {
  what: 'replaced objects and grafts',
  why: 'the history is read as it was committed',
};

async function resolveBase(git: Git, name: string): Promise<{ readonly name: string; readonly commit: string }> {
  const commit = await resolveCommit(git, name);
  if (commit === null)
    throw new ExpectedError('unknown-base', `no branch or commit is called "${name}": name one that exists as base`);
  return { name, commit };
}

/** Says how many commits were read, every ten thousand. */
function historyProgress({ progress }: MeasureRequest): (commits: number) => void {
  let said = 0;
  return commits => {
    if (commits - said < 10_000) return;
    said = commits;
    progress?.(`Reading history: ${commits.toLocaleString('en')} commits`);
  };
}

async function timed<T>({ timing, progress }: MeasureRequest, stage: string, work: Promise<T>): Promise<T> {
  progress?.(`Reading ${stage}`);
  const start = performance.now();
  try {
    return await work;
  } finally {
    timing?.(stage, performance.now() - start);
  }
}
