import type { GitPlace } from '../git/git';
import { openReadingRoom } from '../git/readingRoom';
import type { ReadingRoom } from '../git/readingRoom';
import type { RepositoryLayout } from '../git/repository';

/** A reading room that is opened where something is to be read: where all is known already, it costs nothing. */
export class RoomOnDemand {
  private readonly layout: RepositoryLayout;
  private readonly place: GitPlace;
  private room: Promise<ReadingRoom> | undefined;

  constructor(layout: RepositoryLayout, place: GitPlace) {
    this.layout = layout;
    this.place = place;
  }

  /** The one room of this run. Rejects with a GitFailure. */
  open(): Promise<ReadingRoom> {
    return (this.room ??= openReadingRoom(this.layout, this.place));
  }

  /** Removes the room where there is one. */
  async close(): Promise<void> {
    // A room that did not open was told to who asked for it, and leaves nothing behind.
    const room = await this.room?.catch(() => null);
    await room?.close();
  }
}
