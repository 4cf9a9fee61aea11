import { extensions, workspace, type Event, type Uri } from 'vscode';
import type { Disposables } from './disposables';

/** The part of the built-in git extension's repository that is used here. */
export interface GitRepository {
  readonly rootUri: Uri;
  readonly state: { readonly onDidChange: Event<void> };
  /** The newest commit that both contain. */
  getMergeBase(one: string, other: string): Promise<string | undefined>;
  /** What the second commit changes compared with where the two parted. */
  diffBetween(one: string, other: string): Promise<readonly { readonly uri: Uri; readonly originalUri: Uri }[]>;
}

/** The part of the built-in git extension's API, version 1, that is used here. */
export interface GitApi {
  readonly git: { readonly path: string };
  readonly onDidOpenRepository: Event<GitRepository>;
  readonly onDidCloseRepository: Event<GitRepository>;
  /** The repository that holds the file, null where the extension has opened none. */
  getRepository(uri: Uri): GitRepository | null;
  /** The address of a file's content at a revision. */
  toGitUri(uri: Uri, revision: string): Uri;
}

interface GitExtension {
  readonly enabled: boolean;
  readonly onDidChangeEnablement: Event<boolean>;
  getAPI(version: 1): GitApi;
}

/** How long a run waits for the built-in git extension to have found git, before it looks for git itself. */
const patienceMilliseconds = 3000;

/** The API of the built-in git extension; undefined where that is missing, switched off, failed, or found no git. */
export async function gitApi(): Promise<GitApi | undefined> {
  const exported = await activated();
  return exported?.enabled === true ? exported.getAPI(1) : undefined;
}

/**
 * The API of the built-in git extension as soon as there is one: the extension may be installed or switched on at any
 * time. It never comes once `listeners`, which hold what is listened to meanwhile, are disposed of.
 */
export async function gitApiSoonOrLater(listeners: Disposables): Promise<GitApi> {
  const exported = await activated();
  if (exported?.enabled === true) return exported.getAPI(1);
  await next(exported?.onDidChangeEnablement ?? extensions.onDidChange, listeners);
  return await gitApiSoonOrLater(listeners);
}

/** The git executable: the built-in extension's, else the setting `git.path`, else the one on the search path. */
export async function gitExecutable(): Promise<string> {
  const api = await within(patienceMilliseconds, gitApi());
  const configured = workspace.getConfiguration('git').get<unknown>('path');
  const first: unknown = Array.isArray(configured) ? configured[0] : configured;
  return api?.git.path ?? (typeof first === 'string' && first !== '' ? first : 'git');
}

async function activated(): Promise<GitExtension | undefined> {
  // Its failure is its own to tell; all we have of it can be had without.
  return await extensions
    .getExtension<GitExtension>('vscode.git')
    ?.activate()
    .then(
      given => given,
      () => undefined,
    );
}

function next(event: Event<unknown>, listeners: Disposables): Promise<void> {
  return new Promise(resolve => {
    const listener = listeners.add(
      event(() => {
        listener.dispose();
        resolve();
      }),
    );
  });
}

async function within<T>(milliseconds: number, task: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>(resolve => {
    timer = setTimeout(() => {
      resolve(undefined);
    }, milliseconds);
  });
  return await Promise.race([task, late]).finally(() => {
    clearTimeout(timer);
  });
}
