import { commands, type LogOutputChannel, type Uri } from 'vscode';
import { askFolder } from './askFolder';
import { Disposables, type Disposable } from './disposables';
import { checkChanges } from './checkChangesCommand';
import { chooseTeam } from './chooseTeamCommand';
import { compareBranch } from './compareBranchCommand';
import { copyMessage } from './copyMessageCommand';
import { copyTerminalCommand } from './copyTerminalCommand';
import { clearIndex } from './clearIndexCommand';
import { copyReport } from './copyReport';
import type { EngineHost } from './engineHost';
import type { ExportPreview } from './exportPreview';
import { changeExport, exportReport, saveExport } from './exportReport';
import { explainFile } from './explainFileCommand';
import type { Guard } from './guard';
import { commandIds } from './ids';
import { markPath } from './markPathCommand';
import type { OpenFolder } from './openFolder';
import type { PutOffQuestions } from './putOffQuestions';
import type { QuietScreen } from './quietScreen';
import { toggleQuietScreen } from './quietScreenCommand';
import type { ReportDocuments } from './reportDocuments';
import type { ReportPanels } from './reportPanels';
import type { Sessions } from './sessions';
import { setUp } from './setUpCommand';

/** What the commands work on. */
export interface CommandSurroundings {
  /** Folder of the extension. */
  readonly extension: Uri;
  readonly engine: EngineHost;
  readonly sessions: Sessions;
  readonly questions: PutOffQuestions;
  readonly quiet: QuietScreen;
  readonly documents: ReportDocuments;
  readonly panels: ReportPanels;
  readonly preview: ExportPreview;
  readonly log: LogOutputChannel;
  /** Tells of a failure where the person who ran the command sees it. */
  readonly guard: Guard;
}

/** Registers every command that the manifest declares. */
export function registerCommands({
  extension,
  engine,
  sessions,
  questions,
  quiet,
  documents,
  panels,
  preview,
  log,
  guard,
}: CommandSurroundings): Disposable {
  const all = new Disposables();
  const exporting = { preview, quiet, log };
  // The folder of the report in front, which need not be the one in view.
  const meant = (): OpenFolder | undefined => panels.activeFolder ?? askFolder(sessions);
  const handlers: Readonly<Record<keyof typeof commandIds, (given: unknown) => unknown>> = {
    showReport: () => about(askFolder(sessions), folder => panels.show(folder)),
    exportReport: () => about(meant(), folder => exportReport(folder, exporting)),
    saveExport: () => saveExport(exporting),
    changeExport: () => changeExport(exporting),
    copyReport: () => about(meant(), folder => copyReport(folder, quiet)),
    explainFile: given => explainFile(sessions, documents, given),
    checkChanges: () => checkChanges(sessions, documents),
    compareBranch: given => compareBranch(sessions.active, given),
    copyMessage,
    setUp: () => setUp(sessions, questions),
    chooseTeam: () => chooseTeam(sessions, questions),
    markCritical: given => markPath(sessions, given, true),
    notCritical: given => markPath(sessions, given, false),
    copyTerminalCommand: () => copyTerminalCommand(sessions, extension),
    quietScreen: () => toggleQuietScreen(quiet, sessions, documents),
    refresh: () => about(meant(), folder => folder.refresh()),
    clearIndex: () => clearIndex(engine),
    showLog: () => {
      log.show();
    },
  };
  for (const name of Object.keys(commandIds) as (keyof typeof commandIds)[]) {
    all.add(commands.registerCommand(commandIds[name], guard.wrap(commandIds[name], handlers[name])));
  }
  return all;
}

async function about(folder: OpenFolder | undefined, act: (folder: OpenFolder) => Promise<void>): Promise<void> {
  if (folder !== undefined) await act(folder);
}
