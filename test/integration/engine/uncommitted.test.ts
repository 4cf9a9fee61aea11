import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Finding, HealthReport } from '../../../src/core/report/healthReport';
import { healthReport } from '../../../src/engine/engine';
import { RepositoryBuilder } from '../../support/repositoryBuilder';
import type { BuildOptions } from '../../support/repositoryBuilder';
import type { BuiltRepository } from '../../support/repositoryBuilderBuilt';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { days, team, until } from '../../support/repositoryBuilderTeam';
import { requestFor } from '../../support/request';
import type { RequestSketch } from '../../support/request';

const { manager, ada } = team;
const asManager = { 'user.name': 'M. F.', 'user.email': manager.email.toUpperCase() };

async function repository(config: BuildOptions['config'] = asManager, attributes = ''): Promise<BuiltRepository> {
  const plan = new RepositoryBuilder();
  plan.commit({ message: 'Begin', author: ada, at: days(30), files: { 'src/pay.ts': 'pay\n', 'src/web.ts': 'web\n' } });
  plan.commit({ message: 'Go on', author: manager, at: days(20), files: { 'src/fees.ts': 'fees\n' } });
  if (attributes !== '')
    plan.commit({ message: 'Mark', author: ada, at: days(9), files: { '.gitattributes': attributes } });
  return plan.build({ checkout: true, config });
}

async function edit({ directory }: BuiltRepository, ...files: readonly string[]): Promise<void> {
  for (const file of files) await writeFile(path.join(directory, file), 'edited\n');
}

async function report({ directory }: BuiltRepository, sketch: RequestSketch = {}): Promise<HealthReport> {
  return healthReport(requestFor(directory, { settings: { criticalPaths: ['src/{pay,fees}.ts'] }, ...sketch }));
}

const found = ({ findings }: HealthReport): Finding | undefined =>
  findings.find(({ kind }) => kind === 'uncommitted-critical');

const why = ({ notMeasured }: HealthReport): readonly string[] =>
  notMeasured.filter(({ what }) => what.startsWith('edits that are not committed')).map(one => one.why);

describe('edits that are not committed', () => {
  after(removeTemporaryFolders);

  it('are found in critical files, staged or not', async () => {
    const built = await repository();
    assert.equal(found(await report(built)), undefined);
    await edit(built, 'src/pay.ts', 'src/fees.ts', 'src/web.ts');
    await built.git('add', 'src/fees.ts');
    const finding = found(await report(built));
    assert.deepEqual([...(finding?.evidence.files ?? [])].sort(), ['src/fees.ts', 'src/pay.ts']);
    assert.deepEqual(
      finding?.facts.map(({ value }) => value),
      [2, 1, 1],
    );
  });

  it('are the manager’s only where git’s own e-mail is', async () => {
    const built = await repository({ 'user.name': manager.name, 'user.email': ada.email });
    await edit(built, 'src/pay.ts');
    const other = await report(built);
    assert.equal(found(other), undefined);
    assert.match(why(other)[0] ?? '', /not the manager’s/);
    const nobody = await repository({});
    await edit(nobody, 'src/pay.ts');
    assert.equal(found(await report(nobody)), undefined);
  });

  it('are the manager’s also where the manager is configured by another of their names', async () => {
    const built = await repository();
    await edit(built, 'src/pay.ts');
    const named = await report(built, { settings: { criticalPaths: ['src/pay.ts'], managers: [manager.name] } });
    assert.deepEqual(found(named)?.evidence.files, ['src/pay.ts']);
  });

  it('are not measured where git cannot read its index, and the rest still is', async () => {
    const built = await repository();
    await writeFile(path.join(built.directory, '.git/index'), 'damaged');
    const damaged = await report(built);
    assert.equal(found(damaged), undefined);
    assert.match(why(damaged)[0] ?? '', /index/);
    assert.equal(damaged.window.workCommits, 2);
  });

  it('belong to a report for today', async () => {
    const built = await repository();
    await edit(built, 'src/pay.ts');
    const at = (hours: number): string => new Date(until.getTime() + hours * 3_600_000).toISOString();
    assert.ok(found(await report(built, { generatedAt: at(23.9) })));
    const past = await report(built, { generatedAt: at(24) });
    assert.equal(found(past), undefined);
    assert.match(why(past)[0] ?? '', /altitude check/);
  });

  for (const attribute of ['filter=lfs', 'ident', 'working-tree-encoding=UTF-16']) {
    it(`are not measured behind ${attribute}`, async () => {
      const built = await repository(asManager, `src/pay.ts ${attribute}\n`);
      assert.equal(found(await report(built)), undefined);
      await edit(built, 'src/pay.ts', 'src/fees.ts');
      const filtered = await report(built);
      assert.deepEqual(found(filtered)?.evidence.files, ['src/fees.ts']);
      assert.match(why(filtered)[0] ?? '', /^what stands in the work tree/);
    });
  }

  it('are measured behind other attributes', async () => {
    const built = await repository(asManager, 'src/pay.ts text eol=crlf -filter\n');
    await edit(built, 'src/pay.ts');
    assert.deepEqual(found(await report(built))?.evidence.files, ['src/pay.ts']);
  });
});
