import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { refsFingerprint } from '../../../src/editor/refsFingerprint';

describe('the fingerprint of refs', () => {
  let folder = '';

  const identity = ['-c', 'user.name=Robin', '-c', 'user.email=robin@example.org'];

  function git(...options: readonly string[]): void {
    execFileSync('git', ['-C', folder, ...identity, ...options], { stdio: 'ignore' });
  }

  function fingerprint(): Promise<string> {
    const gitDirectory = path.join(folder, '.git');
    return refsFingerprint({ top: folder, gitDirectory, commonDirectory: gitDirectory });
  }

  async function isChangedBy(move: () => unknown): Promise<boolean> {
    const before = await fingerprint();
    await move();
    return before !== (await fingerprint());
  }

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'altitude-refs-'));
    git('init', '-q', '-b', 'main');
    git('commit', '-q', '--allow-empty', '-m', 'first');
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('changes with a commit', async () => {
    assert.ok(
      await isChangedBy(() => {
        git('commit', '-q', '--allow-empty', '-m', 'second');
      }),
    );
  });

  it('changes with a new branch, deep down too', async () => {
    assert.ok(
      await isChangedBy(() => {
        git('branch', 'feature/deep/down');
      }),
    );
    assert.ok(
      await isChangedBy(() => {
        git('branch', 'feature/deep/under');
      }),
    );
  });

  it('changes with a checkout of another branch at the same commit', async () => {
    git('branch', 'other');
    assert.ok(
      await isChangedBy(() => {
        git('checkout', '-q', 'other');
      }),
    );
  });

  it('changes when a remote-tracking ref moves', async () => {
    assert.ok(
      await isChangedBy(() => {
        git('update-ref', 'refs/remotes/origin/main', 'HEAD');
      }),
    );
  });

  it('changes with a second commit at the same moment as the first', async () => {
    const heads = path.join(folder, '.git/refs/heads');
    const moment = new Date('2026-01-01T12:00:00Z');
    await utimes(heads, moment, moment);
    assert.ok(
      await isChangedBy(async () => {
        git('commit', '-q', '--allow-empty', '-m', 'second');
        await utimes(heads, moment, moment);
      }),
    );
  });

  it('changes when the tables do in which newer git may keep refs, those of a linked work tree too', async () => {
    const commonDirectory = path.join(folder, '.git');
    const gitDirectory = path.join(commonDirectory, 'worktrees', 'fix');
    for (const tables of [commonDirectory, gitDirectory].map(directory => path.join(directory, 'reftable'))) {
      await mkdir(tables, { recursive: true });
      const before = await refsFingerprint({ top: folder, gitDirectory, commonDirectory });
      await writeFile(path.join(tables, 'tables.list'), '0x000000000001-0x000000000002-5f1d0c2a.ref\n');
      assert.notEqual(await refsFingerprint({ top: folder, gitDirectory, commonDirectory }), before);
    }
  });

  it('stays during a rebase, and changes at its end', async () => {
    git('checkout', '-q', '-b', 'feature');
    for (const step of ['one', 'two', 'three']) git('commit', '-q', '--allow-empty', '-m', step);
    const stop = ['-c', 'sequence.editor=sed -i 2ibreak', 'rebase', '-q', '-i', '--root', '--keep-empty'];
    assert.ok(
      !(await isChangedBy(() => {
        git(...stop);
      })),
    );
    assert.ok(
      await isChangedBy(() => {
        git('rebase', '--continue');
      }),
    );
  });

  it('stays while only files of the work tree change', async () => {
    assert.ok(!(await isChangedBy(() => writeFile(path.join(folder, 'engine.ts'), 'edited'))));
  });
});
