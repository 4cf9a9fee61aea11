import { at, itemAt } from '../history/columns';
import type { HistoryColumns } from '../history/columns';
import type { Settings } from '../settings/settings';
import { landings } from './ancestry';
import { sameText } from './bots';
import { byDemand, criticalReasons } from './criticality';
import { demand } from './demand';
import type { Demand } from './demand';
import { fileWindows, filesOfCommit } from './fileWindow';
import type { FileWindow } from './fileWindow';
import { fileKnowledge } from './knowledge';
import type { FileKnowledge } from './knowledge';
import { pathJudge } from './pathKinds';
import type { MarkedPaths, PathKind } from './pathKinds';
import { isNamed, joinPeople } from './people';
import type { People } from './people';
import type { Reason } from './reason';
import { placeChanges } from './repositoryFiles';
import type { RepositoryFiles } from './repositoryFiles';
import { isProductSource, managerWeeks } from './weeks';
import type { ManagerWeek } from './weeks';
import { authorOf, daySeconds, windowFacts } from './window';
import type { WindowFacts } from './window';
import { flagCommits } from './workCommits';
import { demandDays } from './demand';

/** Everything that an analysis needs; nothing else has an influence on it. */
export interface AnalysisInput {
  readonly history: HistoryColumns;
  /** Position of the commit at which base stands. */
  readonly tip: number;
  /** Every file of that commit's tree. */
  readonly paths: readonly string[];
  readonly marked: MarkedPaths;
  /** Text of the `.mailmap` of that tree; empty where there is none. */
  readonly mailmap: string;
  readonly ignoredRevisions: ReadonlySet<string>;
  /** E-mails or names of the manager; empty where nobody is looked at. */
  readonly managers: readonly string[];
  readonly settings: Settings;
  /** Seconds since 1970. */
  readonly until: number;
}

/** What is known of one file of base's tree. */
export interface FileFacts {
  readonly path: string;
  readonly kind: PathKind;
  readonly demand: number;
  readonly terms: Readonly<Record<string, number>>;
  readonly reasons: readonly Reason[];
  readonly window: FileWindow;
  readonly knowledge: FileKnowledge;
}

/** The facts that all judgement is made from. */
export interface Analysis {
  readonly history: HistoryColumns;
  readonly people: People;
  /** Index of the manager among the persons; null where nobody is looked at or no commit is theirs. */
  readonly manager: number | null;
  readonly settings: Settings;
  readonly window: WindowFacts;
  readonly kindOf: (path: string) => PathKind;
  /** Critical files by demand, highest first. */
  readonly criticalFiles: readonly FileFacts[];
  readonly weeks: readonly ManagerWeek[];
  /** Work commits of the window that touch a critical file, and those that touch product source; newest first. */
  readonly criticalCommits: readonly number[];
  readonly productCommits: readonly number[];
  /** The first `limit` files that are not left out, by demand. */
  readonly filesByDemand: (limit: number) => readonly FileFacts[];
  /** The facts of one path; undefined where base's tree has no such file. */
  readonly fileFacts: (path: string) => FileFacts | undefined;
}

const untouched: FileWindow = {
  revisions: 0,
  people: 0,
  others: { revisions: 0, people: 0, lastAt: null },
  manager: { commits: [], landings: 0, landingDays: 0, share: null },
};

/** Folds the facts under the given settings; pure, and the same for the same input. */
export function analyse(input: AnalysisInput): Analysis {
  const { history, settings, until } = input;
  const aliases = Object.entries(settings.aliases).map(([name, others]) => [name, ...others]);
  const managers = [...input.managers, ...aliases.filter(names => names.some(isOneOf(input.managers))).flat()];
  const people = joinPeople(history, {
    mailmap: input.mailmap,
    together: [...aliases, managers],
    bots: settings.bots,
  });
  const manager = findManager(history, people, managers);
  const landingOf = landings(history, input.tip);
  const judge = pathJudge(settings, input.marked);
  const { kindOf } = judge;
  const since = until - settings.days * daySeconds;
  const from = Math.min(since, until - demandDays * daySeconds);
  const flags = flagCommits(history, {
    landingOf,
    people,
    kindOf,
    ignoredRevisions: input.ignoredRevisions,
    from,
    until,
  });
  const window = windowFacts(history, people, flags, since, until);
  const files = placeChanges(history, landingOf, input.ignoredRevisions, input.paths);
  const windows = fileWindows(history, people, files, window, landingOf, manager);
  const forecast = demand(history, files, flags, until);
  const reasons = criticalReasons({
    paths: input.paths,
    judge,
    demand: forecast.total,
    windows,
    enoughHistory: window.lacking === null,
    days: settings.days,
  });
  const knowledgeOf = fileKnowledge({ history, people, files, window, manager });
  const factsOf = factsMaker({ paths: input.paths, kindOf, forecast, reasons, windows, knowledgeOf });
  const isCritical = (position: number): boolean =>
    [...filesOfCommit(history, files, position)].some(file => reasons.has(file));
  const order = byDemand(input.paths, forecast.total);
  return {
    history,
    people,
    manager,
    settings,
    window,
    kindOf,
    criticalFiles: [...reasons.keys()].sort(order).map(factsOf),
    weeks: managerWeeks({ history, people, manager, window, kindOf, isCritical, ...settings }),
    criticalCommits: window.workCommits.filter(isCritical),
    productCommits: window.workCommits.filter(position => touchesProduct(history, kindOf, position)),
    filesByDemand: limit => filesByDemand(files, kindOf, order).slice(0, limit).map(factsOf),
    fileFacts: path => {
      const file = files.indexOf.get(path);
      return file === undefined ? undefined : factsOf(file);
    },
  };
}

/** Commits of the given ones that the manager authored. */
export function managersOf({ history, people, manager }: Analysis, positions: readonly number[]): readonly number[] {
  return positions.filter(position => authorOf(history, people, position) === manager);
}

const isOneOf =
  (words: readonly string[]) =>
  (name: string): boolean =>
    words.some(one => sameText(one, name));

function findManager(history: HistoryColumns, people: People, managers: readonly string[]): number | null {
  const identity = history.identities.findIndex((_, index) => isManager(history, people, index, managers));
  return identity < 0 ? null : at(people.personOf, identity);
}

/** The mailmap may have renamed an identity: its person's name and e-mail are looked at too. */
function isManager(history: HistoryColumns, people: People, index: number, managers: readonly string[]): boolean {
  const person = itemAt(people.persons, at(people.personOf, index));
  return (
    !person.isBot && managers.some(words => isNamed(itemAt(history.identities, index), words) || isNamed(person, words))
  );
}

function touchesProduct(history: HistoryColumns, kindOf: (path: string) => PathKind, position: number): boolean {
  for (let change = at(history.changeStarts, position); change < at(history.changeStarts, position + 1); change++) {
    if (isProductSource(kindOf(itemAt(history.paths, at(history.changePaths, change))))) return true;
  }
  return false;
}

function filesByDemand(
  files: RepositoryFiles,
  kindOf: (path: string) => PathKind,
  order: (one: number, other: number) => number,
): number[] {
  return [...files.paths.keys()].filter(file => kindOf(itemAt(files.paths, file)).leftOut === null).sort(order);
}

interface FactSources {
  readonly paths: readonly string[];
  readonly kindOf: (path: string) => PathKind;
  readonly forecast: Demand;
  readonly reasons: ReadonlyMap<number, readonly Reason[]>;
  readonly windows: ReadonlyMap<number, FileWindow>;
  readonly knowledgeOf: (file: number) => FileKnowledge;
}

function factsMaker({
  paths,
  kindOf,
  forecast,
  reasons,
  windows,
  knowledgeOf,
}: FactSources): (file: number) => FileFacts {
  return file => {
    const path = itemAt(paths, file);
    return {
      path,
      kind: kindOf(path),
      demand: at(forecast.total, file),
      terms: { decayedChanges: at(forecast.decayedChanges, file) },
      reasons: reasons.get(file) ?? [],
      window: windows.get(file) ?? untouched,
      knowledge: knowledgeOf(file),
    };
  };
}
