import assert from 'node:assert/strict';
import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'jsonc-parser';
import { removeTemporaryFolders, runGit, temporaryFolder } from '../../support/repositoryBuilderGit';
import { buildSampleTeam } from '../../support/sampleTeam';
import { sampleManager } from '../../support/sampleTeamPeople';

const until = new Date('2026-11-24T10:20:00Z');

async function sample(at: Date): Promise<(...args: readonly string[]) => Promise<string>> {
  const directory = temporaryFolder();
  await buildSampleTeam(directory, at);
  return async (...args) => (await runGit(directory, args)).toString().trim();
}

describe("the sample team's repository", () => {
  let git: (...args: readonly string[]) => Promise<string>;
  let directory: string;
  before(async () => {
    git = await sample(until);
    directory = await git('rev-parse', '--show-toplevel');
  });
  after(removeTemporaryFolders);

  const lines = async (...args: readonly string[]): Promise<readonly string[]> => (await git(...args)).split('\n');

  /** The files in which two refs conflict. */
  async function conflicts(one: string, other: string): Promise<readonly string[]> {
    const merged = runGit(directory, ['merge-tree', '--write-tree', '--name-only', '--no-messages', one, other]);
    const printed = await merged.then(
      () => '',
      (error: unknown) => String((error as { readonly stdout: unknown }).stdout),
    );
    return printed
      .split('\n')
      .slice(1)
      .filter(file => file !== '');
  }

  it('is the same, id for id, whenever it is made on one day', async () => {
    const later = await sample(new Date('2026-11-24T23:59:59Z'));
    assert.equal(await later('for-each-ref'), await git('for-each-ref'));
  });

  it('differs in nothing but dates and ids on another day', async () => {
    const other = await sample(new Date('2027-05-30T00:00:00Z'));
    const story = ['log', '--topo-order', '--format=%an <%ae> %s', '--name-status', 'main'];
    assert.equal(await other(...story), await git(...story));
  });

  it('has no fault that git can find', async () => {
    assert.equal(await git('fsck', '--strict', '--full', '--no-dangling'), '');
  });

  it('refuses a folder that holds something', async () => {
    const folder = temporaryFolder();
    await writeFile(path.join(folder, 'precious.txt'), '');
    await assert.rejects(buildSampleTeam(folder, until), /is not empty/);
  });

  it('is on main, which the remote has, with one unfinished edit of a critical file', async () => {
    assert.equal(
      await git('status', '--porcelain', '--branch'),
      '## main...origin/main\n M src/checkout/checkoutService.ts',
    );
    assert.equal(await git('symbolic-ref', 'refs/remotes/origin/HEAD'), 'refs/remotes/origin/main');
    assert.equal(await git('config', 'remote.origin.url'), 'https://example.com/checkout-service.git');
  });

  it('was fetched in the hour of its end', async () => {
    assert.deepEqual((await stat(path.join(directory, '.git/FETCH_HEAD'))).mtime, new Date('2026-11-24T10:00:00Z'));
  });

  it("has the manager's e-mail in its configuration, and two of them in its history", async () => {
    assert.equal(await git('config', '--local', 'user.email'), sampleManager.email);
    const raw = new Set(await lines('log', '--format=%ae', '--author=camila', 'main'));
    assert.deepEqual([...raw].sort(), ['camila.restrepo@example.com', 'camila@restrepo.example.org']);
    assert.deepEqual(
      [...new Set(await lines('log', '--format=%aE', '--author=camila', 'main'))],
      [sampleManager.email],
    );
  });

  it('declares the ledger critical in settings with comments', async () => {
    const text = await readFile(path.join(directory, '.vscode/settings.json'), 'utf8');
    const settings = parse(text, [], { allowTrailingComma: true }) as Readonly<Record<string, unknown>>;
    assert.match(text, /\/\//);
    assert.deepEqual(settings['altitude.criticalPaths'], ['src/payments/ledger.ts']);
  });

  it('names the manager alone as owner of the payments', async () => {
    assert.match(await git('show', 'main:.github/CODEOWNERS'), /^\/src\/payments\/ camila\.restrepo@example\.com$/m);
  });

  it('looks past one bulk commit', async () => {
    const [, id = ''] = await lines('show', 'main:.git-blame-ignore-revs');
    const changed = (await lines('diff-tree', '-r', '--no-commit-id', '--name-only', id)).length;
    assert.ok(changed > 50, String(changed));
  });

  it('has a file that was renamed twice', async () => {
    const names = await lines(
      'log',
      '--follow',
      '--diff-filter=R',
      '--format=',
      '--name-status',
      'main',
      '--',
      'src/shared/retryPolicy.ts',
    );
    assert.deepEqual(
      names.filter(line => line !== ''),
      ['R100\tsrc/shared/backoff.ts\tsrc/shared/retryPolicy.ts', 'R100\tsrc/shared/retry.ts\tsrc/shared/backoff.ts'],
    );
  });

  it('has a bot, a no-reply address, and a person whose name contains the word bot', async () => {
    const authors = await lines('log', '--format=%an <%ae>', 'main');
    for (const part of ['renovate[bot]', '+meiling-zhou@users.noreply.github.com', 'Linnea Abbott']) {
      assert.ok(authors.filter(author => author.includes(part)).length >= 20, part);
    }
  });

  it('changes lock file, translations, generated code and change log', async () => {
    for (const file of ['package-lock.json', 'i18n/es.json', 'src/generated/openapi.ts', 'CHANGELOG.md']) {
      assert.ok((await lines('log', '--format=%H', 'main', '--', file)).length >= 3, file);
    }
  });

  it('lands work as merges and as squashes, by the forge', async () => {
    const subjects = await lines('log', '--first-parent', '--format=%cn|%s', 'main');
    assert.ok(subjects.filter(line => /^GitHub\|Merge pull request #\d+ from example-shop\//.test(line)).length >= 40);
    assert.ok(subjects.filter(line => /^GitHub\|.* \(#\d+\)$/.test(line)).length >= 100);
  });

  it('names reviewers and co-authors in trailers, and the manager among them', async () => {
    for (const key of ['Reviewed-by', 'Co-authored-by']) {
      const named = await lines('log', `--format=%(trailers:key=${key},valueonly,separator=%x2C)`, 'main');
      assert.ok(named.filter(line => line.includes(sampleManager.email)).length >= 10, key);
    }
    const coAuthors = await git('log', '--format=%(trailers:key=Co-authored-by,valueonly,separator=%x2C)', 'main');
    assert.match(coAuthors, /Ravi Shankaran/);
  });

  it('has releases that the manager tagged, every one of them', async () => {
    const tags = await lines('for-each-ref', '--format=%(objecttype) %(taggeremail:trim)', 'refs/tags/v*');
    assert.equal(tags.length, 10);
    assert.deepEqual([...new Set(tags)], [`tag ${sampleManager.email}`]);
  });

  it('took one fix over to a release branch', async () => {
    const [picked = ''] = await lines('log', '-1', '--format=%an|%at|%s', 'origin/release/1.7');
    assert.ok((await lines('log', '--format=%an|%at|%s', 'main')).includes(picked));
  });

  describe('has open work', () => {
    it("of a teammate on top of the manager's unmerged branch", async () => {
      assert.equal(
        await git('merge-base', 'origin/ledger-double-entry', 'origin/refund-reconciliation'),
        await git('rev-parse', 'ledger-double-entry'),
      );
      assert.deepEqual(await lines('log', '--format=%an', 'origin/ledger-double-entry..origin/refund-reconciliation'), [
        'Ravi Shankaran',
        'Ravi Shankaran',
      ]);
    });

    it("of a teammate that conflicts with the manager's older branch", async () => {
      assert.deepEqual(await conflicts('origin/ledger-double-entry', 'origin/gateway-timeouts'), [
        'src/payments/paymentGateway.ts',
      ]);
    });

    it('of a teammate in the same critical file without a conflict', async () => {
      const file = 'src/checkout/checkoutService.ts';
      for (const branch of ['origin/checkout-retry-budget', 'origin/checkout-channels']) {
        assert.ok((await lines('diff', '--name-only', `main...${branch}`)).includes(file), branch);
      }
      assert.deepEqual(await conflicts('origin/checkout-retry-budget', 'origin/checkout-channels'), []);
    });

    it('that nobody has touched for a month, a prototype, and some that only this clone has', async () => {
      const daysIdle = async (ref: string): Promise<number> =>
        (+until / 1000 - Number(await git('log', '-1', '--format=%ct', ref))) / 86_400;
      assert.ok((await daysIdle('faster-tests')) > 60);
      assert.ok((await daysIdle('spike/orders-as-events')) > 40);
      assert.equal(await git('for-each-ref', 'refs/remotes/origin/order-export', 'refs/remotes/origin/spike'), '');
      assert.equal(await git('rev-list', '--count', 'main..order-export'), '1');
    });

    it('beside branches that landed and that nobody deleted', async () => {
      const merged = await lines('branch', '--remotes', '--merged', 'main', '--format=%(refname:short)');
      assert.ok(merged.some(ref => !/^origin(\/(HEAD|main))?$/.test(ref)));
    });
  });
});
