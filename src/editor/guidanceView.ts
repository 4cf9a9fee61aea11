import { window, type Uri, type WebviewView, type WebviewViewProvider } from 'vscode';
import { parseFromWebview, type ToWebview } from '../protocol';
import { Disposables, type Disposable } from './disposables';
import { unread } from './folderState';
import type { Guard } from './guard';
import { viewIds } from './ids';
import type { Log } from './log';
import { answerPage } from './pageRequests';
import type { PutOffQuestions } from './putOffQuestions';
import type { QuietScreen } from './quietScreen';
import type { Sessions } from './sessions';
import type { TeamDays } from './teamDays';
import { loadPage, tellWords, type PageFiles } from './webviewPage';

const guidancePage: PageFiles = { title: 'Altitude', style: 'guidance.css', script: 'webview.js' };

/** What the view needs of its surroundings. */
export interface GuidanceSurroundings {
  readonly extension: Uri;
  readonly sessions: Sessions;
  readonly questions: PutOffQuestions;
  readonly quiet: QuietScreen;
  readonly days: TeamDays;
  readonly log: Log;
  /** For what happens by itself. */
  readonly guard: Guard;
  /** For what the person asks for. */
  readonly asked: Guard;
}

/** The webview view *Guidance*: shows the state of the folder in view once the page says that it listens. */
export class GuidanceView implements WebviewViewProvider, Disposable {
  private readonly surroundings: GuidanceSurroundings;
  private readonly all = new Disposables();
  private ofView = new Disposables();
  private view: WebviewView | undefined;
  private hasPage = false;

  constructor(surroundings: GuidanceSurroundings) {
    this.surroundings = surroundings;
    const { sessions, guard } = surroundings;
    this.all.add(window.registerWebviewViewProvider(viewIds.guidance, this));
    this.all.add(sessions.onDidChange(guard.wrap('Guidance view', () => this.show())));
  }

  resolveWebviewView(view: WebviewView): void {
    const { asked, sessions } = this.surroundings;
    this.ofView.dispose();
    this.ofView = new Disposables();
    this.view = view;
    this.hasPage = false;
    this.ofView.add(view.onDidDispose(() => (this.view = undefined)));
    this.ofView.add(view.webview.onDidReceiveMessage(asked.wrap('Guidance view', message => this.take(message))));
    this.load();
    sessions.refreshSoon();
  }

  dispose(): void {
    this.ofView.dispose();
    this.all.dispose();
  }

  private async show(): Promise<void> {
    this.load();
    await this.post();
  }

  // Not before there is something to show: a view that gives way to a welcome text takes with it the page that was just
  // loading, and the editor may then keep the next page waiting for half a minute.
  private load(): void {
    const state = this.surroundings.sessions.active?.state;
    if (this.view === undefined || this.hasPage || state?.kind !== 'view' || state === unread) return;
    this.hasPage = true;
    loadPage(this.view.webview, this.surroundings.extension, guidancePage);
  }

  private async take(given: unknown): Promise<void> {
    const message = parseFromWebview(given);
    if (message === undefined) this.surroundings.log.warn('The guidance view sent a message that is none of ours.');
    else if (message.type === 'ready') await this.begin();
    else if (message.type === 'putOffTeam') await this.putOffTeam();
    else await answerPage(this.surroundings.sessions.active, message);
  }

  private async begin(): Promise<void> {
    if (this.view !== undefined) await tellWords(this.view.webview);
    await this.post();
  }

  private async putOffTeam(): Promise<void> {
    const { questions, sessions } = this.surroundings;
    await questions.putOff(sessions.active?.repository);
    await this.post();
  }

  private async post(): Promise<void> {
    const { questions, quiet, days, sessions } = this.surroundings;
    const folder = sessions.activeFolder;
    const state = sessions.active?.state;
    if (this.view?.visible !== true || state?.kind !== 'view') return;
    const shown = questions.viewOf(state.view, sessions.active?.repository);
    const moved = (folder === undefined ? undefined : days.line(folder)) ?? null;
    const message: ToWebview = { type: 'state', state: shown, quiet: quiet.isOn, moved };
    await this.view.webview.postMessage(message);
  }
}
