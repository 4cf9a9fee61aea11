import type { ReadingRoom } from './readingRoom';
import { readBlobs } from './tree';
import type { TreeFile } from './tree';

/** What `.gitattributes` say of files, in the words of the language detector that forges use. */
export interface LinguistAttributes {
  readonly generated: readonly string[];
  readonly vendored: readonly string[];
  /** Explicitly not generated, or not vendored: the pattern for such names does not hold. */
  readonly notGenerated: readonly string[];
  readonly notVendored: readonly string[];
  /** False where a `.gitattributes` is missing from the clone. */
  readonly complete: boolean;
}

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
  const output = await room.withIndex.run(
    ['check-attr', '--cached', '--stdin', '-z', 'linguist-generated', 'linguist-vendored'],
    files.map(({ path }) => `${path}\0`).join(''),
  );
  return { ...parseAttributes(output), complete };
}

function parseAttributes(output: string): Omit<LinguistAttributes, 'complete'> {
  const found: Record<string, string[]> = {};
  const fields = output.split('\0');
  for (let index = 0; index + 2 < fields.length; index += 3) {
    const [path = '', attribute = '', value = ''] = fields.slice(index, index + 3);
    const on = value === 'set' || value === 'true';
    const off = value === 'unset' || value === 'false';
    if (on || off) (found[`${attribute}=${String(on)}`] ??= []).push(path);
  }
  return {
    generated: found['linguist-generated=true'] ?? [],
    vendored: found['linguist-vendored=true'] ?? [],
    notGenerated: found['linguist-generated=false'] ?? [],
    notVendored: found['linguist-vendored=false'] ?? [],
  };
}
