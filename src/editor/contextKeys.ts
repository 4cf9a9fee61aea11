import { commands } from 'vscode';
import type { CriticalFiles } from './criticalFiles';
import type { Disposable } from './disposables';
import { nameOf } from './folderState';
import type { Guard } from './guard';
import { criticalKey, quietKey, stateKey, type StateName } from './ids';
import type { QuietScreen } from './quietScreen';
import type { Sessions } from './sessions';

/** What the manifest's `when` clauses are told. */
interface Told {
  readonly state: StateName | undefined;
  readonly quiet: boolean;
}

/** Tells the manifest's `when` clauses what the folder in view has to show and whether names are masked; only changes are sent. */
export function registerContextKeys(sessions: Sessions, quiet: QuietScreen, guard: Guard): Disposable {
  let told: Told = { state: undefined, quiet: false };
  const tell = async (): Promise<void> => {
    const { active } = sessions;
    const before = told;
    told = { state: active === undefined ? undefined : nameOf(active.state), quiet: quiet.isOn };
    if (told.state !== before.state) await commands.executeCommand('setContext', stateKey, told.state);
    if (told.quiet !== before.quiet) await commands.executeCommand('setContext', quietKey, told.quiet);
  };
  return sessions.onDidChange(guard.wrap('Context key', tell));
}

/** Tells the `when` clauses which files are critical, so that each is offered only what it is not. */
export function registerCriticalKey(critical: CriticalFiles, guard: Guard): Disposable {
  const tell = async (): Promise<void> => {
    await commands.executeCommand(
      'setContext',
      criticalKey,
      critical.list().map(({ fsPath }) => fsPath),
    );
  };
  return critical.onDidChange(guard.wrap('Context key', tell));
}
