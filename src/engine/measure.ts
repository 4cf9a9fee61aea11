import type { AnalysisInput } from '../core/analysis/analysis';
import { findCodeOwnersFile } from '../core/analysis/codeOwners/codeOwnersPlace';
import { textAt } from '../core/history/columns';
import type { NotMeasured, RepositoryFacts } from '../core/report/healthReport';
import { readAttributes } from '../git/attributes';
import { Git } from '../git/git';
import { readHistory } from '../git/historyReader';
import { openReadingRoom } from '../git/readingRoom';
import type { ReadingRoom } from '../git/readingRoom';
import {
  hasGrafts,
  readConfiguration,
  readHead,
  readLastFetch,
  readLayout,
  readRefs,
  resolveCommit,
} from '../git/repository';
import type { GitConfiguration } from '../git/repository';
import { readBlobs, readTree } from '../git/tree';
import type { TreeFile } from '../git/tree';
import { ExpectedError } from './engineErrors';
import { planBase, planTip } from './plan';
import type { MeasureRequest } from './request';

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
  const room = await openReadingRoom(layout, place);
  try {
    // Base's tree is read beside the history: only for a past date it is not the one that is wanted.
    const [history, filesOfBase] = await Promise.all([
      timed(request, 'history', readHistory(room, base.commit, null, historyProgress(request))),
      timed(request, 'files of base', readFiles(room, base.commit)),
    ]);
    const tip = planTip(history, request.until);
    const commit = textAt(history.ids, tip);
    const files = commit === base.commit ? filesOfBase : await readFiles(room, commit);
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
      notMeasured: [...files.notMeasured, ...(refs.replacing || grafted ? [replaced] : [])],
    };
  } finally {
    await room.close();
  }
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

/** What base's tree says. */
type TreeFacts = Pick<Measurements, 'paths' | 'marked' | 'mailmap' | 'ignoredRevisions' | 'codeOwners' | 'notMeasured'>;

async function readFiles(room: ReadingRoom, commit: string): Promise<TreeFacts> {
  const tree = await readTree(room.git, commit);
  const paths = tree.map(({ path }) => path);
  const file = findCodeOwnersFile(paths);
  const wanted = ['.mailmap', '.git-blame-ignore-revs', ...(file === null ? [] : [file.path])];
  const [texts, marked] = await Promise.all([readTexts(room, tree, wanted), readAttributes(room, commit, tree)]);
  const owners = file === null ? null : (texts.get(file.path) ?? null);
  const missing = [...texts].filter(([, content]) => content === null).map(([path]) => lacking(path));
  return {
    paths,
    mailmap: texts.get('.mailmap') ?? '',
    ignoredRevisions: new Set(texts.get('.git-blame-ignore-revs')?.match(/^[0-9a-f]{40,64}\b/gm) ?? []),
    codeOwners: file === null || owners === null ? null : { file, text: owners },
    marked,
    notMeasured: marked.complete ? missing : [...missing, lacking('.gitattributes')],
  };
}

/** The contents of the wanted files that the tree has; null: not in the clone. */
async function readTexts(
  room: ReadingRoom,
  tree: readonly TreeFile[],
  wanted: readonly string[],
): Promise<ReadonlyMap<string, string | null | undefined>> {
  const found = tree.filter(({ path }) => wanted.includes(path));
  const contents = await readBlobs(
    room.git,
    found.map(({ blob }) => blob),
  );
  return new Map(found.map(({ path }, index) => [path, contents[index]]));
}

function lacking(path: string): NotMeasured {
  return { what: path, why: 'the clone lacks its content' };
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
