import type { PackedHistory } from '../../src/core/history/historyPart';
import { Git } from '../../src/git/git';
import { readHistory } from '../../src/git/historyReader';
import { openReadingRoom } from '../../src/git/readingRoom';
import { readLayout } from '../../src/git/repository';

/** Reads the history of a revision of a repository the way the product does. */
export async function readColumns(directory: string, commit: string): Promise<PackedHistory> {
  const place = { directory, executable: 'git' };
  const room = await openReadingRoom(await readLayout(new Git(place), directory), place);
  try {
    return await readHistory(room, commit, { known: null, progress: () => undefined });
  } finally {
    await room.close();
  }
}
