import { workspace } from 'vscode';
import { Disposables, type Disposable } from './disposables';

/** Does the task at once in a trusted workspace, else when the workspace becomes trusted. */
export function onceTrusted(task: () => void): Disposable {
  const all = new Disposables();
  if (workspace.isTrusted) task();
  else all.add(workspace.onDidGrantWorkspaceTrust(task));
  return all;
}
