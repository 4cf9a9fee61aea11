import { posix } from 'node:path';
import type { Analysis } from '../core/analysis/analysis';
import { mergesWanted, withMerges } from '../core/analysis/waitingFacts';
import { daySeconds } from '../core/analysis/window';
import { credits } from '../core/findings/credits/credits';
import { judge } from '../core/findings/rules';
import { buildReport } from '../core/report/buildReport';
import type { ExplainedFile } from '../core/report/explanationWording';
import { fileEntry } from '../core/report/fileEntry';
import type { FileEntry, HealthReport, NotMeasured } from '../core/report/healthReport';
import { leadTimesOf, openWorkEntries } from '../core/report/openWorkEntries';
import type { BranchesAnswer } from '../core/report/renderBranches';
import { ExpectedError } from './engineErrors';
import { analyseMeasured, findManager, managersAnalysis, isNamedManager, rejectStrangers } from './managersAnalysis';
import type { ManagerRequest, ManagersAnalysis } from './managersAnalysis';
import { measure } from './measure';
import type { Measurements, WholeMeasurements } from './measure';
import { leftToCheck, measureEdits, unknownEdits } from './measureEdits';
import type { MeasuredEdits } from './measureEdits';
import { measureMerges } from './measureMerges';
import { momentOf } from './request';
import type { MeasureRequest } from './request';

/** A request with whom it is about. */
export interface HealthRequest extends ManagerRequest {
  /** ISO 8601; when the report is made. */
  readonly generatedAt: string;
  /** Where reading takes long, told what the newest part of the history says before the rest is read. */
  readonly early?: (report: HealthReport) => void;
}

/** Open work with how long finished work took, and what was not looked at. */
export interface OpenBranches extends BranchesAnswer {
  /** E-mail of git's own identity where it stands for a manager that is not configured, else null. */
  readonly assumedManager: string | null;
}

/** Measures and judges: the health report of a repository. Throws a GitFailure or an ExpectedError. */
export async function healthReport(request: HealthRequest): Promise<HealthReport> {
  const { early } = request;
  const measurements = await measure(request, {
    ...(early && {
      early: newest => {
        tellEarly(request, newest, early);
      },
    }),
    wantsIndex: own => !isPast(request) && isNamedManager(request, own),
  });
  const { analysis, manager } = managersAnalysis(request, measurements);
  const [judged, edits] = await Promise.all([
    withWhoWaits(request, measurements, analysis),
    isPast(request) ? { edits: null, notMeasured: [leftToCheck] } : measureEdits(request, measurements, analysis),
  ]);
  return reportOn(request, judged.measurements, { analysis: judged.analysis, manager }, edits);
}

/** Reads what only the analysis knows to ask for: which branches conflict. */
async function withWhoWaits(
  request: MeasureRequest,
  measurements: WholeMeasurements,
  analysis: Analysis,
): Promise<{ readonly analysis: Analysis; readonly measurements: Measurements }> {
  const { merges, notMeasured } = await measureMerges(request, measurements.merges, mergesWanted(analysis));
  return {
    analysis: withMerges(analysis, merges),
    measurements: { ...measurements, notMeasured: [...measurements.notMeasured, ...notMeasured] },
  };
}

function tellEarly(request: HealthRequest, newest: Measurements, early: (report: HealthReport) => void): void {
  try {
    early(reportOn(request, newest, managersAnalysis(request, newest), unknownEdits));
  } catch (error) {
    // A manager, for instance, may only be in the part that is still to be read.
    if (!(error instanceof ExpectedError)) throw error;
  }
}

function reportOn(
  request: HealthRequest,
  measurements: Measurements,
  { analysis, manager }: ManagersAnalysis,
  { edits, notMeasured }: MeasuredEdits,
): HealthReport {
  const start = performance.now();
  const report = buildReport({
    analysis,
    findings: judge(analysis, edits),
    credits: credits(analysis),
    repository: measurements.repository,
    manager,
    notMeasured: [...measurements.notMeasured, ...notMeasured, ...pastDates(request, measurements)],
    generatedAt: request.generatedAt,
  });
  request.timing?.('findings', performance.now() - start);
  return report;
}

/** Open work and lead times; whose work it is needs no manager, which of it is the manager's does. */
export async function openBranches(request: HealthRequest): Promise<OpenBranches> {
  const measurements = await measure(request);
  const { managers, source } = findManager(request, measurements) ?? { managers: [], source: null };
  const judged = await withWhoWaits(request, measurements, analyseMeasured(request, measurements, managers));
  const { analysis } = judged;
  if (request.settings.managers.length > 0) rejectStrangers(analysis, managers, measurements);
  return {
    openWork: openWorkEntries(analysis),
    leadTimes: leadTimesOf(analysis),
    total: analysis.openWork?.branches.length ?? 0,
    notMeasured: [...judged.measurements.notMeasured, ...pastDates(request, measurements)],
    lastFetchAt: measurements.repository.lastFetchAt,
    until: momentOf(request),
    assumedManager: source === 'git-config' ? measurements.configuration.userEmail : null,
  };
}

/** The first `limit` files by demand, critical or not; needs no manager. */
export async function rankedFiles(request: MeasureRequest, limit: number): Promise<readonly ExplainedFile[]> {
  const analysis = analyseMeasured(request, await measure(request), request.settings.managers);
  return analysis.filesByDemand(limit).map(facts => ranked(fileEntry(analysis, facts)));
}

/** What is known of one file; the path is from the asked folder. Needs no manager. */
export async function explainFile(request: MeasureRequest, file: string): Promise<ExplainedFile> {
  const measurements = await measure(request);
  const analysis = analyseMeasured(request, measurements, request.settings.managers);
  const facts = [`${measurements.layout.prefix}${file}`, file]
    .map(path => analysis.fileFacts(posix.normalize(path)))
    .find(found => found !== undefined);
  if (facts?.kind.leftOut === 'scope') {
    throw new ExpectedError(
      'unknown-file',
      `"${file}" is outside altitude.scope, so nothing of it is counted: widen it`,
    );
  }
  if (facts === undefined) {
    throw new ExpectedError('unknown-file', `base has no file "${file}": name a file that is tracked there`);
  }
  return ranked(fileEntry(analysis, facts));
}

function ranked(entry: FileEntry): ExplainedFile {
  return { ...entry, critical: entry.reasons.length > 0 };
}

/** A report this many days after its date is one for the past. */
const pastDays = 1;

function isPast({ until, generatedAt }: HealthRequest): boolean {
  return (Date.parse(generatedAt) / 1000 - until) / daySeconds >= pastDays;
}

/** A report for a past date is made with today's people, and with what today's refs still show. */
function pastDates(request: HealthRequest, { tip, openWork }: Measurements): readonly NotMeasured[] {
  if (!isPast(request)) return [];
  const isCut = openWork?.branches.times.some(committedAt => committedAt > request.until) === true;
  return [...(tip === 0 ? [] : [pastPeople]), ...(tip === 0 && !isCut ? [] : [pastBranches])];
}

const pastPeople: NotMeasured = {
  what: 'people and mailmap as of that date',
  why: 'a report for a past date is approximate: it uses today’s clone',
};

const pastBranches: NotMeasured = {
  what: 'branches that were deleted since that date',
  why: 'open work of a past date is approximate: it is what today’s branches show, each up to its last commit before',
};
