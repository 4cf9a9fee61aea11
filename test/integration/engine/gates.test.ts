import assert from 'node:assert/strict';
import type { Finding, HealthReport } from '../../../src/core/report/healthReport';
import { healthReport } from '../../../src/engine/engine';
import { RepositoryBuilder } from '../../support/repositoryBuilder';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { days, team } from '../../support/repositoryBuilderTeam';
import { requestFor } from '../../support/request';

const { manager, ada, bela, chen, forge } = team;
const onTheForge = { name: 'monaf', email: '1234+monaf@users.noreply.github.com' };
const onTheForgeBefore = { name: manager.name, email: 'monaf@users.noreply.github.com' };

/** A team in which the manager does as many things at the gates as is told. */
interface Told {
  /** Merges of others' work by the manager and by a teammate, each by the forge's button. */
  readonly merges: readonly [managers: number, others: number];
  /** The manager's commits to the critical file straight on main, and the others' that land with a number. */
  readonly straight: readonly [managers: number, others: number];
  /** Version tags, oldest first; null for one that is not annotated. */
  readonly tags: readonly (typeof manager | null)[];
}

async function reportOn({ merges, straight, tags }: Told): Promise<HealthReport> {
  const plan = new RepositoryBuilder();
  let number = 0;
  const change = (path: string): Readonly<Record<string, string>> => ({ [path]: `${String(++number)}\n` });
  plan.commit({ message: 'Begin', author: ada, at: days(120), files: change('src/pay.ts') });
  plan.commit({ message: 'Write', author: manager, at: days(119), files: change('src/me.ts') });
  plan.commit({ message: 'Edit', author: onTheForgeBefore, at: days(118), files: change('src/me.ts') });
  const [own, others] = merges;
  for (let merge = 0; merge < own + others; merge++) {
    const branch = `work-${merge}`;
    plan.branch(branch);
    const author = merge % 2 === 0 ? ada : bela;
    plan.commit({ message: `Work ${merge}`, author, at: days(80 - merge), branch, files: change('src/app.ts') });
    const presser = merge < own ? onTheForge : chen;
    const message = `Merge pull request #${merge + 1} from shop/${branch}`;
    plan.merge({ from: branch, author: presser, committer: forge, at: days(79.5 - merge), message });
    plan.deleteBranch(branch);
  }
  for (let commit = 0; commit < straight[1]; commit++) {
    const message = `Squashed ${commit} (#${100 + commit})`;
    plan.commit({ message, author: bela, committer: forge, at: days(40 - commit), files: change('src/app.ts') });
  }
  for (let commit = 0; commit < straight[0]; commit++)
    plan.commit({ message: `Pay ${commit}`, author: manager, at: days(20 - commit), files: change('src/pay.ts') });
  tags.forEach((tagger, index) => {
    const name = `v1.${index}.0`;
    if (tagger === null) {
      plan.commit({ message: 'Go on', author: ada, at: days(9 - index), files: change('src/app.ts') });
      plan.ref(`refs/tags/${name}`, 'main');
    } else plan.tag(name, { message: name, tagger, at: days(9 - index) });
  });
  const { directory } = await plan.build();
  return healthReport(requestFor(directory, { settings: { criticalPaths: ['src/pay.ts'] } }));
}

const nothing: Told = { merges: [0, 0], straight: [0, 0], tags: [] };

describe('the gates of a repository', () => {
  after(removeTemporaryFolders);

  const finding = ({ findings }: HealthReport, kind: string): Finding | undefined =>
    findings.find(found => found.kind === kind);
  const saysNothingOf = ({ notMeasured }: HealthReport, what: string): boolean =>
    notMeasured.some(one => one.what === what);

  it('are the merges, where the manager made more than half of ten or more', async () => {
    const report = await reportOn({ ...nothing, merges: [6, 5] });
    assert.equal(finding(report, 'merge-gate')?.severity, 'medium');
    assert.equal(report.level, 'watch');
    assert.equal(saysNothingOf(report, 'merge gates'), false);
  });
  it('are not the merges, where the manager made half of them', async () => {
    assert.equal(finding(await reportOn({ ...nothing, merges: [5, 5] }), 'merge-gate'), undefined);
  });
  it('say that merges are not measured where there are fewer than ten', async () => {
    const report = await reportOn({ ...nothing, merges: [9, 0] });
    assert.equal(finding(report, 'merge-gate'), undefined);
    assert.equal(saysNothingOf(report, 'merge gates'), true);
  });

  it('are passed by, where three commits went straight to base and the others’ do not', async () => {
    const report = await reportOn({ ...nothing, straight: [3, 10] });
    assert.deepEqual(finding(report, 'straight-to-base')?.evidence.files, ['src/pay.ts']);
  });
  it('are not passed by with two commits, or where too few of the others’ landed', async () => {
    assert.equal(finding(await reportOn({ ...nothing, straight: [2, 10] }), 'straight-to-base'), undefined);
    const report = await reportOn({ ...nothing, straight: [3, 9] });
    assert.equal(finding(report, 'straight-to-base'), undefined);
    assert.equal(saysNothingOf(report, 'work that goes past review'), true);
  });

  it('are the releases, where the last three tags are the manager’s', async () => {
    const report = await reportOn({ ...nothing, tags: [ada, manager, onTheForgeBefore, manager] });
    assert.deepEqual(finding(report, 'release-gate')?.evidence.refs, [
      'refs/tags/v1.3.0',
      'refs/tags/v1.2.0',
      'refs/tags/v1.1.0',
    ]);
  });
  it('are not the releases, where a teammate made one of the three', async () => {
    const report = await reportOn({ ...nothing, tags: [manager, manager, ada, manager] });
    assert.equal(finding(report, 'release-gate'), undefined);
    assert.equal(saysNothingOf(report, 'release gates'), false);
  });
  it('say that releases are not measured where a tag is not annotated', async () => {
    const report = await reportOn({ ...nothing, tags: [manager, manager, manager, null] });
    assert.equal(finding(report, 'release-gate'), undefined);
    assert.equal(saysNothingOf(report, 'release gates'), true);
  });
});
