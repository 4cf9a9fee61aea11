import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import manifest from '../../../package.json';
import type { HealthReport } from '../../../src/core/report/healthReport';
import type { Settings } from '../../../src/core/settings/settings';
import { healthReport, rankedFiles } from '../../../src/engine/engine';
import { RepositoryBuilder } from '../../support/repositoryBuilder';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { days, team } from '../../support/repositoryBuilderTeam';
import { requestFor } from '../../support/request';

/** What a setting changes: the same figure without it and with it. */
interface Effect<Name extends keyof Settings> {
  readonly value: Settings[Name];
  /** Settings that the effect needs beside it, in both readings. */
  readonly beside?: Partial<Settings>;
  readonly of: (report: HealthReport, files: readonly string[]) => unknown;
  readonly without: unknown;
  readonly with: unknown;
}

/** A setting that changes nothing that is measured: the test in the editor that sees its effect. */
interface SeenInEditor {
  readonly file: string;
  readonly says: string;
}

const { manager, ada, bela, chen } = team;
const inEditor = (name: string): SeenInEditor => ({ file: 'test/host/browser/criticalFiles.test.ts', says: name });
const branchState = (name: string) => (report: HealthReport) =>
  report.openWork.find(({ refs }) => refs.some(ref => ref.endsWith(name)))?.state ?? 'none';
const criticalPaths = (report: HealthReport): readonly string[] => report.criticalFiles.map(file => file.path);
const severityOf = (kind: string) => (report: HealthReport) =>
  report.findings.find(finding => finding.kind === kind)?.severity ?? null;
const commits = (report: HealthReport): number => report.window.workCommits;
const outside = (report: HealthReport): number =>
  report.activity.weeks.reduce((sum, week) => sum + (week.outsideHours ?? 0), 0);
const age = (report: HealthReport): number =>
  report.openWork.find(({ refs }) => refs.includes('refs/heads/topic'))?.ageWorkingDays ?? 0;
const has = (file: string) => (_: HealthReport, files: readonly string[]) => files.includes(file);

/** Every setting: one that is declared and not listed here does not compile. */
const effects: { readonly [Name in keyof Settings]: Effect<Name> | SeenInEditor } = {
  managers: {
    value: [ada.email],
    of: report => report.manager.identities.map(({ email }) => email),
    without: [manager.email],
    with: [ada.email],
  },
  aliases: {
    value: { [ada.email]: [bela.email] },
    of: report => report.window.people,
    without: 4,
    with: 3,
  },
  team: { value: [ada.email], of: commits, without: 66, with: 42 },
  scope: { value: ['src/quiet/**'], of: commits, without: 66, with: 60 },
  base: { value: 'next', of: report => report.repository.baseRef, without: 'refs/heads/main', with: 'refs/heads/next' },
  days: { value: 30, of: commits, without: 66, with: 15 },
  workingDays: { value: [1, 2, 3, 4, 5, 6, 7], of: outside, without: 2, with: 1 },
  workingHours: { value: [8, 23], of: outside, without: 2, with: 1 },
  daysOff: { value: ['2000-01-01..2099-12-31'], of: age, without: 5, with: 0 },
  posture: {
    value: 'hands-off',
    beside: { thresholds: { 'implementation-share': { mediumShare: 0.1 } } },
    of: severityOf('implementation-share'),
    without: null,
    with: 'medium',
  },
  criticalPaths: { value: ['docs/plan.md'], of: criticalPaths, without: [], with: ['docs/plan.md'] },
  presets: { value: ['deploy'], of: criticalPaths, without: [], with: ['deploy/app.sh'] },
  exclude: { value: ['src/pay.ts'], of: has('src/pay.ts'), without: true, with: false },
  leaveOut: {
    value: {
      ...{ lock: false, generated: true, vendored: true, snapshots: true, binary: true },
      ...{ minified: true, translations: true, changelogs: true, prose: true, manifests: true },
    },
    of: has('package-lock.json'),
    without: false,
    with: true,
  },
  bots: { value: [bela.email], of: report => report.window.people, without: 4, with: 3 },
  longLived: { value: ['topic'], of: branchState('/topic'), without: 'open', with: 'none' },
  exempt: { value: ['topic'], of: branchState('/topic'), without: 'open', with: 'exempt' },
  thresholds: {
    value: { scattered: { branches: 0 } },
    of: severityOf('scattered'),
    without: null,
    with: 'low',
  },
  'surfaces.statusBar': inEditor('altitude.surfaces.statusBar'),
  'surfaces.codeLens': inEditor('altitude.surfaces.codeLens'),
  'surfaces.hover': inEditor('altitude.surfaces.hover'),
  'surfaces.explorer': inEditor('altitude.surfaces.explorer'),
  'surfaces.messages': inEditor('altitude.surfaces.messages'),
  checkIn: {
    file: 'test/host/browser/reportTab.test.ts',
    says: 'marks the item in the status bar once its day has come',
  },
};

/** A team's history in which every setting has something to change. */
async function build(): Promise<string> {
  const plan = new RepositoryBuilder();
  const first = {
    'deploy/app.sh': 'run\n',
    'docs/plan.md': 'plan\n',
    'package-lock.json': '{}\n',
    'src/pay.ts': '0\n',
  };
  plan.commit({ message: 'Begin', author: chen, at: days(200), files: first });
  for (let index = 0; index < 60; index++) {
    const author = index % 5 === 0 ? bela : index % 5 === 1 ? chen : ada;
    plan.commit({
      message: `Quiet ${index}`,
      author,
      at: days(80 - index),
      files: { [`src/quiet/${index}.ts`]: 'x\n' },
    });
  }
  plan.branch('next');
  plan.commit({ message: 'Next', author: ada, branch: 'next', at: days(12), files: { 'src/next.ts': 'n\n' } });
  // A Wednesday late in the evening and a Saturday at noon, in the manager's own time.
  const hours = { author: manager, offset: 120 };
  plan.commit({ ...hours, message: 'Late', at: new Date('2026-06-24T19:30:00Z'), files: { 'src/pay.ts': '1\n' } });
  plan.commit({ ...hours, message: 'Weekend', at: new Date('2026-06-27T10:00:00Z'), files: { 'src/pay.ts': '2\n' } });
  for (const day of [5.1, 4.1, 1.1, 0.1]) {
    plan.commit({ ...hours, message: `Day ${day}`, at: days(day), files: { 'src/pay.ts': `${day}\n` } });
  }
  plan.branch('topic');
  plan.commit({ ...hours, message: 'Topic', branch: 'topic', at: days(7), files: { 'src/topic.ts': 't\n' } });
  return (await plan.build()).directory;
}

describe('each setting', () => {
  let directory = '';

  before(async () => {
    directory = await build();
  });
  after(removeTemporaryFolders);

  const read = async (effect: Effect<keyof Settings>, settings: Partial<Settings>): Promise<unknown> => {
    const request = requestFor(directory, { settings: { ...effect.beside, ...settings } });
    const report = await healthReport(request);
    const files = effect.of.length > 1 ? await rankedFiles(request, 500) : [];
    return effect.of(
      report,
      files.map(file => file.path),
    );
  };

  it('that the manifest declares is listed here', () => {
    const declared = Object.keys(manifest.contributes.configuration.properties);
    assert.deepEqual(
      declared,
      Object.keys(effects).map(name => `altitude.${name}`),
    );
  });

  for (const [name, effect] of Object.entries(effects)) {
    if ('file' in effect) {
      it(`${name} has an effect that a test in the editor sees`, async () => {
        const text = await readFile(path.resolve(effect.file), 'utf8');
        assert.match(text, new RegExp(`it\\([^)]*${effect.says.replaceAll('.', '\\.')}`));
      });
    } else {
      it(`${name} changes what it is to change`, async () => {
        assert.deepEqual(await read(effect, {}), effect.without);
        assert.deepEqual(await read(effect, { [name]: effect.value }), effect.with);
      });
    }
  }
});
