import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { CachedEngine } from '../../support/cachedEngine';
import { printReport, reportArguments } from '../../support/cachedReport';
import { commandFile } from '../../support/commandLine';
import { RepositoryBuilder } from '../../support/repositoryBuilder';
import type { BuiltRepository } from '../../support/repositoryBuilderBuilt';
import { isolatedEnvironment, removeTemporaryFolders, temporaryFolder } from '../../support/repositoryBuilderGit';
import { days, team } from '../../support/repositoryBuilderTeam';
import { Chance } from '../../support/sampleTeamChance';

const { manager, ada, bela } = team;

/** Two branches beside each other: each run on the other one than before has something to read and to keep. */
const bases = ['main', 'next'] as const;

describe('what is kept', () => {
  let engine: CachedEngine;
  let folder: string;
  let built: BuiltRepository;
  before(async () => {
    const plan = new RepositoryBuilder();
    // A file of a megabyte is not written in one go.
    const subject = 'A change of many words. '.repeat(25);
    for (let number = 0; number < 1600; number++) {
      const author = [manager, ada, bela][number % 3] ?? ada;
      const files = { [`src/${number % 40}.ts`]: `${number}\n` };
      plan.commit({ message: `${number}: ${subject}`, author, at: days(95 - number / 20), files });
    }
    plan.branch('next');
    plan.commit({ message: 'On main', author: manager, at: days(2), files: { 'src/1.ts': 'main\n' } });
    plan.commit({ message: 'Next', author: ada, at: days(1), branch: 'next', files: { 'src/2.ts': 'next\n' } });
    built = await plan.build();
  });
  beforeEach(async () => {
    engine = await CachedEngine.create();
    folder = path.join(engine.cacheHome, 'altitude');
  });
  after(removeTemporaryFolders);

  /** Fails unless the engine, given what is kept, tells what it tells without. */
  const assertRight = async (base: string): Promise<void> => {
    await engine.runAsCold(built.directory, { settings: { base } });
  };

  it('serves several processes at once', async () => {
    const cold = new Map<string, string>();
    for (const base of bases) {
      const { report } = await printReport(built.directory, engine.cacheHome, { args: ['--no-cache', '--base', base] });
      cold.set(base, report);
    }
    for (let round = 0; round < 2; round++) {
      await Promise.all(
        ['main', 'next', 'main', 'next'].map(async base => {
          const args = ['--base', base];
          const { report, said } = await printReport(built.directory, engine.cacheHome, { args });
          assert.deepEqual({ report, said }, { report: cold.get(base), said: '' });
        }),
      );
      assert.equal((await readdir(folder)).length, 1);
    }
  });

  describe('survives that a process is killed', () => {
    /** Starts the command as a process that is yet to be killed. */
    const start = (base: string, milliseconds?: number) => {
      const child = spawn(process.execPath, [commandFile, ...reportArguments, '--base', base], {
        cwd: built.directory,
        env: { ...isolatedEnvironment(), XDG_CACHE_HOME: engine.cacheHome, TMPDIR: temporaryFolder() },
        stdio: 'ignore',
        killSignal: 'SIGKILL',
        timeout: milliseconds,
      });
      return { child, ended: once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]> };
    };

    it('while it writes', async () => {
      await mkdir(folder);
      const signals: (string | null)[] = [];
      for (const base of bases) {
        const { child, ended } = start(base);
        const watcher = watch(folder, () => child.kill('SIGKILL'));
        signals.push((await ended)[1]);
        watcher.close();
        await assertRight(base);
      }
      assert.deepEqual(signals, ['SIGKILL', 'SIGKILL']);
    });

    it('at any moment', async () => {
      const begun = performance.now();
      await start('main').ended;
      const whole = performance.now() - begun;
      const chance = new Chance(Math.floor(whole));
      for (let round = 0; round < 6; round++) {
        const base = chance.pick(bases);
        if (chance.percent(50)) await rm(folder, { recursive: true, force: true });
        await start(base, 1 + chance.below(whole)).ended;
        await assertRight(base);
      }
    });
  });
}).timeout(300_000);
