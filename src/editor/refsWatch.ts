import { RelativePattern, Uri, workspace } from 'vscode';
import { Disposables, type Disposable } from './disposables';
import { gitApi, type GitApi } from './gitExtension';
import type { RepositoryPlace } from './repositoryPlace';

/**
 * Tells when refs of the repository may have moved: by the built-in git extension's word while it has the repository
 * open, else by a watcher on git's own files. It also tells of what moves no ref.
 */
export class RefsWatch implements Disposable {
  private readonly place: RepositoryPlace;
  private readonly moved: () => void;
  private readonly all = new Disposables();
  private source: Disposable | undefined;

  constructor(place: RepositoryPlace, moved: () => void) {
    this.place = place;
    this.moved = moved;
  }

  /** Begins to listen, and tells once that it does: refs may have moved until then. */
  async start(): Promise<void> {
    const api = await gitApi();
    const choose = (): void => {
      this.choose(api);
    };
    choose();
    if (api === undefined) return;
    this.all.add(api.onDidOpenRepository(choose));
    this.all.add(api.onDidCloseRepository(choose));
  }

  dispose(): void {
    this.all.dispose();
  }

  private choose(api: GitApi | undefined): void {
    this.source?.dispose();
    const repository = api?.getRepository(Uri.file(this.place.top));
    const source: Disposable = repository?.state.onDidChange(this.moved) ?? watchFiles(this.place, this.moved);
    this.source = this.all.add(source);
    this.moved();
  }
}

/** Tells when a repository is made in a folder that is in none. */
export function watchForRepository(directory: string, made: () => void): Disposable {
  return watch(new RelativePattern(Uri.file(directory), '.git/HEAD'), made);
}

function watchFiles({ gitDirectory, commonDirectory }: RepositoryPlace, moved: () => void): Disposable {
  const all = new Disposables();
  all.add(watch(new RelativePattern(Uri.file(gitDirectory), '{HEAD,FETCH_HEAD}'), moved));
  all.add(watch(new RelativePattern(Uri.file(commonDirectory), '{packed-refs,refs/**,reftable/**}'), moved));
  return all;
}

function watch(pattern: RelativePattern, told: () => void): Disposable {
  const all = new Disposables();
  const watcher = all.add(workspace.createFileSystemWatcher(pattern));
  all.add(watcher.onDidCreate(told));
  all.add(watcher.onDidChange(told));
  all.add(watcher.onDidDelete(told));
  return all;
}
