import type { Git } from './git';
import type { TreeAttributes } from '../core/history/treeFacts';
import type { ReadingRoom } from './readingRoom';
import { readBlobs } from './tree';
import type { TreeFile } from './tree';
import { TokenScanner } from './tokenScanner';

const none: TreeAttributes = {
  generated: [],
  vendored: [],
  notGenerated: [],
  notVendored: [],
  filtered: [],
  complete: true,
};

const filters = ['filter', 'ident', 'working-tree-encoding'];
const asked = ['linguist-generated', 'linguist-vendored', ...filters];

/** Asks git which files of a commit's tree are marked as generated, vendored or filtered; no work tree is read. */
export async function readAttributes(
  room: ReadingRoom,
  commit: string,
  files: readonly TreeFile[],
): Promise<TreeAttributes> {
  const attributeFiles = files.filter(({ path }) => path === '.gitattributes' || path.endsWith('/.gitattributes'));
  const contents = await readBlobs(
    room.git,
    attributeFiles.map(({ blob }) => blob),
  );
  // With a file missing git would silently answer "unspecified".
  const complete = !contents.includes(null);
  if (!contents.some(content => asked.some(name => content?.includes(name)))) return { ...none, complete };
  await room.withIndex.run(['read-tree', commit]);
  return { ...(await checkAttributes(room.withIndex, files)), complete };
}

async function checkAttributes(git: Git, files: readonly TreeFile[]): Promise<Omit<TreeAttributes, 'complete'>> {
  const found: Record<MarkedList, string[]> = {
    generated: [],
    vendored: [],
    notGenerated: [],
    notVendored: [],
    filtered: [],
  };
  // Path, attribute and value, each ended by a NUL.
  let answer: string[] = [];
  const scanner = new TokenScanner((bytes, start, end) => {
    if (answer.push(bytes.toString('utf8', start, end)) < 3) return;
    const [path = '', name = '', value = ''] = answer;
    const list = listOf(name, value);
    // A file may have several filters.
    if (list !== undefined && found[list].at(-1) !== path) found[list].push(path);
    answer = [];
  });
  await git.stream(
    ['check-attr', '--cached', '--stdin', '-z', ...asked],
    chunk => {
      scanner.push(chunk);
    },
    files.map(({ path }) => `${path}\0`).join(''),
  );
  scanner.end();
  return found;
}

type MarkedList = Exclude<keyof TreeAttributes, 'complete'>;

function listOf(name: string, value: string): MarkedList | undefined {
  if (filters.includes(name)) return value === 'unspecified' || value === 'unset' ? undefined : 'filtered';
  return lists[`${name}=${value}`];
}

/** The list for the value of a detector's attribute; any other says nothing. */
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
