import assert from 'node:assert/strict';
import type { HealthReport } from '../../../src/core/report/healthReport';
import { altitude } from '../../support/commandLine';
import { listFolder } from '../../support/folderListing';
import { outsideCode } from '../../support/markdownCode';
import { RepositoryBuilder } from '../../support/repositoryBuilder';
import type { BuiltRepository } from '../../support/repositoryBuilderBuilt';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { days, team } from '../../support/repositoryBuilderTeam';

const { manager, ada, bela } = team;
const long = 'n'.repeat(240);
const names = [
  '-rf',
  '--output=pwned',
  '--upload-pack=touch${IFS}pwned',
  '$(touch${IFS}pwned)',
  '`touch`',
  '<img/src=x/onerror=alert(1)>',
  '<script>alert(1)</script>',
  '](evil.example)',
  '__strong__|cell|',
  '&lt;b&gt;',
  'esc\u009b31m\u202eevil\u2066\u2028end',
  'command=altitude.setUp',
  '日本語🚀',
  'HEAD',
  long,
];
const acted = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
const whole = (name: string): string => `refs/heads/${name}`;

/** A team whose every branch has a hostile name: the manager's, each with a teammate's on top. */
function hostile(): RepositoryBuilder {
  const plan = new RepositoryBuilder();
  const files = { '.vscode/settings.json': '{ "altitude.criticalPaths": ["src/pay.ts"] }\n', 'src/pay.ts': '0\n' };
  plan.commit({ message: 'Begin', author: manager, at: days(80), files });
  plan.commit({ message: 'Pay', author: ada, at: days(60), files: { 'src/pay.ts': '1\n' } });
  plan.ref('refs/heads/base', 'main');
  for (const [index, name] of names.entries()) {
    plan.branch(whole(name), 'base');
    const own = { 'src/pay.ts': `${index}, by the manager\n` };
    plan.commit({ message: `Own ${index}`, branch: whole(name), author: manager, at: days(12), files: own });
    const above = `refs/remotes/origin/on/${name}`;
    plan.branch(above, whole(name));
    const theirs = { 'src/pay.ts': `${index}, by Bela\n` };
    plan.commit({ message: `On top ${index}`, branch: above, author: bela, at: days(3), files: theirs });
  }
  plan.deleteBranch('base');
  return plan;
}

describe('hostile names of refs', () => {
  let built: BuiltRepository;
  let listed: readonly string[];
  before(async () => {
    built = await hostile().build({
      checkout: true,
      config: { 'remote.origin.url': 'https://example.com/origin.git' },
    });
    await built.git('pack-refs', '--all');
    listed = await listFolder(built.directory);
  });
  after(removeTemporaryFolders);

  const printed = async (...args: readonly string[]): Promise<string> => {
    const asked = [...args, '--manager', manager.email, '--until', '2026-06-30'];
    const { code, stdout, stderr } = await altitude(asked, { directory: built.directory });
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
    assert.doesNotMatch(stdout, acted);
    return stdout;
  };
  const refsIn = async (command: string): Promise<readonly string[]> => {
    const { openWork } = JSON.parse(await printed(command, '--format', 'json')) as Pick<HealthReport, 'openWork'>;
    return openWork.flatMap(({ refs }) => refs);
  };

  for (const command of ['branches', 'report']) {
    it(`are whole in what ${command} tells programs`, async () => {
      const refs = await refsIn(command);
      for (const name of names) {
        assert.ok(refs.includes(whole(name)), `no ${name}`);
        assert.ok(refs.includes(`refs/remotes/origin/on/${name}`), `nothing on ${name}`);
      }
    });
  }

  it('are in the terminal without what it acts upon, and without their middle where they are long', async () => {
    const text = await printed('branches');
    for (const name of ['-rf ', '$(touch${IFS}pwned) ', '<script>alert(1)</script> ', '日本語🚀 ']) {
      assert.ok(text.includes(`\n${name}`), `no ${name} in ${text}`);
    }
    assert.match(text, /\nn+…n+ /);
    for (const line of text.split('\n')) assert.ok(line.length <= 120, line);
  });

  it('are no markup where the report is Markdown', async () => {
    const markdown = await printed('report', '--format', 'markdown');
    assert.doesNotMatch(outsideCode(markdown), /<img|<script|\]\(evil/);
  });

  it('can be base', async () => {
    for (const name of names.filter(each => !each.startsWith('-') && each !== 'HEAD')) {
      const report = JSON.parse(await printed('report', '--format', 'json', '--base', whole(name))) as HealthReport;
      assert.equal(report.repository.baseRef, whole(name));
    }
  });

  it('start nothing and write nothing', async () => {
    await printed('report');
    assert.deepEqual(await listFolder(built.directory), listed);
  });

  it('that are not UTF-8 appear with marks for what they are not', async () => {
    const plan = new RepositoryBuilder();
    plan.commit({ message: 'Begin', author: manager, at: days(80), files: { 'src/pay.ts': '0\n' } });
    plan.branch('refs/scratch', 'main');
    plan.commit({
      message: 'Work',
      branch: 'refs/scratch',
      author: manager,
      at: days(2),
      files: { 'src/b.ts': 'b\n' },
    });
    plan.byteRef(Buffer.concat([Buffer.from('refs/heads/bytes-'), Buffer.from([0xff, 0xfe, 0xe9])]), 'refs/scratch');
    const { directory } = await plan.build();
    for (const args of [['branches'], ['branches', '--format', 'json'], ['report', '--format', 'json']]) {
      const asked = [...args, '--manager', manager.email, '--until', '2026-06-30'];
      const { code, stdout, stderr } = await altitude(asked, { directory });
      assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
      assert.match(stdout, /bytes-\ufffd{3}/);
    }
  });
});
