import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { altitude, assertRefused } from '../../support/commandLine';
import type { CommandResult } from '../../support/commandLine';
import type { BuiltRepository } from '../../support/repositoryBuilderBuilt';
import { removeTemporaryFolders, temporaryFolder } from '../../support/repositoryBuilderGit';
import { team } from '../../support/repositoryBuilderTeam';
import { buildSmallTeam } from '../../support/smallTeam';

const base = ['report', '--manager', team.manager.email, '--until', '2026-06-30', '--format', 'html'];

describe('altitude report --format html', () => {
  let built: BuiltRepository;
  before(async () => {
    built = await buildSmallTeam();
  });
  after(removeTemporaryFolders);

  const run = (...args: readonly string[]): Promise<CommandResult> =>
    altitude([...base, ...args], { directory: built.directory });

  it('prints one document and nothing else', async () => {
    const { code, stdout, stderr } = await run();
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
    assert.match(stdout, /^<!DOCTYPE html>\n.*<\/html>\n$/s);
    assert.equal(stdout.split('<html').length, 2);
  });

  it('writes the same file twice, byte for byte', async () => {
    const folder = temporaryFolder();
    const files = ['one.html', 'two.html'].map(name => path.join(folder, name));
    for (const file of files) {
      const { code, stdout, stderr } = await run('--output', file);
      assert.deepEqual({ code, stdout, stderr }, { code: 0, stdout: '', stderr: '' });
    }
    const [one, two] = await Promise.all(files.map(file => readFile(file, 'utf8')));
    assert.equal(one, two);
    assert.equal(one, (await run()).stdout);
  });

  it('refuses several repositories, which one page cannot hold', async () => {
    assertRefused(await run('.', '.'), /an HTML page holds one repository, so name one folder/);
  });
});
