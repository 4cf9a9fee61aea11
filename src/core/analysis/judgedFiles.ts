import { byteAt, floatAt } from '../history/columns';
import type { HistoryColumns } from '../history/columns';
import type { Analysis, AnalysisInput } from './analysis';
import type { CodeOwners } from './codeOwners/codeOwners';
import { parseCodeOwners } from './codeOwners/parseCodeOwners';
import type { Counted } from './counted';
import { changeSets, coupling, couplingLimits } from './coupling';
import { criticalReasons } from './criticality';
import { demand } from './demand';
import type { Demand } from './demand';
import { factsMaker } from './fileFacts';
import type { FileFacts } from './fileFacts';
import { fileWindows } from './fileWindow';
import type { FileWindow } from './fileWindow';
import { inFlightReasons } from './inFlight';
import { fileKnowledge, unknownKnowledge } from './knowledge';
import { once } from './once';
import type { ProductSource } from './productSource';
import type { Reason } from './reason';
import { reviewGate } from './reviewGate';
import { truckFactorFacts } from './truckFactorFacts';
import type { TruckFactorFacts } from './truckFactorFacts';
import { daySeconds } from './window';
import type { CommitFlags } from './workCommits';

/** What is known of each file. */
export interface JudgedFiles {
  readonly codeOwners: CodeOwners | null;
  readonly windows: ReadonlyMap<number, FileWindow>;
  readonly forecast: Demand;
  /** By critical file. */
  readonly reasons: ReadonlyMap<number, readonly Reason[]>;
  readonly factsOf: (file: number) => FileFacts;
  readonly truckFactor: () => TruckFactorFacts;
}

/** Gathers what is known of the files, and which of them are critical. */
export function judgedFiles(
  input: AnalysisInput,
  count: Counted,
  work: Analysis['openWork'],
  source: ProductSource,
): JudgedFiles {
  const { history, paths, settings, until } = input;
  const { people, manager, narrowing, landingOf, kindOf, files, flags, window } = count;
  const codeOwners = input.codeOwners === null ? null : parseCodeOwners(input.codeOwners.text, input.codeOwners.file);
  const windows = fileWindows(history, people, files, window, landingOf, manager);
  const forecast = demand(history, people, files, flags, until);
  const reasons = criticalReasons({
    paths,
    inScope: paths.filter(narrowing.inScope),
    kindOf,
    demand: forecast.total,
    windows,
    codeOwners,
    enoughHistory: window.lacking === null,
    inFlight: inFlightReasons(work, manager),
    days: settings.days,
  });
  const knowers = { history, landingOf, people, files, paths, manager, counts: narrowing.counts };
  const knowledge = input.isWhole ? fileKnowledge({ ...knowers, window }) : unknownKnowledge;
  const factsOf = factsMaker({
    paths,
    kindOf,
    forecast,
    reasons,
    windows,
    knowledgeOf: knowledge.of,
    coupledWith: coupling(changeSets(history, files, lastYear(history, flags, until)), paths.length),
    codeOwners,
    managerReviewsAlone: reviewGate({ ...count, codeOwners, identities: history.identities }),
  });
  const product = input.isWhole ? source.files() : [];
  const truckFactor = once(() => truckFactorFacts({ ...knowers, knowledge, product }));
  return { codeOwners, windows, forecast, reasons, factsOf, truckFactor };
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
