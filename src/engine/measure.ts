import type { AnalysisInput } from '../core/analysis/analysis';
import type { Base } from '../core/analysis/base';
import { couplingLimits } from '../core/analysis/coupling';
import { demandDays } from '../core/analysis/demand';
import { placementOf } from '../core/analysis/placement';
import { daySeconds } from '../core/analysis/window';
import { textAt } from '../core/history/columns';
import type { HistoryColumns, RawIdentity } from '../core/history/columns';
import type { TestMerges } from '../core/history/merges';
import type { Head, VersionTag } from '../core/history/refs';
import type { NotMeasured, RepositoryFacts } from '../core/report/healthReport';
import { Git } from '../git/git';
import { hasGrafts, readConfiguration, readLastFetch, readLayout, resolveCommit } from '../git/repository';
import { readHead, readRefs } from '../git/refs';
import type { RepositoryRefs } from '../git/refs';
import type { GitConfiguration, RepositoryLayout } from '../git/repository';
import { readVersionTags } from '../git/versionTags';
import type { KeptFacts } from '../store/keptFacts';
import { ExpectedError } from './engineErrors';
import { readIndexNow } from './measureEdits';
import type { IndexReading } from './measureEdits';
import type { MergePlace } from './measureMerges';
import { measureOpenWork, readTips } from './measureOpenWork';
import type { MeasuredOpenWork } from './measureOpenWork';
import { planBase, planTip } from './plan';
import { openMemory } from './memory';
import type { Memory } from './memory';
import { readFacts } from './readFacts';
import type { BaseFacts } from './readFacts';
import { gitPlace } from './request';
import type { MeasureRequest } from './request';
import { RoomOnDemand } from './roomOnDemand';
import { readTreeFacts, treeInput } from './treeReading';

/** Everything that was read of a repository. */
export interface Measurements extends Omit<AnalysisInput, 'managers' | 'settings' | 'until'> {
  readonly repository: RepositoryFacts;
  readonly configuration: GitConfiguration;
  readonly layout: RepositoryLayout;
  readonly head: Head;
  /** Null where it was not asked for. */
  readonly index: IndexReading | 'unreadable' | null;
  /** Files of base's tree that git changes on their way into the work tree. */
  readonly filtered: readonly string[];
  readonly notMeasured: readonly NotMeasured[];
}

/** What was read of a repository, and where branches of it are merged. */
export interface WholeMeasurements extends Measurements {
  readonly merges: MergePlace;
}

/** What is wanted of a measurement beside the history. */
export interface MeasureOptions {
  /** Where reading takes long, given what the newest part of the history tells before the rest is read. */
  readonly early?: (measurements: Measurements) => void;
  /** Tells, from git's own identity, whether the index is worth reading. Default: it is not. */
  readonly wantsIndex?: (own: RawIdentity) => boolean;
}

/** Reads a repository: its base, its history, and what base's tree says. Throws a GitFailure or an ExpectedError. */
export async function measure(
  request: MeasureRequest,
  { early, wantsIndex = () => false }: MeasureOptions = {},
): Promise<WholeMeasurements> {
  const place = gitPlace(request);
  const git = new Git(place);
  const survey = await surveyRepository(request, git);
  const { layout, refs, configuration, head, memory } = survey;
  const base =
    planBase(request.settings, { refs: refs.branches, remotes: configuration.remotes, head, bare: layout.bare }) ??
    (await resolveBase(git, request.settings.base));
  const room = new RoomOnDemand(layout, place);
  try {
    const takeEarly =
      early &&
      ((facts: BaseFacts): void => {
        const tip = planTip(facts.history, request.until);
        if (tip === 0) early(measurementsOf(survey, base, facts, { tip, openWork: null, index: null }));
      });
    const branches = { room, survey, baseRef: base, kept: memory.facts?.branches ?? null };
    const own = { name: configuration.userName, email: configuration.userEmail };
    const [facts, tips, index] = await Promise.all([
      timed(request, 'history', readAll(request, memory, room, base.commit, takeEarly)),
      timed(request, 'branches', readTips(request, branches)),
      !layout.bare && wantsIndex(own) ? readIndexNow(git, layout, head) : null,
    ]);
    const tip = planTip(facts.history, request.until);
    const commit = textAt(facts.history.ids, tip);
    // Only for a past date another tree is wanted than base's own.
    const tree = commit === base.commit ? facts.tree : await readTreeFacts(await room.open(), commit);
    const { history } = facts;
    const isNow = tip === 0 && tree === facts.tree;
    const placement = isNow ? facts.placement : placementOf(history, tip, treeInput(tree).paths);
    const measured = { history, landingOf: placement.landingOf, tip, until: request.until };
    const openWork = await timed(request, 'open work', measureOpenWork(request, { ...branches, tips, base: measured }));
    const { toKeep } = openWork;
    await memory.keep(toKeep === branches.kept ? facts : { ...facts, branches: toKeep });
    const keep = async (merges: TestMerges): Promise<void> => {
      if (toKeep !== null) await memory.keep({ ...facts, branches: { ...toKeep, merges } });
    };
    const measurements = measurementsOf(survey, base, { ...facts, tree, placement }, { tip, openWork, index });
    return { ...measurements, merges: { layout, known: toKeep?.merges ?? new Map(), keep } };
  } finally {
    await room.close();
  }
}

/** What a repository says of itself, and what was kept of it, before its history is read. */
interface Survey {
  readonly layout: RepositoryLayout;
  readonly head: Head;
  readonly refs: RepositoryRefs;
  readonly versionTags: readonly VersionTag[] | null;
  readonly configuration: GitConfiguration;
  readonly memory: Memory;
  readonly lastFetch: Date | null;
  readonly grafted: boolean;
}

/** Asks all that needs no other answer at once. */
async function surveyRepository(request: MeasureRequest, git: Git): Promise<Survey> {
  const reading = timed(request, 'repository', readLayout(git, request.directory));
  const configured = Promise.all([readRefs(git), readVersionTags(git), readConfiguration(git)]);
  const inLayout = async <T>(read: (layout: RepositoryLayout) => Promise<T>): Promise<T> => read(await reading);
  const [layout, [refs, versionTags, configuration], memory, lastFetch, grafted] = await Promise.all([
    reading,
    timed(request, 'refs and configuration', configured),
    inLayout(layout => openMemory(request, layout)),
    inLayout(readLastFetch),
    inLayout(hasGrafts),
  ]);
  const head = await readHead(git, refs);
  return { layout, head, refs, versionTags, configuration, memory, lastFetch, grafted };
}

/** `openWork` is null where older history and the branches are still to be read. */
function measurementsOf(
  { layout, head, refs, versionTags, configuration, lastFetch, grafted }: Survey,
  base: Base,
  { history, tree, placement }: BaseFacts,
  { tip, openWork, index }: Pick<Measurements, 'tip' | 'index'> & { readonly openWork: MeasuredOpenWork | null },
): Measurements {
  const { notMeasured, ...files } = treeInput(tree);
  const unread = openWork === null ? stillReading : openWork.notMeasured;
  return {
    repository: {
      name: layout.name,
      baseRef: base.name,
      baseCommit: tree.commit,
      headRef: head.name,
      shallow: layout.shallow,
      partial: configuration.partial,
      lastFetchAt: lastFetch?.toISOString() ?? null,
      filesTracked: files.paths.length,
    },
    configuration,
    layout,
    head,
    index,
    filtered: tree.attributes.filtered,
    history,
    isWhole: openWork !== null,
    tip,
    placement,
    baseRef: base.name,
    openWork: openWork?.facts ?? null,
    versionTags,
    ...files,
    notMeasured: [
      ...notMeasured,
      ...unfollowedRenames(history),
      ...(refs.replacing || grafted ? [replaced] : []),
      ...unread,
    ],
  };
}

async function readAll(
  request: MeasureRequest,
  memory: Memory,
  room: RoomOnDemand,
  commit: string,
  take: ((facts: BaseFacts) => void) | undefined,
): Promise<KeptFacts> {
  return readFacts({
    room,
    commit,
    memory,
    progress: historyProgress(request),
    // Who wants no early answer waits less for the whole one.
    ...(take && { early: { since: earliest(request), take } }),
  });
}

/** Seconds since 1970 before which nothing but knowledge of files looks back. */
function earliest({ settings, until }: MeasureRequest): number {
  return until - Math.max(settings.days, demandDays, couplingLimits.days) * daySeconds;
}

const stillReading: readonly NotMeasured[] = [
  { what: 'who knows the code', why: 'the older history is still being read' },
  { what: 'open work and lead times', why: 'the branches are still being read' },
];

function unfollowedRenames({ unfollowed: { length } }: HistoryColumns): readonly NotMeasured[] {
  if (length === 0) return [];
  const commits = length === 1 ? '1 commit' : `${length} commits`;
  return [
    {
      what: `files moved and edited at once, in ${commits}`,
      why: 'the clone lacks contents that would tell, so that such a file counts as new',
    },
  ];
}

const replaced: NotMeasured = {
  what: 'replaced objects and grafts',
  why: 'the history is read as it was committed',
};

async function resolveBase(git: Git, name: string): Promise<{ readonly name: string; readonly commit: string }> {
  const commit = await resolveCommit(git, name);
  if (commit === null)
    throw new ExpectedError(
      'unknown-base',
      `no branch or commit is called "${name}" here: choose the branch that the team's work lands on`,
    );
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
