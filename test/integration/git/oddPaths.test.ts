import assert from 'node:assert/strict';
import { Git } from '../../../src/git/git';
import { openReadingRoom } from '../../../src/git/readingRoom';
import { readLayout } from '../../../src/git/repository';
import { readTree } from '../../../src/git/tree';
import type { TreeFile } from '../../../src/git/tree';
import { changesOf } from '../../support/changesOf';
import { readColumns } from '../../support/readColumns';
import { RepositoryBuilder } from '../../support/repositoryBuilder';
import type { BuiltRepository } from '../../support/repositoryBuilderBuilt';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';

const oddPaths = [
  '-dash.ts',
  '--help',
  ':colon.ts',
  ' space .ts',
  '"quoted".ts',
  "it's.ts",
  'back\\slash.ts',
  'line\nbreak.ts',
  '\nfirst.ts',
  'tab\there.ts',
  'escape\u001b[31m.ts',
  'bidi\u202egnp.ts',
  'ünï/çødé/日本語/🚀.ts',
  '$(touch marker).ts',
  '*.ts',
  '.gitattributes.ts',
  `${'deep/'.repeat(40)}file.ts`,
];

async function treeOf({ directory }: BuiltRepository, commit: string): Promise<readonly TreeFile[]> {
  const place = { directory, executable: 'git' };
  const room = await openReadingRoom(await readLayout(new Git(place), directory), place);
  try {
    return await readTree(room.git, commit);
  } finally {
    await room.close();
  }
}

describe('odd paths', () => {
  let built: BuiltRepository;
  let names: readonly string[];
  let files: readonly TreeFile[];
  before(async () => {
    const plan = new RepositoryBuilder();
    const notUtf8 = { path: Buffer.from([0x61, 0xff, 0x2e, 0x74, 0x73]), change: 'bytes\n' };
    plan.commit({
      message: 'Odd',
      files: Object.fromEntries(oddPaths.map(path => [path, `${path}\n`])),
      bytePaths: [notUtf8],
    });
    built = await plan.build();
    const commit = await built.git('rev-parse', 'main');
    names = changesOf(await readColumns(built.directory, commit), 0).map(change => change.replace('added ', ''));
    files = await treeOf(built, commit);
  });
  after(removeTemporaryFolders);

  for (const path of oddPaths) {
    it(`such as ${JSON.stringify(path.slice(0, 40))} are read as they are`, () => {
      assert.ok(names.includes(path));
    });
  }

  it('that are not UTF-8 are the same in the history and in the tree', () => {
    assert.ok(names.includes('a\ufffd.ts'));
    assert.deepEqual([...names].sort(), files.map(({ path }) => path).sort());
  });

  it('keep their content in the tree', async () => {
    const [file] = files;
    assert.equal(file?.blob, await built.git('rev-parse', `main:${file?.path ?? ''}`));
  });
});
