import type { MarkedPaths } from '../core/analysis/pathKinds';
import { itemAt } from '../core/history/columns';
import type { HistoryColumns } from '../core/history/columns';
import type { NotMeasured, RepositoryFacts } from '../core/report/healthReport';
import { readAttributes } from '../git/attributes';
import { Git } from '../git/git';
import { readHistory } from '../git/historyReader';
import { openReadingRoom } from '../git/readingRoom';
import type { ReadingRoom } from '../git/readingRoom';
import { readConfiguration, readHead, readLastFetch, readLayout, readRefs, resolveCommit } from '../git/repository';
import type { GitConfiguration } from '../git/repository';
import { readBlob, readTree } from '../git/tree';
import type { TreeFile } from '../git/tree';
import { ExpectedError } from './engineErrors';
import { planBase, planTip } from './plan';
import type { MeasureRequest } from './request';

/** Everything that was read of a repository. */
export interface Measurements {
  readonly repository: RepositoryFacts;
  readonly configuration: GitConfiguration;
  /** The asked folder's path from the top of the work tree, with a trailing slash; empty at the top. */
  readonly prefix: string;
  readonly history: HistoryColumns;
  /** Position of the commit at which base stood at `until`. */
  readonly tip: number;
  readonly paths: readonly string[];
  readonly marked: MarkedPaths;
  readonly mailmap: string;
  readonly ignoredRevisions: ReadonlySet<string>;
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
  const layout = await timed(request, 'find the repository', readLayout(git, request.directory));
  const [head, refs, configuration, lastFetch] = await timed(
    request,
    'refs and configuration',
    Promise.all([readHead(git), readRefs(git), readConfiguration(git), readLastFetch(layout)]),
  );
  const base =
    planBase(request.settings, { refs, remotes: configuration.remotes, head, bare: layout.bare }) ??
    (await resolveBase(git, request.settings.base));
  const room = await openReadingRoom(layout, place);
  try {
    const history = await timed(request, 'history', readHistory(room.git, base.commit, historyProgress(request)));
    const tip = planTip(history, request.until);
    const commit = itemAt(history.ids, tip);
    const tree = await timed(request, 'tree', readTree(room.git, commit));
    const files = await timed(request, 'files of base', readTreeFacts(room, commit, tree));
    return {
      repository: {
        name: layout.name,
        baseRef: base.name,
        baseCommit: commit,
        headRef: head.name,
        shallow: layout.shallow,
        partial: configuration.partial,
        lastFetchAt: lastFetch?.toISOString() ?? null,
        filesTracked: tree.length,
      },
      configuration,
      prefix: layout.prefix,
      history,
      tip,
      paths: tree.map(({ path }) => path),
      ...files,
    };
  } finally {
    await room.close();
  }
}

async function resolveBase(git: Git, name: string): Promise<{ readonly name: string; readonly commit: string }> {
  const commit = await resolveCommit(git, name);
  if (commit === null)
    throw new ExpectedError('unknown-base', `no branch or commit is called "${name}": name one that exists as base`);
  return { name, commit };
}

type TreeFacts = Pick<Measurements, 'marked' | 'mailmap' | 'ignoredRevisions' | 'notMeasured'>;

async function readTreeFacts(room: ReadingRoom, commit: string, tree: readonly TreeFile[]): Promise<TreeFacts> {
  const missing: NotMeasured[] = [];
  const read = async (path: string): Promise<string> => {
    const blob = tree.find(file => file.path === path)?.blob;
    const content = blob === undefined ? '' : await readBlob(room.git, blob);
    if (content === null) missing.push({ what: path, why: 'the clone lacks its content' });
    return content ?? '';
  };
  const [mailmap, ignored, marked] = await Promise.all([
    read('.mailmap'),
    read('.git-blame-ignore-revs'),
    readAttributes(room, commit, tree),
  ]);
  if (!marked.complete) missing.push({ what: '.gitattributes', why: 'the clone lacks the content of some of them' });
  return {
    mailmap,
    ignoredRevisions: new Set(ignored.match(/^[0-9a-f]{40,64}\b/gm) ?? []),
    marked,
    notMeasured: missing,
  };
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
