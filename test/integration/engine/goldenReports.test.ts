import assert from 'node:assert/strict';
import path from 'node:path';
import type { HealthReport } from '../../../src/core/report/healthReport';
import { renderHtml } from '../../../src/core/report/html/renderHtml';
import { maskNames } from '../../../src/core/report/maskNames';
import { renderMarkdown } from '../../../src/core/report/renderMarkdown';
import { renderText } from '../../../src/core/report/renderText';
import { stableJson } from '../../../src/core/report/stableJson';
import type { Settings } from '../../../src/core/settings/settings';
import { healthReport } from '../../../src/engine/engine';
import { assertGolden } from '../../support/golden';
import { buildHealthyTeam, healthyPeople } from '../../support/healthyTeam';
import { faultsOfReport } from '../../support/publishedSchema';
import { buildQuietTeam, quietPeople } from '../../support/quietTeam';
import { removeTemporaryFolders, temporaryFolder } from '../../support/repositoryBuilderGit';
import type { Identity } from '../../support/repositoryBuilderCommit';
import { until } from '../../support/repositoryBuilderTeam';
import { requestFor } from '../../support/request';
import { buildSampleTeam } from '../../support/sampleTeam';
import { ledger, managerAtHome, sampleManager, sampleTeam } from '../../support/sampleTeamPeople';

interface GoldenTeam {
  readonly name: string;
  readonly build: (parent: string) => Promise<string>;
  readonly settings: Partial<Settings>;
  readonly people: readonly Identity[];
  readonly level: HealthReport['level'];
}

const teams: readonly GoldenTeam[] = [
  {
    name: 'sample-team',
    build: buildSample,
    settings: { criticalPaths: [ledger] },
    people: [sampleManager, managerAtHome, ...Object.values(sampleTeam).map(({ identity }) => identity)],
    level: 'in-the-way',
  },
  { name: 'healthy-team', build: buildHealthyTeam, settings: {}, people: healthyPeople, level: 'clear' },
  { name: 'quiet-team', build: buildQuietTeam, settings: {}, people: quietPeople, level: 'unknown' },
];

async function buildSample(parent: string): Promise<string> {
  const directory = path.join(parent, 'checkout-service');
  await buildSampleTeam(directory, until);
  return directory;
}

async function reportOn({ build, settings }: GoldenTeam): Promise<HealthReport> {
  const directory = await build(temporaryFolder());
  return healthReport(requestFor(directory, { settings: { managers: [], ...settings }, acceptGitIdentity: true }));
}

const forms: Readonly<Record<string, (report: HealthReport) => string>> = {
  txt: report => renderText(report, { width: 100, color: false }),
  md: renderMarkdown,
  // The style sheets are no part of what is read.
  html: report =>
    renderHtml(report)
      .replace(/<style>.*<\/style>/s, '')
      .replaceAll('><', '>\n<'),
  json: stableJson,
};

/** What must not be found of people in a masked report: names, their longer parts, addresses and mailboxes. */
function secretsOf(people: readonly Identity[]): readonly string[] {
  const words = people.flatMap(({ name, email }) => [
    name,
    ...name.split(' ').filter(part => part.length > 3),
    email,
    ...email.slice(0, email.indexOf('@')).split('+'),
  ]);
  return [...new Set(words.map(word => word.toLowerCase()))];
}

for (const team of teams) {
  describe(`the report of the ${team.name.replace('-', ' ')}`, () => {
    let report: HealthReport;
    before(async () => {
      report = await reportOn(team);
    });
    after(removeTemporaryFolders);

    it(`is ${team.level}`, () => {
      assert.equal(report.level, team.level);
    });

    for (const [form, render] of Object.entries(forms)) {
      it(`is what was once read, to the byte, as ${form}`, () => {
        assertGolden(`${team.name}.${form}`, render(report));
      });

      it(`names people as ${form}, and nobody once it is masked`, () => {
        const left = (shown: HealthReport): readonly string[] => {
          const text = render(shown).toLowerCase();
          return secretsOf(team.people).filter(secret => text.includes(secret));
        };
        assert.notDeepEqual(left(report), []);
        assert.deepEqual(left(maskNames(report)), []);
      });
    }

    it('is the same when all is made anew', async () => {
      const again = await reportOn(team);
      for (const [form, render] of Object.entries(forms)) assert.equal(render(again), render(report), form);
    });

    it('holds to the published schema, masked or not', () => {
      assert.equal(faultsOfReport(JSON.parse(stableJson(report))), '');
      assert.equal(faultsOfReport(JSON.parse(stableJson(maskNames(report)))), '');
    });
  });
}
