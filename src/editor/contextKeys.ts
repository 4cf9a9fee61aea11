import { commands } from 'vscode';
import type { HealthReport } from '../core/report/healthReport';
import type { CriticalFiles } from './criticalFiles';
import type { Disposable } from './disposables';
import { nameOf, reportOf } from './folderState';
import type { Guard } from './guard';
import { criticalKey, levelKey, quietKey, stateKey, type StateName } from './ids';
import type { QuietScreen } from './quietScreen';
import type { Sessions } from './sessions';

/** What the manifest's `when` clauses are told. */
interface Told {
  readonly state: StateName | undefined;
  readonly level: HealthReport['level'] | undefined;
  readonly quiet: boolean;
}

/** Tells the manifest's `when` clauses what the folder in view has to show, how things stand and whether names are masked; only changes are sent. */
export function registerContextKeys(sessions: Sessions, quiet: QuietScreen, guard: Guard): Disposable {
  let told: Told = { state: undefined, level: undefined, quiet: false };
  const tell = async (): Promise<void> => {
    const { active } = sessions;
    const before = told;
    const state = active === undefined ? undefined : nameOf(active.state);
    told = { state, level: reportOf(active?.state)?.level, quiet: quiet.isOn };
    // All are sent at once, in order: a later change cannot overtake one that waits for an answer.
    await Promise.all([
      told.level !== before.level && commands.executeCommand('setContext', levelKey, told.level),
      told.state !== before.state && commands.executeCommand('setContext', stateKey, told.state),
      told.quiet !== before.quiet && commands.executeCommand('setContext', quietKey, told.quiet),
    ]);
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
