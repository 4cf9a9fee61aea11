import type { Git } from './git';
import type { LinguistAttributes } from '../core/history/treeFacts';
import type { ReadingRoom } from './readingRoom';
import { readBlobs } from './tree';
import type { TreeFile } from './tree';
import { TokenScanner } from './tokenScanner';

const none: LinguistAttributes = { generated: [], vendored: [], notGenerated: [], notVendored: [], complete: true };

/** Asks git which files of a commit's tree are marked as generated or vendored; no work tree is read. */
export async function readAttributes(
  room: ReadingRoom,
  commit: string,
  files: readonly TreeFile[],
): Promise<LinguistAttributes> {
  const attributeFiles = files.filter(({ path }) => path === '.gitattributes' || path.endsWith('/.gitattributes'));
  const contents = await readBlobs(
    room.git,
    attributeFiles.map(({ blob }) => blob),
  );
  // With a file missing git would silently answer "unspecified".
  const complete = !contents.includes(null);
  if (!contents.some(content => content?.includes('linguist-'))) return { ...none, complete };
  await room.withIndex.run(['read-tree', commit]);
  return { ...(await checkAttributes(room.withIndex, files)), complete };
}

async function checkAttributes(git: Git, files: readonly TreeFile[]): Promise<Omit<LinguistAttributes, 'complete'>> {
  const found = { generated: [], vendored: [], notGenerated: [], notVendored: [] } as Record<MarkedList, string[]>;
  // Path, attribute and value, each ended by a NUL.
  let answer: string[] = [];
  const scanner = new TokenScanner((bytes, start, end) => {
    if (answer.push(bytes.toString('utf8', start, end)) < 3) return;
    const [path, ...said] = answer;
    const list = lists[said.join('=')];
    if (list !== undefined && path !== undefined) found[list].push(path);
    answer = [];
  });
  await git.stream(
    ['check-attr', '--cached', '--stdin', '-z', 'linguist-generated', 'linguist-vendored'],
    chunk => {
      scanner.push(chunk);
    },
    files.map(({ path }) => `${path}\0`).join(''),
  );
  scanner.end();
  return found;
}

type MarkedList = Exclude<keyof LinguistAttributes, 'complete'>;

/** The list for an attribute's value; any other says nothing. */
const lists: Readonly<Record<string, MarkedList | undefined>> = {
  'linguist-generated=set': 'generated',
  'linguist-generated=true': 'generated',
  'linguist-generated=unset': 'notGenerated',
  'linguist-generated=false': 'notGenerated',
  'linguist-vendored=set': 'vendored',
  'linguist-vendored=true': 'vendored',
  'linguist-vendored=unset': 'notVendored',
  'linguist-vendored=false': 'notVendored',
};
