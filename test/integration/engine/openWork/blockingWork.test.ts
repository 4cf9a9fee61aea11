import assert from 'node:assert/strict';
import { healthReport } from '../../../../src/engine/engine';
import type { HealthReport } from '../../../../src/core/report/healthReport';
import { numberedLines, planWithMain } from '../../../support/openWorkOf';
import type { Identity } from '../../../support/repositoryBuilderCommit';
import { removeTemporaryFolders } from '../../../support/repositoryBuilderGit';
import { days, team } from '../../../support/repositoryBuilderTeam';
import { requestFor } from '../../../support/request';

const { manager, ada, bela } = team;

/** A branch of the manager's from which branches of these people were made. */
async function reportWith(people: Readonly<Record<string, Identity>>): Promise<HealthReport> {
  const plan = planWithMain();
  const work = (branch: string, author: Identity, age: number, line: number): void => {
    const files = { 'src/app.ts': numberedLines(20, { [line]: branch }) };
    plan.commit({ message: `Work on ${branch}`, branch, author, at: days(age), files });
  };
  plan.branch('checkout');
  work('checkout', manager, 3, 3);
  for (const [branch, author] of Object.entries(people)) {
    plan.branch(branch, 'checkout');
    work(branch, author, 1, 9);
  }
  const built = await plan.build();
  return healthReport(requestFor(built.directory, { settings: { criticalPaths: ['src/**'] } }));
}

describe('work of the manager’s that others wait for', () => {
  after(removeTemporaryFolders);

  it('puts the manager in the way, also where the history is thin', async () => {
    const { level, levelFacts } = await reportWith({ fees: ada });
    assert.equal(level, 'in-the-way');
    assert.equal(levelFacts[0], `${ada.name} waits for your branch checkout.`);
  });

  it('counts the people who wait', async () => {
    const { findings } = await reportWith({ fees: ada, taxes: bela });
    assert.equal(findings[0]?.title, '2 teammates wait for your branch checkout');
  });

  it('shows how many branches are built on it, its commits, its critical files and the command that lists them', async () => {
    const [finding] = (await reportWith({ fees: ada })).findings;
    assert.equal(finding?.kind, 'blocking-work');
    assert.deepEqual(
      finding.facts.find(({ label }) => label === 'teammates’ branches built on checkout'),
      { label: 'teammates’ branches built on checkout', value: 1, unit: 'branches', threshold: 0 },
    );
    assert.deepEqual(
      finding.evidence.commits.map(({ subject }) => subject),
      ['Work on checkout'],
    );
    assert.deepEqual(finding.evidence.files, ['src/app.ts']);
    assert.deepEqual(finding.evidence.refs, ['refs/heads/checkout']);
    assert.match(finding.evidence.command ?? '', /^git log --no-merges .* [0-9a-f]{12}\.\.[0-9a-f]{12}$/);
  });

  it('says for Monday whom to hand it to', async () => {
    const { nextSteps } = await reportWith({ fees: ada });
    assert.equal(
      nextSteps[0]?.text,
      `Land checkout first thing, or hand it to ${ada.name}, whose fees is built on it.`,
    );
  });

  it('is no finding where nobody waits', async () => {
    assert.deepEqual((await reportWith({})).findings.map(({ kind }) => kind).includes('blocking-work'), false);
  });
});
