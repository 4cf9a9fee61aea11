import { byteAt, floatAt, itemAt, textAt } from '../history/columns';
import type { HistoryColumns, RawIdentity } from '../history/columns';
import { positionsOf } from '../history/packed';
import type { VersionTag } from '../history/refs';
import type { Settings } from '../settings/settings';
import { landings } from './ancestry';
import type { CodeOwnersFile } from './codeOwners/codeOwners';
import { parseCodeOwners } from './codeOwners/parseCodeOwners';
import { changeJudge, commitCounter, someChange } from './countedChanges';
import { changeSets, coupling, couplingLimits } from './coupling';
import { byDemand, criticalReasons } from './criticality';
import { demand } from './demand';
import { factsMaker } from './fileFacts';
import type { FileFacts } from './fileFacts';
import { fileWindows, filesOfCommit } from './fileWindow';
import { fileKnowledge, unknownKnowledge } from './knowledge';
import { inFlightReasons } from './inFlight';
import { landingFacts } from './landingFacts';
import type { Landing } from './landingFacts';
import { narrow } from './narrowing';
import type { Narrowing } from './narrowing';
import { pathJudge, scopedJudge } from './pathKinds';
import type { MarkedPaths, PathJudge, PathKind } from './pathKinds';
import type { LeadTimes } from './openWork/leadTimes';
import type { OpenWork } from './openWork/openBranch';
import { withOpenIdentities } from './openWork/openPeople';
import type { Waiting } from './openWork/waiting';
import { withMerges } from './waitingFacts';
import { openWork } from './openWork/openWork';
import type { OpenWorkFacts } from './openWork/openWork';
import type { People } from './people';
import { productSource } from './productSource';
import type { ProductSource } from './productSource';
import { lastReleases } from './releases';
import type { Release } from './releases';
import { reviewGate } from './reviewGate';
import { placeChanges } from './repositoryFiles';
import type { RepositoryFiles } from './repositoryFiles';
import { sharedWork } from './teammates';
import type { SharedWork } from './teammates';
import { truckFactorFacts } from './truckFactorFacts';
import type { TruckFactorFacts } from './truckFactorFacts';
import { isProductSource, managerWeeks } from './weeks';
import type { ManagerWeek } from './weeks';
import { authorOf, daySeconds, windowFacts } from './window';
import type { WindowFacts } from './window';
import { whoIsWho } from './whoIsWho';
import type { WhoIsWho } from './whoIsWho';
import { flagCommits } from './workCommits';
import type { CommitFlags, CommitRules } from './workCommits';
import { demandDays } from './demand';

/** Everything that an analysis needs; nothing else has an influence on it. */
export interface AnalysisInput {
  readonly history: HistoryColumns;
  /** False where older history is still to be read: then nothing is said of who knows a file. */
  readonly isWhole: boolean;
  /** Position of the commit at which base stands. */
  readonly tip: number;
  /** Every file of that commit's tree. */
  readonly paths: readonly string[];
  readonly marked: MarkedPaths;
  /** Text of the `.mailmap` of that tree; empty where there is none. */
  readonly mailmap: string;
  readonly ignoredRevisions: ReadonlySet<string>;
  /** The CODEOWNERS file of that tree and its text; null where there is none or the clone lacks it. */
  readonly codeOwners: { readonly file: CodeOwnersFile; readonly text: string } | null;
  /** Full name of base's ref. */
  readonly baseRef: string;
  /** What was read of branches; null where it was not. */
  readonly openWork: OpenWorkFacts | null;
  /** Tags that name a version, in any order; null where they could not be read. */
  readonly versionTags: readonly VersionTag[] | null;
  /** E-mails or names of the manager; empty where nobody is looked at. */
  readonly managers: readonly string[];
  readonly settings: Settings;
  /** Seconds since 1970. */
  readonly until: number;
}

/** The facts that all judgement is made from. */
export interface Analysis {
  readonly history: HistoryColumns;
  readonly people: People;
  /** Index of the manager among the persons; null where nobody is looked at or no commit is theirs. */
  readonly manager: number | null;
  readonly settings: Settings;
  /** Who and what is counted at all. */
  readonly narrowing: Narrowing;
  readonly window: WindowFacts;
  readonly kindOf: (path: string) => PathKind;
  /** Full name of base's ref, and full id of the commit at which it stands. */
  readonly baseRef: string;
  readonly baseTip: string;
  /** Critical files by demand, highest first. */
  readonly criticalFiles: readonly FileFacts[];
  readonly weeks: readonly ManagerWeek[];
  /** Work commits of the window that touch a critical file, and those that touch product source; newest first. */
  readonly criticalCommits: readonly number[];
  readonly productCommits: readonly number[];
  readonly product: ProductSource;
  /** First-parent entries of base in the window, newest first. */
  readonly landings: readonly Landing[];
  /** The last releases, newest first; null where tags could not be read. */
  readonly releases: readonly Release[] | null;
  /** Whether an identity is the manager's, also one that no commit of this history carries. */
  readonly isManagers: (identity: RawIdentity) => boolean;
  /** Path of the CODEOWNERS file; null where there is none. */
  readonly codeOwnersPath: string | null;
  /** Who works on the manager's files; computed when it is asked for. */
  readonly sharedWork: () => readonly SharedWork[];
  /** Truck factor over product source; computed when it is asked for. */
  readonly truckFactor: () => TruckFactorFacts;
  /** The first `limit` files that are not left out, by demand. */
  readonly filesByDemand: (limit: number) => readonly FileFacts[];
  /** Open work of everybody, and how long finished work took; null where branches were not read. */
  readonly openWork: (OpenWork & { readonly leadTimes: LeadTimes }) | null;
  /** Who may wait for each branch of the manager's that is open or quiet; conflicts as far as test merges were read. */
  readonly waiting: readonly Waiting[];
  /** The facts of one path; undefined where base's tree has no such file. */
  readonly fileFacts: (path: string) => FileFacts | undefined;
}

/** Folds the facts under the given settings; pure, and the same for the same input. */
export function analyse(read: AnalysisInput): Analysis {
  const input = withBranchesPeople(read);
  const count = counted(input);
  return withMerges(analyseHistory(input, count, openWorkOf(read, count)), new Map());
}

/** All but who waits. */
function analyseHistory(input: AnalysisInput, count: Counted, work: Analysis['openWork']): Analysis {
  const { history, settings, until } = input;
  const { people, manager, narrowing, landingOf, judge, kindOfChange, files, flags, window } = count;
  const { kindOf } = judge;
  const codeOwners = input.codeOwners === null ? null : parseCodeOwners(input.codeOwners.text, input.codeOwners.file);
  const windows = fileWindows(history, people, files, window, landingOf, manager);
  const forecast = demand(history, people, files, flags, until);
  const reasons = criticalReasons({
    paths: input.paths,
    inScope: input.paths.filter(narrowing.inScope),
    judge,
    demand: forecast.total,
    windows,
    codeOwners,
    enoughHistory: window.lacking === null,
    inFlight: inFlightReasons(work, manager),
    days: settings.days,
  });
  const knowers = { history, landingOf, people, files, paths: input.paths, manager, counts: narrowing.counts };
  const knowledge = input.isWhole ? fileKnowledge({ ...knowers, window }) : unknownKnowledge;
  const factsOf = factsMaker({
    paths: input.paths,
    kindOf,
    forecast,
    reasons,
    windows,
    knowledgeOf: knowledge.of,
    coupledWith: coupling(changeSets(history, files, lastYear(history, flags, until)), input.paths.length),
    codeOwners,
    managerReviewsAlone: reviewGate({ ...count, codeOwners, identities: history.identities }),
  });
  const isCritical = touchesOneOf(history, files, reasons);
  const product = productSource(history, files, kindOf);
  return {
    history,
    people,
    manager,
    settings,
    narrowing,
    window,
    kindOf,
    baseRef: input.baseRef,
    baseTip: textAt(history.ids, input.tip),
    criticalFiles: [...reasons.keys()].sort(byDemand(input.paths, forecast.total)).map(factsOf),
    weeks: managerWeeks({ history, people, manager, window, kindOfChange, isCritical, ...settings }),
    criticalCommits: window.workCommits.filter(isCritical),
    productCommits: window.workCommits.filter(position => touchesProduct(history, kindOfChange, position)),
    product,
    landings: landingFacts({ history, people, flags, landingOf, tip: input.tip, window }),
    releases: input.versionTags && lastReleases(input.versionTags, until, count.isManagers),
    isManagers: count.isManagers,
    codeOwnersPath: codeOwners?.path ?? null,
    sharedWork: () => sharedWork({ ...knowers, window, kindOf }),
    truckFactor: () => truckFactorFacts({ ...knowers, knowledge, product: input.isWhole ? product.files() : [] }),
    filesByDemand: limit => filesByDemand(files, kindOf, forecast.total).slice(0, limit).map(factsOf),
    openWork: work,
    waiting: [],
    fileFacts: path => lookUp(files.indexOf, path, factsOf),
  };
}

/** Makes the test whether a commit touches one of the wanted files. */
function touchesOneOf(
  history: HistoryColumns,
  files: RepositoryFiles,
  wanted: ReadonlyMap<number, unknown>,
): (position: number) => boolean {
  return position => [...filesOfCommit(history, files, position)].some(file => wanted.has(file));
}

/** What is counted: whose commits, on which files; the base of everything else. */
interface Counted extends WhoIsWho {
  readonly narrowing: Narrowing;
  readonly landingOf: Int32Array;
  readonly judge: PathJudge;
  readonly kindOfChange: (change: number) => PathKind;
  readonly files: RepositoryFiles;
  readonly flags: CommitFlags;
  readonly window: WindowFacts;
}

function counted(input: AnalysisInput): Counted {
  const { history, isWhole, paths, settings } = input;
  const who = whoIsWho(input);
  const narrowing = narrow({ history, isWhole, ...who, paths, settings });
  const landingOf = landings(history, input.tip);
  const judge = scopedJudge(pathJudge(settings, input.marked), narrowing.inScope);
  const ignored = positionsOf(history.ids, input.ignoredRevisions);
  const files = placeChanges(history, landingOf, ignored, paths, narrowing.inScope);
  const kindOfChange = changeJudge(history, files, narrowing, judge.kindOf);
  const counts = commitCounter(history, who.people, narrowing, kindOfChange);
  const narrowed = { counts, kindOfChange };
  const rules = { landingOf, people: who.people, kindOf: judge.kindOf, narrowed, ignored };
  return { ...who, narrowing, landingOf, judge, kindOfChange, files, ...countCommits(input, rules) };
}

function lookUp(
  indexOf: ReadonlyMap<string, number>,
  path: string,
  factsOf: (file: number) => FileFacts,
): FileFacts | undefined {
  const file = indexOf.get(path);
  return file === undefined ? undefined : factsOf(file);
}

/** Who only has open branches is somebody too. */
function withBranchesPeople(input: AnalysisInput): AnalysisInput {
  const { history, openWork: facts } = input;
  return facts === null ? input : { ...input, history: withOpenIdentities(history, facts.commits).history };
}

function openWorkOf(
  { history, openWork: facts, settings, until, tip, baseRef }: AnalysisInput,
  { people, landingOf, narrowing }: Counted,
): Analysis['openWork'] {
  if (facts === null) return null;
  const base = { history, landingOf, tip, until };
  return openWork({ base, baseRef, facts, people, narrowing, settings });
}

/** Which commits count, and the window of them; copies are looked for as far back as demand looks. */
function countCommits(
  { history, settings, until }: AnalysisInput,
  rules: Omit<CommitRules, 'from' | 'until'>,
): { readonly flags: CommitFlags; readonly window: WindowFacts } {
  const since = until - settings.days * daySeconds;
  const from = Math.min(since, until - demandDays * daySeconds);
  const flags = flagCommits(history, { ...rules, from, until });
  return { flags, window: windowFacts(history, rules.people, flags, since, until) };
}

/** Commits of the given ones that the manager authored. */
export function managersOf({ history, people, manager }: Analysis, positions: readonly number[]): readonly number[] {
  return positions.filter(position => authorOf(history, people, position) === manager);
}

function touchesProduct(
  history: HistoryColumns,
  kindOfChange: (change: number) => PathKind,
  position: number,
): boolean {
  return someChange(history, position, change => isProductSource(kindOfChange(change)));
}

function filesByDemand(files: RepositoryFiles, kindOf: (path: string) => PathKind, demanded: Float64Array): number[] {
  return [...files.paths.keys()]
    .filter(file => kindOf(itemAt(files.paths, file)).leftOut === null)
    .sort(byDemand(files.paths, demanded));
}

/** Positions of the work commits whose change sets tell what changes together. */
function lastYear(history: HistoryColumns, flags: CommitFlags, until: number): readonly number[] {
  const since = until - couplingLimits.days * daySeconds;
  const positions: number[] = [];
  for (let position = 0; position < flags.work.length; position++) {
    if (byteAt(flags.work, position) === 1 && floatAt(history.committerTimes, position) > since)
      positions.push(position);
  }
  return positions;
}
