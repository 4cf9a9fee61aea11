import { commands } from 'vscode';
import type { Disposable } from './disposables';
import { nameOf } from './folderState';
import type { Guard } from './guard';
import { stateKey, type StateName } from './ids';
import type { Sessions } from './sessions';

/** Tells the manifest's `when` clauses what the folder in view has to show; only changes are sent. */
export function registerContextKeys(sessions: Sessions, guard: Guard): Disposable {
  let told: StateName | undefined;
  const tell = async (): Promise<void> => {
    const { active } = sessions;
    const state = active === undefined ? undefined : nameOf(active.state);
    if (state === told) return;
    told = state;
    await commands.executeCommand('setContext', stateKey, state);
  };
  return sessions.onDidChange(guard.wrap('Context key', tell));
}
