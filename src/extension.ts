import { l10n, Uri, window, workspace, type ExtensionContext } from 'vscode';
import { registerCommands } from './editor/commands';
import { registerContextKeys, registerCriticalKey } from './editor/contextKeys';
import { CriticalBadge } from './editor/criticalBadge';
import { CriticalCodeLens } from './editor/criticalCodeLens';
import { CriticalFiles } from './editor/criticalFiles';
import { CriticalHover } from './editor/criticalHover';
import { EngineHost } from './editor/engineHost';
import { startEngineWorker } from './editor/engineWorker';
import { ExportPreview } from './editor/exportPreview';
import { registerFirstEdit } from './editor/firstEdit';
import { Guard } from './editor/guard';
import { GuidanceView } from './editor/guidanceView';
import { HandsTree } from './editor/handsTree';
import { viewIds } from './editor/ids';
import { sayFailed } from './editor/messages';
import { OpenedReports } from './editor/openedReports';
import { PutOffQuestions } from './editor/putOffQuestions';
import { LastDay } from './editor/lastDay';
import { QuietScreen } from './editor/quietScreen';
import { ReportDocuments } from './editor/reportDocuments';
import { ReportPanels } from './editor/reportPanels';
import { SaidToday } from './editor/saidToday';
import { Sessions } from './editor/sessions';
import { StatusItem } from './editor/statusItem';
import { Surfaces } from './editor/surfaces';
import { TeamDays } from './editor/teamDays';
import { onceTrusted } from './editor/trust';
import { registerWelcomeView } from './editor/welcomeView';

/** Called by the editor once it has started. It says nothing itself where this fails, so we do. */
export function activate(context: ExtensionContext): void {
  try {
    compose(context);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(l10n.t('Altitude could not start: {0}', reason));
    throw error;
  }
}

/** Wires the features together; each registers itself and is disposed of with the extension. */
function compose({ extensionUri, subscriptions, workspaceState }: ExtensionContext): void {
  const keep = <T extends { dispose(): unknown }>(item: T): T => {
    subscriptions.push(item);
    return item;
  };
  const log = keep(window.createOutputChannel('Altitude', { log: true }));
  const engine = keep(
    new EngineHost({
      start: () => startEngineWorker(Uri.joinPath(extensionUri, 'dist', 'engine.js').fsPath),
      trusted: () => workspace.isTrusted,
      log,
    }),
  );
  const guard: Guard = new Guard(log, line => sessions.active?.fail(line));
  const asked = new Guard(log, line => {
    sayFailed(log, line);
  });
  const progress = (task: () => Promise<void>): Thenable<void> =>
    window.withProgress({ location: { viewId: viewIds.guidance } }, task);
  const quiet = new QuietScreen(workspaceState);
  const sessions: Sessions = keep(new Sessions({ engine, log, guard, quiet, progress }));

  const now = (): Date => new Date();
  const days = keep(new TeamDays({ sessions, quiet, last: new LastDay(workspaceState), guard, now }));
  const questions = new PutOffQuestions(workspaceState);
  const documents = keep(new ReportDocuments(sessions, log));
  const opened: OpenedReports = new OpenedReports(workspaceState, () => {
    status.show();
  });
  const panels = keep(new ReportPanels({ extension: extensionUri, sessions, opened, quiet, log, guard, asked }));
  const preview = keep(new ExportPreview());
  const surroundings = { extension: extensionUri, engine, sessions, questions, quiet, documents, panels, preview, log };
  keep(registerCommands({ ...surroundings, guard: asked }));
  keep(registerContextKeys(sessions, quiet, guard));
  keep(registerWelcomeView());
  keep(new GuidanceView({ extension: extensionUri, sessions, questions, quiet, days, log, guard, asked }));
  keep(new HandsTree(sessions, days));
  const surfaces = keep(new Surfaces());
  const critical = keep(new CriticalFiles(sessions, quiet));
  keep(registerCriticalKey(critical, guard));
  const status: StatusItem = keep(new StatusItem({ sessions, surfaces, quiet, days, opened }));
  const said = new SaidToday(workspaceState);
  keep(new CriticalCodeLens(critical, surfaces));
  keep(new CriticalHover(critical, surfaces));
  keep(new CriticalBadge(critical, surfaces));
  keep(registerFirstEdit({ critical, surfaces, quiet, status, said, days, guard }));
  keep(
    onceTrusted(() => {
      sessions.start();
    }),
  );
}
