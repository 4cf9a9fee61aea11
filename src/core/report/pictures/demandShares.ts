import { knowsToo } from '../../analysis/knowledge';
import type { FileEntry, HealthReport } from '../healthReport';

/** Most files that the picture shows one by one. */
const filesShown = 24;

/** Who knows a file, seen from the manager. */
export type WhoKnows = 'alone' | 'shared' | 'others';

/** One critical file with its part of the demand on all of them that the report lists. */
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
export type DemandReport = Pick<HealthReport, 'criticalFiles' | 'truckFactor' | 'absence'>;

/** Divides the demand on the critical files; files without any have no part in it. */
export function demandShares({ criticalFiles, truckFactor, absence }: DemandReport): DemandShares {
  const alone = new Set([...truckFactor.filesOnlyManagerKnows, ...absence.files]);
  const demanded = criticalFiles.filter(({ demand }) => demand > 0).sort((one, other) => other.demand - one.demand);
  const all = demandOf(demanded);
  const rest = demanded.slice(filesShown);
  return {
    files: demanded.slice(0, filesShown).map(file => ({
      path: file.path,
      demand: file.demand,
      part: file.demand / all,
      share: file.manager.share,
      whoKnows: whoKnows(file, alone),
    })),
    rest: { files: rest.length, demand: demandOf(rest), part: all === 0 ? 0 : demandOf(rest) / all },
  };
}

/** The manager knows a file by the measure by which a teammate does. */
function whoKnows({ path, manager }: FileEntry, alone: ReadonlySet<string>): WhoKnows {
  if (alone.has(path)) return 'alone';
  const knows =
    manager.isAuthor || (manager.normalizedDoa ?? 0) > knowsToo.normalized || manager.commits >= knowsToo.changes;
  return knows ? 'shared' : 'others';
}

function demandOf(files: readonly FileEntry[]): number {
  return files.reduce((sum, { demand }) => sum + demand, 0);
}
