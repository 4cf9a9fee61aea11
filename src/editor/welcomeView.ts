import { window, type Disposable } from 'vscode';
import { viewIds } from './ids';

/** A view that stays empty, so that the editor shows the manifest's welcome text for the state in it. */
export function registerWelcomeView(): Disposable {
  return window.registerTreeDataProvider<never>(viewIds.welcome, {
    getChildren: () => [],
    getTreeItem: item => item,
  });
}
