import assert from 'node:assert/strict';
import type { HealthReport } from '../../../src/core/report/healthReport';
import { altitude } from '../../support/commandLine';
import { RepositoryBuilder } from '../../support/repositoryBuilder';
import type { BuiltRepository } from '../../support/repositoryBuilderBuilt';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { days, team } from '../../support/repositoryBuilderTeam';

const { manager, ada, bela, chen } = team;
const people = [manager, ada, bela, chen];

/** A team whose history names its people wherever a repository can: authors, subjects, code owners, mailmap, the branch. */
function talkative(): RepositoryBuilder {
  const plan = new RepositoryBuilder();
  const files = {
    CODEOWNERS: 'src/pay.ts @ada-okafor bela.varga@example.com @ferreira-works/payments\n',
    '.mailmap': 'Ada Okafor <ada.okafor@example.com> <ada@laptop.example>\n',
  };
  plan.commit({ message: 'Begin', author: manager, at: days(80), files });
  for (let count = 0; count < 60; count++) {
    const author = (count % 2 === 0 ? manager : people[count % people.length]) ?? manager;
    const other = people[(count + 1) % people.length] ?? ada;
    const message = `Pay ${count} as ${other.name} and @${other.name.toLowerCase().replace(' ', '-')} asked`;
    const named = count % 7 === 0 ? { name: 'ada', email: 'ada@laptop.example' } : author;
    plan.commit({
      message,
      author: named,
      at: days(79 - count),
      files: { 'src/pay.ts': `${count}\n`, 'src/b.ts': `${count}\n` },
    });
  }
  plan.branch('mona/next-step');
  return plan;
}

const secrets = [
  ...people.flatMap(({ name, email }) => [email, ...name.split(' ')]),
  'laptop.example',
  'ferreira-works',
  'ada-okafor',
];

describe('altitude report --mask-names', () => {
  let built: BuiltRepository;
  before(async () => {
    built = await talkative().build({
      checkout: true,
      config: { 'user.email': manager.email, 'user.name': manager.name },
    });
  });
  after(removeTemporaryFolders);

  const report = async (...args: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await altitude(['report', '--until', '2026-06-30', ...args], {
      directory: built.directory,
    });
    assert.equal(code, 0, stderr);
    return stdout + stderr;
  };
  const left = (text: string): readonly string[] => {
    const lower = text.toLowerCase();
    return secrets.filter(secret => lower.includes(secret.toLowerCase()));
  };

  for (const format of ['text', 'markdown', 'html', 'json']) {
    it(`leaves no real name in ${format}, nor in what is said beside it`, async () => {
      assert.deepEqual(left(await report('--mask-names', '--format', format)), []);
    });

    it(`takes names out that ${format} has without it`, async () => {
      assert.notDeepEqual(left(await report('--format', format)), []);
    });
  }

  it('changes no number', async () => {
    const numbers = (text: string): unknown => {
      const { totals, activity, findings } = JSON.parse(text) as HealthReport;
      return { totals, activity, facts: findings.map(({ facts }) => facts) };
    };
    const args = ['--manager', manager.email, '--format', 'json'];
    assert.deepEqual(numbers(await report(...args, '--mask-names')), numbers(await report(...args)));
  });
});
