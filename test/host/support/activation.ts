import Module from 'node:module';
import path from 'node:path';
import * as vscode from 'vscode';
import type * as Extension from '../../../src/extension';
import { altitude } from './extension';

/** What one more activation took. */
export interface Activation {
  /** Processor time of the extension host: unlike the clock it does not tell how busy the machine is otherwise. */
  readonly milliseconds: number;
  /** The modules outside the bundle that it loaded, by name. */
  readonly loaded: readonly string[];
}

/** Loads the bundle anew, activates it beside the extension itself, and disposes of it at once. */
export function activateAgain(): Activation {
  const extension = altitude();
  const main = path.join(extension.extensionPath, 'dist/extension.js');
  const subscriptions: vscode.Disposable[] = [];
  const context = { extensionUri: extension.extensionUri, subscriptions } as unknown as vscode.ExtensionContext;
  return withSecondRegistrations(main, loaded => {
    const begin = process.cpuUsage();
    const { activate } = Module.createRequire(main)(main) as typeof Extension;
    activate(context);
    const { user, system } = process.cpuUsage(begin);
    if (subscriptions.length === 0) throw new Error('The activation left nothing to dispose of');
    for (const subscription of subscriptions.reverse()) subscription.dispose();
    return { milliseconds: (user + system) / 1000, loaded };
  });
}

type Load = (request: string, parent: NodeJS.Module | undefined, ...rest: unknown[]) => unknown;

/**
 * Does something while the editor's API, as the module `main` sees it, takes a second registration of a command or a
 * view for granted: the extension itself holds the first. Everything else of it is the real one. `loaded` grows with
 * each module that `main` asks for.
 */
function withSecondRegistrations<T>(main: string, task: (loaded: readonly string[]) => T): T {
  const loader = Module as unknown as { _load: Load };
  const load = loader._load;
  const loaded: string[] = [];
  loader._load = function (request, parent, ...rest) {
    const given = load.call(this, request, parent, ...rest);
    if (parent?.filename !== main) return given;
    loaded.push(request);
    return request === 'vscode' ? granting(given as typeof vscode) : given;
  };
  const { cache } = Module.createRequire(main);
  const first = cache[main];
  Reflect.deleteProperty(cache, main);
  try {
    return task(loaded);
  } finally {
    loader._load = load;
    Reflect.deleteProperty(cache, main);
    if (first !== undefined) cache[main] = first;
  }
}

function granting(api: typeof vscode): typeof vscode {
  const nothing = (): vscode.Disposable => new vscode.Disposable(() => undefined);
  const commands = { ...api.commands, registerCommand: nothing };
  const views = {
    registerWebviewViewProvider: nothing,
    registerTreeDataProvider: nothing,
    createTreeView: nothing,
    registerWebviewPanelSerializer: nothing,
  };
  return { ...api, commands, window: { ...api.window, ...views } } as unknown as typeof vscode;
}
