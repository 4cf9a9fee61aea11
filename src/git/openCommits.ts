import type { HistoryPart } from '../core/history/historyPart';
import { HistoryBuilder } from './historyBuilder';
import { historyFormat, HistoryParser } from './historyReader';
import type { ReadingRoom } from './readingRoom';

/**
 * Reads the commits that `tips` contain and `excluded` do not, all in one pass without reading the content of any file; full ids.
 * Throws a GitFailure.
 */
export async function readOpenCommits(
  { git, boundary }: Pick<ReadingRoom, 'git' | 'boundary'>,
  tips: readonly string[],
  excluded: readonly string[],
): Promise<HistoryPart> {
  const builder = new HistoryBuilder(boundary);
  const parser = new HistoryParser(builder);
  const revisions = [...tips, ...excluded.map(id => `^${id}`), ''].join('\n');
  const consume = (chunk: Buffer): void => {
    parser.push(chunk);
  };
  await git.stream([...historyFormat, '--ignore-missing', '--stdin'], consume, revisions);
  parser.end();
  return builder.build();
}
