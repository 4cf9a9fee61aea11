import { access } from 'node:fs/promises';
import path from 'node:path';
import { RelativePattern, Uri, workspace } from 'vscode';
import { Disposables, type Disposable } from './disposables';
import { gitApiSoonOrLater, type GitApi } from './gitExtension';
import { tableLists } from './refTables';
import type { RepositoryPlace } from './repositoryPlace';

/**
 * Tells when refs of the repository may have moved: by a watcher on git's own files, and by the built-in git extension's
 * word while it has the repository open. That alone is not enough: it says nothing where `git.autorefresh` is off, in a
 * repository with many edits, and before it has started. Nor is the watcher: the user may leave git's folder out of what
 * the editor watches. Both also tell of what moves no ref.
 */
export class RefsWatch implements Disposable {
  private readonly place: RepositoryPlace;
  private readonly moved: () => void;
  private readonly all = new Disposables();
  private word: Disposable | undefined;
  private ended = false;

  constructor(place: RepositoryPlace, moved: () => void) {
    this.place = place;
    this.moved = moved;
  }

  /** Begins to listen, and tells once that it does: refs may have moved until then. */
  async start(): Promise<void> {
    this.all.add(await watchFiles(this.place, this.moved));
    this.moved();
    const api = await gitApiSoonOrLater(this.all);
    if (this.ended) return;
    const listen = (): void => {
      this.listen(api);
    };
    this.all.add(api.onDidOpenRepository(listen));
    this.all.add(api.onDidCloseRepository(listen));
    this.listen(api);
  }

  dispose(): void {
    this.ended = true;
    this.word?.dispose();
    this.all.dispose();
  }

  private listen(api: GitApi): void {
    this.word?.dispose();
    const repository = api.getRepository(Uri.file(this.place.top));
    // For a repository that it has not opened the extension answers with the one around it.
    const isOurs = repository?.rootUri.fsPath === this.place.top;
    this.word = isOurs ? repository.state.onDidChange(this.moved) : undefined;
    this.moved();
  }
}

/**
 * Tells when a repository, or a work tree of one, is made in a folder that is in none, or directly below it. Of a clone
 * the editor may notice the new folder alone: what is made in that before it watches there goes unseen.
 */
export function watchForRepository(directory: string, made: () => void): Disposable {
  return watch(new RelativePattern(Uri.file(directory), '{*,.git/HEAD,*/.git,*/.git/HEAD}'), made);
}

async function watchFiles(place: RepositoryPlace, moved: () => void): Promise<Disposable> {
  const { top, gitDirectory, commonDirectory } = place;
  const all = new Disposables();
  const add = (directory: string, glob: string): void => {
    all.add(watch(new RelativePattern(Uri.file(directory), glob), moved));
  };
  add(gitDirectory, '{HEAD,FETCH_HEAD}');
  add(commonDirectory, 'packed-refs');
  // Each below a folder of its own: a pattern with folders in it would watch all objects too.
  add(path.join(commonDirectory, 'refs'), '**');
  for (const list of await existing(tableLists(place))) add(path.dirname(list), path.basename(list));
  // A linked work tree or a submodule vanishes with the file that names its git directory.
  if (top !== gitDirectory) add(top, '.git');
  return all;
}

async function existing(files: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    files.map(file =>
      access(file).then(
        () => [file],
        () => [],
      ),
    ),
  );
  return found.flat();
}

function watch(pattern: RelativePattern, told: () => void): Disposable {
  const all = new Disposables();
  const watcher = all.add(workspace.createFileSystemWatcher(pattern));
  all.add(watcher.onDidCreate(told));
  all.add(watcher.onDidChange(told));
  all.add(watcher.onDidDelete(told));
  return all;
}
