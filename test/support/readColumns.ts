import type { HistoryColumns } from '../../src/core/history/columns';
import { Git } from '../../src/git/git';
import { readHistory } from '../../src/git/historyReader';
import { openReadingRoom } from '../../src/git/readingRoom';
import { readLayout } from '../../src/git/repository';

/** Reads the history of a revision of a repository the way the product does. */
export async function readColumns(directory: string, commit: string): Promise<HistoryColumns> {
  const place = { directory, executable: 'git' };
  const room = await openReadingRoom(await readLayout(new Git(place), directory), place);
  try {
    return await readHistory(room, commit, () => undefined);
  } finally {
    await room.close();
  }
}
