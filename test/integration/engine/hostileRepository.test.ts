import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { altitude } from '../../support/commandLine';
import type { CommandResult } from '../../support/commandLine';
import { listFolder } from '../../support/folderListing';
import { buildHostileRepository } from '../../support/hostileRepository';
import type { HostileRepository } from '../../support/hostileRepository';
import { removeTemporaryFolders, temporaryFolder } from '../../support/repositoryBuilderGit';
import { team } from '../../support/repositoryBuilderTeam';

const asOf = ['--until', '2026-06-30'];
const commands: readonly (readonly string[])[] = [
  ['report', '--manager', team.manager.email, ...asOf],
  ['report', '--manager', team.manager.email, ...asOf, '--format', 'json'],
  ['report', '--manager', team.manager.email, ...asOf, '--base', 'origin/missing'],
  ['files', ...asOf],
  ['explain', 'src/a.ts', ...asOf],
  ['branches', '--manager', team.manager.email, ...asOf, '--format', 'json'],
];

describe('in a repository that starts programs', () => {
  const results: CommandResult[] = [];
  let hostile: HostileRepository;
  let listed: readonly string[];
  let temporary: string;
  before(async () => {
    hostile = await buildHostileRepository();
    const { directory } = hostile.built;
    temporary = temporaryFolder();
    listed = await listFolder(directory);
    for (const args of commands) results.push(await altitude(args, { directory, environment: { TMPDIR: temporary } }));
  });
  after(removeTemporaryFolders);

  it('every command answers', () => {
    const codes = results.map(({ code, stderr }) => ({ code, stderr }));
    assert.deepEqual(
      codes.map(({ code }) => code),
      [0, 0, 2, 0, 0, 0],
      JSON.stringify(codes),
    );
  });

  it('the figures are those of the history', () => {
    const { window } = JSON.parse(results[1]?.stdout ?? '') as { window: { workCommits: number; people: number } };
    assert.deepEqual([window.workCommits, window.people], [3, 3]);
  });

  it('the conflict of two branches is told', () => {
    const { openWork } = JSON.parse(results[5]?.stdout ?? '') as {
      openWork: { refs: string[]; conflicts: { files: string[] }[] }[];
    };
    const own = openWork.find(({ refs }) => refs.includes('refs/heads/own'));
    assert.deepEqual(own?.conflicts[0]?.files, ['src/a.ts']);
  });

  it('no program runs', async () => {
    assert.deepEqual(await readdir(hostile.markers), []);
  });

  it('nothing is written, neither into .git nor into the work tree', async () => {
    assert.deepEqual(await listFolder(hostile.built.directory), listed);
  });

  it('no temporary folder stays', async () => {
    assert.deepEqual(await readdir(temporary), []);
  });

  it('plain commands of git would have started many', async () => {
    const { built, markers } = hostile;
    const plain = [
      ['status'],
      ['log', '-p', '--ext-diff'],
      ['log', '-p', '--no-ext-diff'],
      ['merge', 'side'],
      ['log', '-1'],
    ];
    for (const args of plain) await built.git(...args).catch(() => undefined);
    const started = await readdir(markers);
    for (const name of ['included', 'filter.evil.clean', 'gpg.program', 'diff.evil.textconv', 'post-index-change']) {
      assert.ok(started.includes(name), `${name} is not among ${started.join(', ')}`);
    }
  });
});
