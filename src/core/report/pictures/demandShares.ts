import { knowsToo } from '../../analysis/knowledge';
import type { FileEntry, HealthReport } from '../healthReport';

/** Files that the picture shows one by one, where there are more than a few beyond them. */
const filesShown = 24;
const fewMore = 3;

/** Who knows a file, seen from the manager. */
export type WhoKnows = 'alone' | 'shared' | 'others';

/** One critical file with its part of the demand on all that the report lists. */
export interface DemandedFile {
  readonly path: string;
  readonly demand: number;
  /** From 0 to 1. */
  readonly part: number;
  /** The manager's part of its landings; null where there are none. */
  readonly share: number | null;
  readonly whoKnows: WhoKnows;
}

/** The demand on the critical files: the first ones by name, the rest as one. */
export interface DemandShares {
  /** Highest first. */
  readonly files: readonly DemandedFile[];
  readonly rest: { readonly files: number; readonly demand: number; readonly part: number };
}

/** What the picture of the demand is made of. */
export type DemandReport = Pick<HealthReport, 'criticalFiles' | 'truckFactor' | 'absence' | 'findings'>;

/** Divides the demand on the critical files; files without any have no part in it. */
export function demandShares(report: DemandReport): DemandShares {
  const alone = knownToManagerAlone(report);
  const demanded = report.criticalFiles.filter(({ demand }) => demand > 0);
  const ordered = demanded.sort((one, other) => other.demand - one.demand);
  const shown = ordered.length <= filesShown + fewMore ? ordered.length : filesShown;
  const rest = ordered.slice(shown);
  const all = demandOf(ordered);
  return {
    files: ordered.slice(0, shown).map(file => ({
      path: file.path,
      demand: file.demand,
      part: file.demand / all,
      share: file.manager.share,
      whoKnows: whoKnows(file, alone),
    })),
    rest: { files: rest.length, demand: demandOf(rest), part: all === 0 ? 0 : demandOf(rest) / all },
  };
}

/** The files of which the report says so, wherever it does, so that picture and sentences never differ. */
function knownToManagerAlone({ truckFactor, absence, findings }: DemandReport): ReadonlySet<string> {
  const found = findings.filter(({ kind }) => kind === 'sole-knowledge').flatMap(({ evidence }) => evidence.files);
  return new Set([...truckFactor.filesOnlyManagerKnows, ...absence.files, ...found]);
}

/** The manager knows a file by the measure by which a teammate does. */
function whoKnows({ path, manager }: FileEntry, alone: ReadonlySet<string>): WhoKnows {
  if (alone.has(path)) return 'alone';
  const hasDegree = manager.isAuthor || (manager.normalizedDoa ?? 0) > knowsToo.normalized;
  return hasDegree || manager.commits >= knowsToo.changes ? 'shared' : 'others';
}

function demandOf(files: readonly FileEntry[]): number {
  return files.reduce((sum, { demand }) => sum + demand, 0);
}
