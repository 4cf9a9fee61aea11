import assert from 'node:assert/strict';
import { access } from 'node:fs/promises';
import path from 'node:path';
import type { HealthReport } from '../../../src/core/report/healthReport';
import { healthReport } from '../../../src/engine/engine';
import { listFolder } from '../../support/folderListing';
import { RepositoryBuilder } from '../../support/repositoryBuilder';
import type { BuiltRepository } from '../../support/repositoryBuilderBuilt';
import { removeTemporaryFolders, temporaryFolder } from '../../support/repositoryBuilderGit';
import { days, team } from '../../support/repositoryBuilderTeam';
import { requestFor } from '../../support/request';

const { manager, ada } = team;
function project(files: Readonly<Record<string, string>>): RepositoryBuilder {
  const plan = new RepositoryBuilder();
  plan.commit({
    message: 'Begin',
    author: ada,
    at: days(40),
    files: { 'src/a.ts': '1\n', 'src/old.ts': '1\n', ...files },
  });
  plan.commit({ message: 'Change', author: manager, at: days(30), files: { 'src/a.ts': '2\n' } });
  plan.commit({ message: 'Move', author: ada, at: days(20), files: { 'src/new.ts': { from: 'src/old.ts' } } });
  return plan;
}

describe('a report of a partial clone', () => {
  let partial: BuiltRepository;
  let whole: HealthReport;
  let report: HealthReport;
  let marker: string;
  let objects: readonly string[];
  before(async () => {
    const files = {
      '.mailmap': `Mona <${manager.email}> <ada@example.com>\n`,
      '.gitattributes': '* text\n',
      '.git-blame-ignore-revs': '# none\n',
    };
    const built = await project(files).build();
    whole = await healthReport(requestFor(built.directory));
    partial = await built.partialClone();
    // Whoever fetches from now on leaves a trace.
    marker = path.join(temporaryFolder(), 'fetched');
    await partial.git('remote', 'set-url', 'origin', `ext::touch ${marker}`);
    await partial.git('config', 'protocol.ext.allow', 'always');
    objects = await listFolder(partial.directory);
    report = await healthReport(requestFor(partial.directory));
  });
  after(removeTemporaryFolders);

  it('is of a clone that lacks the content of files', async () => {
    const missing = await partial.git('rev-list', '--objects', '--missing=print', '--all');
    assert.match(missing, /^\?/m);
  });

  it('says that it is partial', () => {
    assert.equal(report.repository.partial, true);
    assert.equal(whole.repository.partial, false);
  });

  it('counts what needs no content as the whole clone does', () => {
    assert.deepEqual(report.window, whole.window);
    assert.deepEqual(report.activity, whole.activity);
    assert.deepEqual(report.criticalFiles, whole.criticalFiles);
  });

  it('names what it could not read', () => {
    const missing = report.notMeasured
      .filter(({ why }) => why === 'the clone lacks its content')
      .map(({ what }) => what);
    assert.deepEqual(missing.sort(), ['.git-blame-ignore-revs', '.gitattributes', '.mailmap']);
    assert.ok(!whole.notMeasured.some(({ why }) => why === 'the clone lacks its content'));
  });

  it('fetches not one object and writes nothing', async () => {
    assert.deepEqual(await listFolder(partial.directory), objects);
  });

  it('does not even try to fetch, as a plain git would', async () => {
    await assert.rejects(access(marker), /ENOENT/);
    await assert.rejects(partial.git('cat-file', '-p', 'HEAD:src/a.ts'));
    await access(marker);
  });

  it('misses nothing where there is nothing of the kind', async () => {
    const plain = await (await project({}).build()).partialClone();
    const { notMeasured } = await healthReport(requestFor(plain.directory));
    assert.ok(!notMeasured.some(({ why }) => why === 'the clone lacks its content'));
  });
});
