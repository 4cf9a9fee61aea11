import assert from 'node:assert/strict';
import { mkdir, readdir, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { clearFacts } from '../../../src/store/factsStore';
import { CachedEngine } from '../../support/cachedEngine';
import { RepositoryBuilder } from '../../support/repositoryBuilder';
import type { BuiltRepository } from '../../support/repositoryBuilderBuilt';
import { removeTemporaryFolders, temporaryFolder } from '../../support/repositoryBuilderGit';
import { days, team } from '../../support/repositoryBuilderTeam';

const limit = 500_000_000;
const minute = 60_000;

describe('the folder of what is kept', () => {
  let engine: CachedEngine;
  let folder: string;
  let built: BuiltRepository;
  let own: string;
  beforeEach(async () => {
    engine = await CachedEngine.create();
    folder = path.join(engine.cacheHome, 'altitude');
    const plan = new RepositoryBuilder();
    plan.commit({ message: 'Begin', author: team.manager, at: days(40), files: { 'src/a.ts': '1\n' } });
    built = await plan.build();
    await engine.run(built.directory);
    [own = ''] = await readdir(folder);
  });
  afterEach(removeTemporaryFolders);

  /** Puts a file of that size there, last used so many minutes ago; it takes no room on the disk. */
  async function put(name: string, size: number, minutesAgo: number): Promise<void> {
    const file = path.join(folder, name);
    await writeFile(file, '');
    await truncate(file, size);
    const usedAt = new Date(Date.now() - minutesAgo * minute);
    await utimes(file, usedAt, usedAt);
  }

  /** Keeps the history once more, and tells which files there are then. */
  async function keepAgain(): Promise<readonly string[]> {
    await rm(path.join(folder, own), { force: true });
    await engine.run(built.directory);
    return (await readdir(folder)).filter(name => name !== own).sort();
  }

  it('may be as large as its limit, and not a byte larger', async () => {
    const { size } = await stat(path.join(folder, own));
    await put('other.facts', limit - size, 1);
    assert.deepEqual(await keepAgain(), ['other.facts']);
    await put('other.facts', limit - size + 1, 1);
    assert.deepEqual(await keepAgain(), []);
  });

  it('loses what was not used for longest', async () => {
    await put('older.facts', 300_000_000, 3);
    await put('oldest.facts', 100_000_000, 4);
    await put('newer.facts', 300_000_000, 2);
    assert.deepEqual(await keepAgain(), ['newer.facts']);
  });

  it('keeps longest what is used again and again', async () => {
    const file = path.join(folder, own);
    const longAgo = new Date(Date.now() - 60 * minute);
    await utimes(file, longAgo, longAgo);
    await engine.run(built.directory);
    assert.ok(Date.now() - (await stat(file)).mtimeMs < 30 * minute);
  });

  it('loses what was begun more than an hour ago and never ended', async () => {
    await put('killed.facts.1.part', 1000, 61);
    await put('writing.facts.2.part', 1000, 59);
    assert.deepEqual(await keepAgain(), ['writing.facts.2.part']);
  });

  it('loses nothing that is of another kind', async () => {
    await put('README', 10, 600_000);
    assert.deepEqual(await keepAgain(), ['README']);
  });

  it('can be cleared, of ours alone', async () => {
    await put('killed.facts.1.part', 1000, 1);
    await put('README', 10, 1);
    await clearFacts(folder);
    assert.deepEqual(await readdir(folder), ['README']);
    assert.equal((await engine.run(built.directory)).logs.length, 1);
  });

  it('can be cleared where there is none', async () => {
    await clearFacts(path.join(temporaryFolder(), 'altitude'));
  });

  it('is made where the folders above it are missing too', async () => {
    await rm(engine.cacheHome, { recursive: true });
    await engine.run(built.directory);
    assert.deepEqual(await readdir(folder), [own]);
    await mkdir(path.join(folder, 'more'));
    assert.deepEqual((await engine.run(built.directory)).logs, []);
  });
});
