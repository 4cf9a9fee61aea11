import assert from 'node:assert/strict';
import type { HealthReport } from '../../../src/core/report/healthReport';
import { healthReport } from '../../../src/engine/engine';
import { altitude } from '../../support/commandLine';
import { loseObjects } from '../../support/lostObjects';
import { RepositoryBuilder } from '../../support/repositoryBuilder';
import type { BuiltRepository } from '../../support/repositoryBuilderBuilt';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { days, team } from '../../support/repositoryBuilderTeam';
import { requestFor } from '../../support/request';
import { wrapGit } from '../../support/wrappedGit';

const { manager, ada, bela, chen } = team;
const atHome = { name: 'mona', email: 'mona@home.example' };
/** The files whose contents a report needs. */
const needed = {
  '.mailmap': `${manager.name} <${manager.email}> <${atHome.email}>\n`,
  '.gitattributes': 'src/made/** linguist-generated\n',
  'src/.gitattributes': 'copied.ts linguist-vendored\n',
  '.github/CODEOWNERS': `/src/ ${manager.email}\n`,
  '.git-blame-ignore-revs': '# none\n',
};
const paths = Object.keys(needed);
const lacks = 'the clone lacks its content';

/** A team at work, with renames, for long enough that statistics hold. */
function project(): RepositoryBuilder {
  const plan = new RepositoryBuilder();
  const sources = ['src/core.ts', 'src/edge.ts', 'src/made/list.ts', 'src/copied.ts', 'src/old.ts'];
  const files = { ...needed, ...Object.fromEntries(sources.map(path => [path, `begin ${path}\n`])) };
  plan.commit({ message: 'Begin', author: ada, at: days(100), files });
  for (let index = 0; index < 72; index++) {
    const author = [manager, ada, bela, chen, atHome][index % 5] ?? ada;
    const path = ['src/core.ts', 'src/edge.ts', 'src/core.ts', 'src/made/list.ts'][index % 4] ?? '';
    plan.commit({ message: `Change ${index}`, author, at: days(80 - index), files: { [path]: `${index}\n` } });
  }
  plan.commit({ message: 'Move', author: chen, at: days(2), files: { 'src/new.ts': { from: 'src/old.ts' } } });
  return plan;
}

const reportOf = ({ directory }: BuiltRepository): Promise<HealthReport> => healthReport(requestFor(directory));
const lacking = ({ notMeasured }: HealthReport): readonly string[] =>
  notMeasured.filter(({ why }) => why === lacks).map(({ what }) => what);

describe('a report of a repository that lost contents', () => {
  after(removeTemporaryFolders);

  it('is the same to the byte where none of them is needed', async () => {
    const built = await project().build();
    const whole = await reportOf(built);
    const needless = ['main:src/core.ts', 'main:src/edge.ts', 'main:src/new.ts', 'main~20:src/core.ts'];
    await loseObjects(built, needless);
    await assert.rejects(built.git('log', '-p', 'main'));
    assert.equal(JSON.stringify(await reportOf(built)), JSON.stringify(whole));
    assert.deepEqual(lacking(whole), []);
    assert.ok(whole.criticalFiles.length > 0);
  });

  for (const path of paths) {
    it(`says so of ${path}, and of nothing else`, async () => {
      const built = await project().build();
      await loseObjects(built, [`main:${path}`]);
      const what = path.endsWith('.gitattributes') ? '.gitattributes' : path;
      assert.deepEqual(lacking(await reportOf(built)), [what]);
    });
  }

  it('still follows history and people where all of them are gone', async () => {
    const built = await project().build();
    const whole = await reportOf(built);
    await loseObjects(built, [...paths.map(path => `main:${path}`)]);
    const report = await reportOf(built);
    assert.equal(report.repository.filesTracked, whole.repository.filesTracked);
    assert.equal(report.window.workCommits, whole.window.workCommits + 18);
    assert.ok(report.criticalFiles.some(({ path }) => path === 'src/core.ts'));
  });

  it('refuses in one line where history itself is lost', async () => {
    const built = await project().build();
    await loseObjects(built, ['main~30']);
    const { code, stdout, stderr } = await altitude(['report', '--manager', manager.email], built);
    assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
    assert.match(stderr, /^altitude: git failed: [^\n]+\n$/);
  });
});

describe('the command in a partial clone', () => {
  let partial: BuiltRepository;
  const run = async (environment = {}): Promise<HealthReport> => {
    const options = { directory: partial.directory, environment };
    const until = ['--manager', manager.email, '--until', '2026-06-30'];
    const { code, stdout, stderr } = await altitude(['report', ...until, '--format', 'json'], options);
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
    return JSON.parse(stdout) as HealthReport;
  };
  before(async () => {
    partial = await (await project().build()).partialClone();
  });
  after(removeTemporaryFolders);

  it('starts no git that fetches or that a fetch would start', async () => {
    const git = await wrapGit();
    assert.deepEqual(lacking(await run({ PATH: git.searchPath })).length, 4);
    const calls = await git.calls();
    assert.ok(calls.length > 3);
    for (const call of calls) assert.doesNotMatch(call, /\b(fetch|fetch-pack|index-pack|upload-pack|remote-https?)\b/);
  });

  it('measures what was lacking as soon as it is there, though no commit is new', async () => {
    assert.equal(lacking(await run()).length, 4);
    for (const path of paths) await partial.git('cat-file', '-e', `origin/main:${path}`);
    assert.deepEqual(lacking(await run()), []);
  });
});
