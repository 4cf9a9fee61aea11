import assert from 'node:assert/strict';
import path from 'node:path';
import type { Finding, HealthReport } from '../../../src/core/report/healthReport';
import { stableJson } from '../../../src/core/report/stableJson';
import { healthReport } from '../../../src/engine/engine';
import { faultsOfReport } from '../../support/publishedSchema';
import { removeTemporaryFolders, temporaryFolder } from '../../support/repositoryBuilderGit';
import { until } from '../../support/repositoryBuilderTeam';
import { requestFor } from '../../support/request';
import { buildSampleTeam } from '../../support/sampleTeam';
import { ledger, sampleManager } from '../../support/sampleTeamPeople';

/** Builds the sample team anew and reports on it, as the terminal does. */
async function sampleReport(generatedAt: string): Promise<HealthReport> {
  const directory = path.join(temporaryFolder(), 'checkout-service');
  await buildSampleTeam(directory, until);
  const settings = { managers: [], criticalPaths: [ledger] };
  return healthReport(requestFor(directory, { settings, generatedAt, acceptGitIdentity: true }));
}

/** Of the findings that rest on something else than commits. */
const commands: Readonly<Record<string, RegExp>> = {
  'review-gate': /^git show /,
  'release-gate': /^git for-each-ref /,
  'uncommitted-critical': /^git diff /,
};

describe('the report of the sample team', () => {
  let report: HealthReport;
  before(async () => {
    report = await sampleReport('2026-06-30T12:00:00.000Z');
  });
  after(removeTemporaryFolders);

  const finding = (kind: string): Finding => {
    const found = report.findings.find(each => each.kind === kind);
    assert.ok(found, `no finding ${kind}`);
    return found;
  };

  it('is the same when all is made anew, but for when it was made', async () => {
    const again = await sampleReport('2026-07-01T00:00:00.000Z');
    assert.notEqual(again.generatedAt, report.generatedAt);
    assert.equal(stableJson({ ...again, generatedAt: report.generatedAt }), stableJson(report));
  });

  it('holds to the published schema', () => {
    assert.equal(faultsOfReport(JSON.parse(stableJson(report))), '');
  });

  it('is about the manager under both addresses', () => {
    assert.deepEqual(report.manager, {
      identities: [sampleManager, { name: 'camila', email: 'camila@restrepo.example.org' }],
      source: 'git-config',
    });
  });

  it('finds the manager in the way, in each way that it knows', () => {
    assert.equal(report.level, 'in-the-way');
    assert.deepEqual(
      report.findings.map(({ kind, severity }) => [kind, severity]),
      [
        ['blocking-work', 'high'],
        ['critical-authorship', 'high'],
        ['implementation-share', 'high'],
        ['review-gate', 'medium'],
        ['sole-knowledge', 'medium'],
        ['merge-gate', 'medium'],
        ['straight-to-base', 'medium'],
        ['uncommitted-critical', 'medium'],
        ['scattered', 'low'],
        ['release-gate', 'low'],
        ['creep', 'low'],
        ['outside-hours', 'low'],
        ['absence', 'none'],
      ],
    );
  });

  it('shows every finding against its limit, with its evidence, a command and guidance of both kinds', () => {
    const polarity = new Map(report.guidance.map(({ id, polarity: of }) => [id, of]));
    const judged = report.findings.filter(({ severity }) => severity !== 'none');
    for (const { kind, facts, evidence, guidance } of judged) {
      assert.ok(
        facts.some(({ threshold }) => threshold !== null),
        kind,
      );
      assert.ok(evidence.files.length + evidence.commits.length + evidence.refs.length > 0, kind);
      assert.match(evidence.command ?? '', commands[kind] ?? /^git log /);
      assert.deepEqual([...new Set(guidance.map(id => polarity.get(id)))].sort(), ['do', 'dont'], kind);
    }
  });

  it('names the file that is mostly the manager’s first, and the declared one among those only the manager knows', () => {
    assert.equal(finding('critical-authorship').evidence.files[0], 'src/payments/paymentGateway.ts');
    assert.ok(finding('sole-knowledge').evidence.files.includes(ledger));
  });

  it('says what stalls in an absence: the declared file among those that only the manager knows, and the gates', () => {
    assert.ok(report.absence.files.includes(ledger));
    assert.deepEqual(report.absence.gates, ['reviews', 'merges', 'releases']);
  });

  it('counts six people, the bot not among them', () => {
    assert.deepEqual([report.window.people, report.window.regulars], [6, 6]);
  });

  it('says one to three next steps', () => {
    assert.ok(report.nextSteps.length >= 1 && report.nextSteps.length <= 3);
  });
});
