import { l10n } from 'vscode';
import type { CheckReport } from '../core/report/checkReport';
import type { ExplainedFile } from '../core/report/explanationWording';
import type { HealthReport } from '../core/report/healthReport';
import { changesSince, summaryOf, type ReportSummary, type SinceLast } from '../core/report/sinceLast';
import type { ParsedSettings } from '../core/settings/parseSettings';
import type { Settings } from '../core/settings/settings';
import type { BaseProposal, CriticalProposal, IdentityProposal, TeamProposal } from '../engine/protocol';
import type { Disposable } from './disposables';
import { failureOf } from './engineFailure';
import type { EngineHost, Question } from './engineHost';
import {
  afterEarly,
  afterFailure,
  afterReport,
  reportOf,
  unread,
  whileRunning,
  withProblem,
  type FolderState,
} from './folderState';
import type { Log } from './log';
import { refsFingerprint } from './refsFingerprint';
import { globsBelow } from './personalGlobs';
import type { QuietScreen } from './quietScreen';
import { findRepository, repositoryPaths, type RepositoryPlace } from './repositoryPlace';

/** What a session needs of its surroundings. */
export interface SessionSurroundings {
  readonly engine: Pick<EngineHost, 'report' | 'explain' | 'check' | 'identities' | 'base' | 'critical' | 'team'>;
  /** As they hold in the repository that goes by these absolute paths. */
  readonly readSettings: (repository?: readonly string[]) => ParsedSettings;
  /** Masks what the session hands out while it is on. */
  readonly quiet: Pick<QuietScreen, 'state' | 'beside'>;
  /** Name of, or path to, the git executable. */
  readonly git: () => Promise<string>;
  readonly now: () => Date;
  readonly log: Log;
  /** Shows that something runs; ends with the task. */
  readonly progress: (task: () => Promise<void>) => PromiseLike<void>;
  /** Called after every change of `state`. */
  readonly changed: () => void;
}

/** One open folder: its last report and what may be asked about it. One run at a time; the newest wins. */
export class FolderSession implements Disposable {
  readonly directory: string;
  private readonly surroundings: SessionSurroundings;
  private known: FolderState = unread;
  private running = new AbortController();
  private latest: PromiseLike<void> = Promise.resolve();
  private measured: string | undefined;
  private measuredPlace: RepositoryPlace | undefined;
  private ended = false;

  constructor(directory: string, surroundings: SessionSurroundings) {
    this.directory = directory;
    this.surroundings = surroundings;
  }

  /** What may be shown: with the names masked while Quiet Screen is on. */
  get state(): FolderState {
    return this.surroundings.quiet.state(this.known);
  }

  /** The report of `state`. */
  get report(): HealthReport | undefined {
    return reportOf(this.state);
  }

  /** What is kept of a whole report, to hold a later one against it; it is never shown. */
  get summary(): ReportSummary | undefined {
    const report = this.known.kind === 'view' && this.known.view.kind === 'report' ? this.known.view : undefined;
    return report === undefined || report.busy ? undefined : summaryOf(report.report);
  }

  /** What changed since an earlier report, with the names masked while Quiet Screen is on; null where there is no report. */
  since(before: ReportSummary): SinceLast | null {
    const report = reportOf(this.known);
    return report === undefined ? null : this.surroundings.quiet.beside(changesSince(before, report), this.known);
  }

  /** Top of the work tree that was measured last. */
  get top(): string | undefined {
    return this.measuredPlace?.top;
  }

  /** The repository that was measured last, by the absolute path of the folder that its work trees share. */
  get repository(): string | undefined {
    return this.measuredPlace?.commonDirectory;
  }

  /** The settings as they hold for the folder now, but for the base, which the repository around it decides. */
  get settings(): Omit<Settings, 'base'> {
    return this.surroundings.readSettings().settings;
  }

  /** The settings as they hold now in a repository, looked for by `place`. */
  settingsIn(place: RepositoryPlace): Settings {
    return this.surroundings.readSettings(repositoryPaths(place)).settings;
  }

  /** The repository around the folder, looked for anew. */
  place(): Promise<RepositoryPlace | undefined> {
    return findRepository(this.directory);
  }

  /** Makes the next `refreshIfStale` run whatever it finds. */
  invalidate(): void {
    this.measured = undefined;
  }

  /** Refreshes where refs moved, a day went by or nothing was measured since the last run. */
  async refreshIfStale(): Promise<void> {
    if (this.measured === undefined || this.measured !== (await this.moment(await this.place()))) await this.refresh();
  }

  /** Measures anew; a run under way is cancelled. Never rejects: a failure becomes the state. Does nothing after `dispose`. */
  async refresh(): Promise<void> {
    this.running.abort();
    if (this.ended) return;
    this.running = new AbortController();
    const { signal } = this.running;
    this.latest = this.surroundings.progress(() => this.run(signal));
    await this.latest;
  }

  /** Waits for the run under way, whoever asked for it; where nothing was measured yet, for one of its own. */
  async settle(): Promise<void> {
    if (this.measured === undefined) await this.refresh();
    for (let seen: PromiseLike<void> | undefined; seen !== this.latest;) {
      seen = this.latest;
      await seen;
    }
  }

  /** Why a file is critical or not; `path` is from the top of the repository. Rejects with an EngineError. */
  async explain(path: string, signal: AbortSignal): Promise<ExplainedFile> {
    const entry = await this.surroundings.engine.explain(await this.question(), path, { signal });
    return this.surroundings.quiet.beside(entry, this.known);
  }

  /** What the edits touch that are not committed. Rejects with an EngineError. */
  async check(signal: AbortSignal): Promise<CheckReport> {
    const found = await this.surroundings.engine.check(await this.question(), { signal });
    return this.surroundings.quiet.beside(found, this.known);
  }

  /** Whom git and the history propose as manager. Rejects with an EngineError. */
  async identities(signal: AbortSignal): Promise<IdentityProposal> {
    return await this.surroundings.engine.identities(await this.question(), { signal });
  }

  /** Where work may land. Rejects with an EngineError. */
  async base(signal: AbortSignal): Promise<BaseProposal> {
    return await this.surroundings.engine.base(await this.question(), { signal });
  }

  /** What the history proposes as critical. Rejects with an EngineError. */
  async critical(signal: AbortSignal): Promise<CriticalProposal> {
    return await this.surroundings.engine.critical(await this.question(), { signal });
  }

  /** Whom the history proposes as the people who work with the manager. Rejects with an EngineError. */
  async team(signal: AbortSignal): Promise<TeamProposal> {
    return await this.surroundings.engine.team(await this.question(), { signal });
  }

  /** Shows a line on what went wrong beside the runs. */
  fail(problem: string): void {
    this.show(withProblem(this.known, problem));
  }

  dispose(): void {
    this.ended = true;
    this.running.abort();
  }

  private async run(signal: AbortSignal): Promise<void> {
    const show = (state: FolderState): void => {
      if (!signal.aborted) this.show(state);
    };
    try {
      await this.measure(signal, show);
    } catch (error) {
      const failure = failureOf(error);
      if (!signal.aborted) this.surroundings.log.error(failure.stack ?? failure.message);
      show(afterFailure(this.known, failure));
    }
  }

  private async measure(signal: AbortSignal, show: (state: FolderState) => void): Promise<void> {
    const place = await this.place();
    // Before the run, so that what moves during it is seen as moved afterwards.
    const moment = await this.moment(place);
    if (signal.aborted) return;
    this.measured = moment;
    this.measuredPlace = place;
    const { settings, problems } = this.surroundings.readSettings();
    for (const problem of problems) this.surroundings.log.warn(problem);
    if (place === undefined) show({ kind: 'empty', why: 'no-repository' });
    else if (settings.managers.length === 0) show({ kind: 'empty', why: 'no-manager' });
    else show(afterReport(await this.ask(signal, show), problems));
  }

  private async ask(signal: AbortSignal, show: (state: FolderState) => void): Promise<HealthReport> {
    const onProgress = (message: string): void => {
      show(whileRunning(this.known, message));
    };
    show(whileRunning(this.known, l10n.t('Reading the history…')));
    const question = await this.question();
    // A whole report that is there says more than the newest part of the history could.
    const onEarly = (early: HealthReport): void => {
      if (reportOf(this.known) === undefined) show(afterEarly(early));
    };
    const report = await this.surroundings.engine.report(question, { signal, onProgress, onEarly });
    const milliseconds = this.surroundings.now().getTime() - Date.parse(question.until);
    this.surroundings.log.info(`Read ${report.window.workCommits} work commits in ${milliseconds} ms.`);
    return report;
  }

  private async question(): Promise<Question> {
    const until = this.surroundings.now().toISOString();
    const [git, place] = await Promise.all([this.surroundings.git(), this.place()]);
    return { directory: this.directory, git, settings: this.measuredSettings(place), until };
  }

  private measuredSettings(place: RepositoryPlace | undefined): Settings {
    if (place === undefined) return this.surroundings.readSettings().settings;
    const settings = this.settingsIn(place);
    return { ...settings, criticalPaths: globsBelow(place.top, settings.criticalPaths) };
  }

  private async moment(place: RepositoryPlace | undefined): Promise<string> {
    const day = this.surroundings.now().toDateString();
    return `${day}\n${place === undefined ? '' : await refsFingerprint(place)}`;
  }

  private show(state: FolderState): void {
    this.known = state;
    this.surroundings.changed();
  }
}
