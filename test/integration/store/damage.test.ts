import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CachedEngine } from '../../support/cachedEngine';
import type { CachedRun } from '../../support/cachedEngine';
import { RepositoryBuilder } from '../../support/repositoryBuilder';
import type { BuiltRepository } from '../../support/repositoryBuilderBuilt';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { days, team } from '../../support/repositoryBuilderTeam';

const { manager, ada } = team;

/** A copy in which the byte at a place is another. */
function changed(bytes: Buffer, place: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(place) ^ 1, place);
  return copy;
}

const damages: Readonly<Record<string, readonly [damage: (bytes: Buffer) => Buffer, reason: string]>> = {
  'an empty file': [() => Buffer.of(), 'it is too short'],
  'a file that was cut in the middle': [bytes => bytes.subarray(0, bytes.length >> 1), 'its checksum is wrong'],
  'a file whose last byte is missing': [bytes => bytes.subarray(0, -1), 'its checksum is wrong'],
  'a file that something was appended to': [bytes => Buffer.concat([bytes, bytes]), 'its checksum is wrong'],
  'a file in which one bit is another': [bytes => changed(bytes, bytes.length - 9), 'its checksum is wrong'],
  'a file of zeros, as after a crash': [bytes => Buffer.alloc(bytes.length), 'it is none of ours'],
  "another program's file": [() => Buffer.from('{ "history": [] }'.padEnd(200)), 'it is none of ours'],
  "a newer version's file": [bytes => changed(bytes, 5), 'another version of Altitude wrote it'],
};

describe('in place of what was kept', () => {
  let engine: CachedEngine;
  let built: BuiltRepository;
  let cold: CachedRun;
  let file: string;
  before(async () => {
    engine = await CachedEngine.create();
    const plan = new RepositoryBuilder();
    plan.commit({ message: 'Begin', author: ada, at: days(40), files: { 'src/a.ts': '1\n' } });
    plan.commit({ message: 'Change', author: manager, at: days(30), files: { 'src/a.ts': '2\n' } });
    built = await plan.build();
    cold = await engine.run(built.directory);
    const folder = path.join(engine.cacheHome, 'altitude');
    const [name = ''] = await readdir(folder);
    file = path.join(folder, name);
  });
  after(removeTemporaryFolders);

  for (const [what, [damage, reason]] of Object.entries(damages)) {
    it(`${what} is told of in one line, and written anew`, async () => {
      const whole = await readFile(file);
      await writeFile(file, damage(whole));
      assert.deepEqual(await engine.run(built.directory), {
        ...cold,
        said: [`The kept history ${file} is of no use (${reason}): the history is read anew.`],
      });
      assert.ok((await readFile(file)).equals(whole));
      assert.deepEqual(await engine.run(built.directory), { ...cold, logs: [], branchCommands: [] });
    });
  }

  it('a folder is told of, and does no harm', async () => {
    await rm(file);
    await mkdir(file);
    const { report, said } = await engine.run(built.directory);
    assert.deepEqual(report, cold.report);
    assert.match(said.join('\n'), /^The kept history .+EISDIR.+\nThe history could not be kept .+$/);
    assert.deepEqual(await readdir(path.dirname(file)), [path.basename(file)]);
  });
});
