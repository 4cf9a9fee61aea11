import { commands, type LogOutputChannel, type Uri } from 'vscode';
import { askFolder } from './askFolder';
import { Disposables, type Disposable } from './disposables';
import { checkChanges } from './checkChangesCommand';
import { chooseTeam } from './chooseTeamCommand';
import { compareBranch } from './compareBranchCommand';
import { copyMessage } from './copyMessageCommand';
import { copyTerminalCommand } from './copyTerminalCommand';
import { clearIndex } from './clearIndexCommand';
import type { EngineHost } from './engineHost';
import { explainFile } from './explainFileCommand';
import type { Guard } from './guard';
import { commandIds } from './ids';
import { markPath } from './markPathCommand';
import type { PutOffQuestions } from './putOffQuestions';
import type { QuietScreen } from './quietScreen';
import { toggleQuietScreen } from './quietScreenCommand';
import type { ReportDocuments } from './reportDocuments';
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
  log,
  guard,
}: CommandSurroundings): Disposable {
  const all = new Disposables();
  const handlers: Readonly<Record<keyof typeof commandIds, (given: unknown) => unknown>> = {
    showReport: async () => {
      const folder = askFolder(sessions);
      if (folder !== undefined) await documents.showReport(folder);
    },
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
    refresh: async () => {
      await askFolder(sessions)?.refresh();
    },
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
