import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { healthReport } from '../../../src/engine/engine';
import { toFailure } from '../../../src/engine/engineErrors';
import { commandFile } from '../../support/commandLine';
import { RepositoryBuilder } from '../../support/repositoryBuilder';
import type { BuiltRepository } from '../../support/repositoryBuilderBuilt';
import { isolatedEnvironment, removeTemporaryFolders, temporaryFolder } from '../../support/repositoryBuilderGit';
import { days, team } from '../../support/repositoryBuilderTeam';
import { requestFor } from '../../support/request';
import { withTemporaryDirectory } from '../../support/temporaryDirectory';
import { wrapGit } from '../../support/wrappedGit';
import type { WrappedGit } from '../../support/wrappedGit';

/** A git that stops in the middle of such a call, after some output, until somebody ends it. */
async function stuckGit(call: string): Promise<WrappedGit> {
  return wrapGit(`case " $* " in *" ${call} "*) printf '0123456789abcdef'; exec sleep 50 ;; esac`);
}

describe('cancelling', () => {
  let built: BuiltRepository;
  before(async () => {
    const plan = new RepositoryBuilder();
    const files = { '.mailmap': '# none\n', '.gitattributes': '*.gen linguist-generated\n', 'a.ts': '1\n' };
    plan.commit({ message: 'Begin', author: team.manager, at: days(9), files });
    built = await plan.build();
  });
  after(removeTemporaryFolders);

  for (const call of [
    'rev-parse',
    'for-each-ref',
    'rev-list',
    'log',
    'ls-tree',
    'cat-file',
    'read-tree',
    'check-attr',
  ]) {
    it(`in the middle of ${call} ends at once and leaves no temporary folder`, async () => {
      const git = await stuckGit(call);
      const controller = new AbortController();
      await withTemporaryDirectory(async directory => {
        const request = requestFor(built.directory, { git: git.executable, signal: controller.signal });
        const ended = healthReport(request).then(
          () => assert.fail('there was a report'),
          (error: unknown) => toFailure(error),
        );
        await git.untilCalled(new RegExp(`(^| )${call}( |$)`));
        controller.abort();
        const { reason, stack } = await ended;
        assert.deepEqual({ reason, stack }, { reason: 'cancelled', stack: null });
        assert.deepEqual(await readdir(directory), []);
      });
    });
  }

  it('before anything was done starts no git', async () => {
    const git = await wrapGit();
    const request = requestFor(built.directory, { git: git.executable, signal: AbortSignal.abort() });
    await assert.rejects(healthReport(request), /cancelled/);
    assert.deepEqual(await git.calls(), []);
  });

  describe('the command', () => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      it(`by ${signal} leaves no temporary folder, and ends by that signal`, async () => {
        const git = await stuckGit('log');
        const temporary = temporaryFolder();
        const child = spawn(process.execPath, [commandFile, 'report', '--manager', team.manager.email], {
          cwd: built.directory,
          env: { ...isolatedEnvironment(), PATH: git.searchPath, TMPDIR: temporary },
          stdio: ['ignore', 'pipe', 'pipe'],
        });
        const ended = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;
        const printed = text(child.stdout);
        await git.untilCalled(/ log /);
        child.kill(signal);
        assert.deepEqual(await ended, [null, signal]);
        assert.equal(await printed, '');
        assert.deepEqual(await readdir(temporary), []);
      });
    }
  });
});
