import type { Uri } from 'vscode';
import { Debounce } from './debounce';
import { Disposables, type Disposable } from './disposables';
import { FolderSession, type SessionSurroundings } from './folderSession';
import type { Guard } from './guard';
import { RefsWatch, watchForRepository } from './refsWatch';
import type { RepositoryPlace } from './repositoryPlace';

/** Long enough for the burst of changes that one git command makes, also on a busy machine. */
const quietMilliseconds = 800;

/** What has a state of its own: a folder of the workspace, or a repository inside one. */
export interface OpenPlace {
  readonly uri: Uri;
  readonly name: string;
}

/** Such a place with its session and the watch over its repository. */
export class OpenFolder implements Disposable {
  readonly uri: Uri;
  readonly name: string;
  readonly session: FolderSession;
  private readonly all = new Disposables();
  private readonly guard: Guard;
  private readonly moved: Debounce;
  private watch: Disposable | undefined;
  private watched: string | undefined;
  private ended = false;

  /** `moved` is called when refs may have moved. */
  constructor({ uri, name }: OpenPlace, surroundings: SessionSurroundings, guard: Guard, moved: () => void) {
    this.uri = uri;
    this.name = name;
    this.guard = guard;
    this.session = this.all.add(new FolderSession(uri.fsPath, surroundings));
    this.moved = this.all.add(new Debounce(quietMilliseconds, moved));
  }

  /** Measures anew. */
  async refresh(): Promise<void> {
    await this.follow();
    await this.session.refresh();
  }

  /** Measures anew where something moved since the last run. */
  async refreshIfStale(): Promise<void> {
    await this.follow();
    await this.session.refreshIfStale();
  }

  dispose(): void {
    this.ended = true;
    this.watch?.dispose();
    this.all.dispose();
  }

  private async follow(): Promise<void> {
    const place = await this.session.place();
    const key = place?.gitDirectory ?? '';
    if (this.ended || key === this.watched) return;
    this.watched = key;
    this.watch?.dispose();
    this.watch = this.watchOver(place);
  }

  private watchOver(place: RepositoryPlace | undefined): Disposable {
    const moved = (): void => {
      this.moved.request();
    };
    if (place === undefined) return watchForRepository(this.uri.fsPath, moved);
    const watch = new RefsWatch(place, moved);
    void this.guard.wrap('Watching the repository', () => watch.start())();
    return watch;
  }
}
