import assert from 'node:assert/strict';
import { altitude } from '../../support/commandLine';
import type { CommandResult } from '../../support/commandLine';
import { planWithMain } from '../../support/openWorkOf';
import type { BuiltRepository } from '../../support/repositoryBuilderBuilt';
import type { Identity } from '../../support/repositoryBuilderCommit';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { days, team } from '../../support/repositoryBuilderTeam';

const { manager, ada } = team;

describe('altitude branches', () => {
  let built: BuiltRepository;
  before(async () => {
    const plan = planWithMain();
    const branch = (name: string, author: Identity, age: number): void => {
      plan.branch(name, 'main');
      plan.commit({ message: name, branch: name, author, at: days(age), files: { [`${name}.ts`]: 'text\n' } });
    };
    branch('payments', manager, 5);
    branch('basket', ada, 3);
    branch('forgotten', ada, 40);
    built = await plan.build({ config: { 'user.email': manager.email } });
  });
  after(removeTemporaryFolders);

  const run = (...args: readonly string[]): Promise<CommandResult> =>
    altitude(['branches', ...args, '--until', '2026-06-30T12:00:00Z'], { directory: built.directory });

  it('lists the manager’s work, then the team’s, and counts what is forgotten', async () => {
    const { stdout } = await run('--manager', manager.email);
    assert.match(stdout, /^YOUR OPEN WORK[^]*\npayments +open +3 +3 +1 +1 +0\n/);
    assert.match(stdout, /\nTHE TEAM'S OPEN WORK[^]*\nbasket +Ada Okafor +open +2 +2 +1 +1 +0\n\n/);
    assert.match(stdout, /\n1 more branch had no commit for over 30 days\.\n/);
  });

  it('says that there is none of the manager’s', async () => {
    const { stdout } = await altitude(['branches', '--manager', manager.email, '--until', '2026-06-24'], {
      directory: built.directory,
    });
    assert.match(stdout, /^No open work of yours\.\n/);
  });

  it('says that it takes git’s own identity for the manager', async () => {
    const { code, stdout, stderr } = await run();
    assert.equal(code, 0);
    assert.match(stderr, /^No manager is configured: taking git's own identity, mona\.ferreira@example\.com\. .*\n$/);
    assert.match(stdout, /^YOUR OPEN WORK/);
  });

  it('is silent about it where a manager is named', async () => {
    assert.equal((await run('--manager', manager.email)).stderr, '');
  });

  it('gives programs all of it, until when, and under which version of the schema', async () => {
    const { stdout } = await run('--format', 'json', '--manager', manager.email);
    const answer = JSON.parse(stdout) as Record<string, unknown> & { openWork: readonly unknown[] };
    assert.deepEqual(Object.keys(answer), [
      'schemaVersion',
      'until',
      'lastFetchAt',
      'openWork',
      'leadTimes',
      'notMeasured',
    ]);
    assert.deepEqual([answer['schemaVersion'], answer['until']], [1, '2026-06-30T12:00:00Z']);
    assert.equal(answer.openWork.length, 3);
  });

  it('says how old the last fetch is, or that none is known', async () => {
    assert.match((await run()).stdout, /\nNo fetch is recorded\.\n/);
    await built.markFetched(days(2));
    assert.match((await run()).stdout, /\nLast fetch 2 days ago\.\n/);
  });

  it('prints the same bytes again', async () => {
    const [first, second] = [await run('--format', 'json'), await run('--format', 'json')];
    assert.equal(first.stdout, second.stdout);
  });

  it('takes no other format', async () => {
    const { code, stdout } = await run('--format', 'markdown');
    assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
  });
});
