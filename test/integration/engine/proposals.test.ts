import assert from 'node:assert/strict';
import { proposeBase } from '../../../src/engine/proposeBase';
import { proposeCritical } from '../../../src/engine/proposeCritical';
import { proposeIdentities } from '../../../src/engine/proposeIdentities';
import type { BaseProposal } from '../../../src/engine/protocol';
import { RepositoryBuilder } from '../../support/repositoryBuilder';
import type { BuildOptions } from '../../support/repositoryBuilder';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { days, team } from '../../support/repositoryBuilderTeam';
import { requestFor } from '../../support/request';

const origin = { 'remote.origin.url': 'https://example.com/shop.git' };

async function baseOf(refs: readonly string[], options: BuildOptions = {}): Promise<BaseProposal> {
  const plan = new RepositoryBuilder();
  plan.commit({ message: 'Begin', at: days(5), files: { 'src/app.ts': 'a\n' } });
  for (const ref of refs) plan.ref(ref, 'main');
  return proposeBase(requestFor((await plan.build(options)).directory));
}

describe('what Set Up proposes', () => {
  after(removeTemporaryFolders);

  describe('as base', () => {
    it('is the trunk of the remote, with its rule', async () => {
      const { found } = await baseOf(['refs/remotes/origin/main'], { config: origin });
      assert.deepEqual(found, { ref: 'refs/remotes/origin/main', rule: 'origin' });
    });

    it('is that of upstream before it', async () => {
      const config = { ...origin, 'remote.upstream.url': 'https://example.com/up.git' };
      const { found } = await baseOf(['refs/remotes/origin/main', 'refs/remotes/upstream/main'], { config });
      assert.deepEqual(found, { ref: 'refs/remotes/upstream/main', rule: 'upstream' });
    });

    it('is that of the marked remote before both', async () => {
      const config = { ...origin, 'remote.origin.gh-resolved': 'base', 'remote.upstream.url': 'https://example.com/u' };
      const { found } = await baseOf(['refs/remotes/origin/main', 'refs/remotes/upstream/main'], { config });
      assert.deepEqual(found, { ref: 'refs/remotes/origin/main', rule: 'marked' });
    });

    it('is a local trunk without a remote, and what is checked out without a trunk', async () => {
      assert.equal((await baseOf([])).found?.rule, 'local');
      const plan = new RepositoryBuilder();
      plan.branch('work', null);
      plan.commit({ message: 'Begin', branch: 'work', files: { a: '1' } });
      const { directory } = await plan.build({ head: 'work' });
      assert.deepEqual((await proposeBase(requestFor(directory))).found, {
        ref: 'refs/heads/work',
        rule: 'checked-out',
      });
    });

    it('is what a bare repository says', async () => {
      assert.equal((await baseOf([], { bare: true })).found?.rule, 'bare');
    });

    it('has every other branch beside it, trunks first', async () => {
      const refs = ['refs/heads/topic', 'refs/remotes/origin/main', 'refs/remotes/origin/fix'];
      assert.deepEqual((await baseOf(refs, { config: origin })).branches, [
        'refs/remotes/origin/main',
        'refs/heads/main',
        'refs/remotes/origin/fix',
        'refs/heads/topic',
      ]);
    });
  });

  describe('as critical', () => {
    it('is what the team edits most, without tests, and what each preset matches', async () => {
      const plan = new RepositoryBuilder();
      const files = { 'deploy/app.sh': 'x\n', 'src/app.ts': '0\n', 'test/app.test.ts': '0\n' };
      plan.commit({ message: 'Begin', at: days(50), files });
      for (let day = 40; day > 0; day--) {
        const author = day % 2 === 0 ? team.ada : team.bela;
        const edits = { 'src/app.ts': `${day}\n`, 'test/app.test.ts': `${day}\n` };
        plan.commit({ message: `Day ${day}`, author, at: days(day), files: edits });
      }
      const proposal = await proposeCritical(requestFor((await plan.build()).directory));
      assert.deepEqual(proposal.files[0], { path: 'src/app.ts', revisions: 41, people: 2, isCritical: false });
      assert.ok(!proposal.files.some(({ path }) => path.startsWith('test/')));
      const deploy = proposal.presets.find(({ preset }) => preset === 'deploy');
      assert.deepEqual(deploy, { preset: 'deploy', files: 1, examples: ['deploy/app.sh'] });
      assert.equal(proposal.presets.find(({ preset }) => preset === 'payment')?.files, 0);
    });
  });

  it('as manager can be asked for also while the setting of base names nothing', async () => {
    const plan = new RepositoryBuilder();
    plan.commit({ message: 'Begin', author: team.ada, at: days(5), files: { 'src/app.ts': 'a\n' } });
    const { directory } = await plan.build();
    const { people } = await proposeIdentities(requestFor(directory, { settings: { base: 'origin/gone' } }));
    assert.deepEqual(
      people.map(({ name }) => name),
      [team.ada.name],
    );
  });
});
