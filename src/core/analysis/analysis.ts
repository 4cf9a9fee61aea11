import { at, itemAt, textAt } from '../history/columns';
import type { HistoryColumns, RawIdentity } from '../history/columns';
import type { Placement } from '../history/placement';
import type { VersionTag } from '../history/refs';
import type { Settings } from '../settings/settings';
import type { CodeOwnersFile } from './codeOwners/codeOwners';
import { counted } from './counted';
import type { Counted } from './counted';
import { someChange } from './countedChanges';
import { byDemand } from './criticality';
import type { FileFacts } from './fileFacts';
import { fileWindows } from './fileWindow';
import type { FileWindow } from './fileWindow';
import type { Hours } from './hours';
import { knownAlone } from './knownAlone';
import { landingFacts } from './landingFacts';
import type { Landing } from './landingFacts';
import type { Narrowing } from './narrowing';
import { judgedFiles } from './judgedFiles';
import { once } from './once';
import type { Past } from './past';
import { isProductSource } from './pathKinds';
import type { MarkedPaths, PathKind } from './pathKinds';
import type { LeadTimes } from './openWork/leadTimes';
import type { OpenWork } from './openWork/openBranch';
import { withOpenIdentities } from './openWork/openPeople';
import type { Waiting } from './openWork/waiting';
import { withMerges } from './waitingFacts';
import { openWork } from './openWork/openWork';
import type { OpenWorkFacts } from './openWork/openWork';
import type { People } from './people';
import { authorOf } from './person';
import { productSource } from './productSource';
import type { ProductSource } from './productSource';
import { lastReleases } from './releases';
import type { Release } from './releases';
import type { RepositoryFiles } from './repositoryFiles';
import { sharedWork } from './teammates';
import type { SharedWork } from './teammates';
import type { TruckFactorFacts } from './truckFactorFacts';
import { managerWeeks } from './weeks';
import type { ManagerWeek } from './weeks';
import { daySeconds } from './window';
import type { WindowFacts } from './window';
import { windowsBack } from './windowFigures';
import type { WindowFigures } from './windowFigures';

/** Everything that an analysis needs; nothing else has an influence on it. */
export interface AnalysisInput {
  readonly history: HistoryColumns;
  /** False where older history is still to be read: then nothing is said of who knows a file. */
  readonly isWhole: boolean;
  /** Position of the commit at which base stands. */
  readonly tip: number;
  /** Every file of that commit's tree. */
  readonly paths: readonly string[];
  /** Where that commit has what the history did. */
  readonly placement: Placement;
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
  /** Whether anybody is configured as manager. */
  readonly hasManager: boolean;
  /** Index of the manager among the persons; null where nobody is looked at or no commit is theirs. */
  readonly manager: number | null;
  readonly settings: Settings;
  /** Who and what is counted at all. */
  readonly narrowing: Narrowing;
  readonly window: WindowFacts;
  /** The commits before the window too. */
  readonly past: Past;
  readonly hours: Hours;
  readonly kindOf: (path: string) => PathKind;
  /** Full name of base's ref, and full id of the commit at which it stands. */
  readonly baseRef: string;
  readonly baseTip: string;
  /** What the path of a change is. */
  readonly kindOfChange: (change: number) => PathKind;
  /** Whether a commit touches a file that is critical at base's tip, and whether it touches product source. */
  readonly isCritical: (position: number) => boolean;
  readonly isProduct: (position: number) => boolean;
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
  /** The window and the three before it, newest first; computed when it is asked for. */
  readonly windowsBack: () => readonly [WindowFigures, ...WindowFigures[]];
  /** What happened to each file in as many days before the window, by path; computed when it is asked for. */
  readonly filesBefore: () => ReadonlyMap<string, FileWindow>;
  /** Files that changed in the window and that only the manager knows, by demand; computed when it is asked for. */
  readonly knownByManagerAlone: () => readonly string[];
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
  const { people, manager, narrowing, landingOf, kindOf, kindOfChange, files, flags, window, past, hours } = count;
  const product = productSource(history, files, kindOf);
  const { codeOwners, windows, forecast, reasons, factsOf, truckFactor } = judgedFiles(input, count, work, product);
  const isCritical = touchesOneOf(history, files, reasons);
  const isProduct = (position: number): boolean => touchesProduct(history, kindOfChange, position);
  const order = byDemand(input.paths, forecast.total);
  const criticalFiles = [...reasons.keys()].sort(order).map(factsOf);
  const countable = { history, people, manager, past, window, kindOfChange, isCritical, isProduct };
  return {
    history,
    people,
    hasManager: input.managers.length > 0,
    manager,
    settings,
    narrowing,
    window,
    past,
    hours,
    kindOf,
    baseRef: input.baseRef,
    baseTip: textAt(history.ids, input.tip),
    kindOfChange,
    isCritical,
    isProduct,
    criticalFiles,
    weeks: managerWeeks({ history, people, manager, window, kindOfChange, isCritical, hours }),
    criticalCommits: window.workCommits.filter(isCritical),
    productCommits: window.workCommits.filter(isProduct),
    product,
    landings: landingFacts({
      history,
      people,
      flags,
      landingOf,
      tip: input.tip,
      window,
      longLived: settings.longLived,
    }),
    releases: input.versionTags && lastReleases(input.versionTags, until, count.isManagers),
    isManagers: count.isManagers,
    codeOwnersPath: codeOwners?.path ?? null,
    windowsBack: once(() => windowsBack(countable)),
    filesBefore: once(() => filesBefore(count, history, settings.days)),
    knownByManagerAlone: once(() => {
      const hasChanged = (file: number): boolean => windows.has(file);
      return knownAlone({ files, criticalFiles, product: truckFactor().onlyManagerKnows, hasChanged, order });
    }),
    sharedWork: () => sharedWork({ history, people, files, window, kindOf, manager }),
    truckFactor,
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
  return position => someChange(history, position, change => wanted.has(at(files.fileOfChange, change)));
}

/** What happened to the files in the window before this one. */
function filesBefore(
  { people, files, window, landingOf, manager, past }: Counted,
  history: HistoryColumns,
  days: number,
): ReadonlyMap<string, FileWindow> {
  const workCommits = past.workCommits(window.since - days * daySeconds, window.since);
  const windows = fileWindows(history, people, files, { ...window, workCommits }, landingOf, manager);
  return new Map([...windows].map(([file, found]) => [itemAt(files.paths, file), found]));
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
