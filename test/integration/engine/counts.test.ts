import assert from 'node:assert/strict';
import type { FileEntry, HealthReport } from '../../../src/core/report/healthReport';
import { explainFile, healthReport } from '../../../src/engine/engine';
import { commitsByGit, landingsByGit } from '../../support/countedByGit';
import type { CommitByGit } from '../../support/countedByGit';
import { RepositoryBuilder } from '../../support/repositoryBuilder';
import type { BuiltRepository } from '../../support/repositoryBuilderBuilt';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { days, team, until } from '../../support/repositoryBuilderTeam';
import { requestFor } from '../../support/request';

const { manager, ada, bela, chen, dita, emil, abbot, renovate, forge } = team;
const atHome = { name: 'mona', email: 'mona@home.example' };
const onTheForge = { name: 'monaf', email: '1234+monaf@users.noreply.github.com' };
const onTheForgeBefore = { name: 'Mona Ferreira', email: 'monaf@users.noreply.github.com' };
const file = 'src/engine/core.ts';

/** A history in which everything that counts, counts once, or does not count happens to one file. */
function eventful(): RepositoryBuilder {
  const plan = new RepositoryBuilder();
  let content = 0;
  const edit = (path: string): Readonly<Record<string, string>> => ({ [path]: `edit ${String(++content)}\n` });
  const many = (count: number, path: string): Readonly<Record<string, string>> => ({
    ...Object.fromEntries(Array.from({ length: count - 1 }, (_, index) => [`src/many/${index}.ts`, `${++content}\n`])),
    ...edit(path),
  });
  const mailmap = `${manager.name} <${manager.email}> <${atHome.email}>\n`;
  plan.commit({
    message: 'Begin',
    author: ada,
    at: days(120),
    files: { 'lib/core.js': 'begin\n', '.mailmap': mailmap },
  });
  plan.commit({ message: 'Before the window', author: manager, at: days(91), files: edit('lib/core.js') });
  plan.commit({ message: 'Move', author: ada, at: days(85), files: { 'src/core.ts': { from: 'lib/core.js' } } });
  plan.commit({ message: 'By mailmap', author: atHome, at: days(80), files: edit('src/core.ts') });
  plan.commit({ message: 'By login', author: onTheForge, at: days(79), files: edit('src/core.ts') });
  plan.commit({ message: 'By name', author: onTheForgeBefore, at: days(78), files: edit('src/core.ts') });
  plan.commit({ message: 'A family name', author: abbot, at: days(77), files: edit('src/core.ts') });
  plan.commit({ message: 'A bot', author: renovate, at: days(76), files: edit('src/core.ts') });
  plan.commit({ message: 'Bulk', author: dita, at: days(75), files: many(51, 'src/core.ts') });
  plan.commit({ message: 'As large as may be', author: dita, at: days(74), files: many(50, 'src/core.ts') });
  plan.commit({ message: 'Bump version to 2', author: bela, at: days(73), files: edit('src/core.ts') });
  const ignored = plan.commit({ message: 'Reformat', author: emil, at: days(72), files: edit('src/core.ts') });
  plan.branch('release/1');
  const fix = plan.commit({
    message: 'Fix',
    author: bela,
    at: days(70),
    branch: 'release/1',
    files: edit('src/core.ts'),
  });
  plan.cherryPick(fix, { committer: ada, committedAt: days(69) });
  plan.merge({ from: 'release/1', author: ada, at: days(68), message: 'Merge the release back' });
  plan.commit({ message: 'Move again', author: chen, at: days(60), files: { [file]: { from: 'src/core.ts' } } });
  plan.branch('five');
  for (const each of [1, 2, 3, 4, 5]) {
    plan.commit({
      message: `Step ${each}`,
      author: manager,
      at: days(55 - each / 10),
      branch: 'five',
      files: edit(file),
    });
  }
  plan.commit({ message: 'Help', author: chen, at: days(54), branch: 'five', files: edit(file) });
  plan.merge({ from: 'five', author: manager, committer: forge, at: days(50) });
  const together = `Together\n\nCo-authored-by: ${manager.name} <${manager.email}>`;
  plan.commit({ message: together, author: bela, at: days(40), files: edit(file) });
  plan.commit({ message: 'Lock', author: manager, at: days(39), files: edit('package-lock.json') });
  plan.commit({ message: 'Prose', author: manager, at: days(38), files: edit('README.md') });
  plan.commit({ message: 'Words', author: manager, at: days(37), files: edit('locales/de.json') });
  plan.commit({ message: 'Elsewhere', author: manager, at: days(36), files: edit('src/many/1.ts') });
  const ignoreList = { naming: [ignored], content: (ids: readonly string[]) => `# Formatting\n${ids.join('\n')}\n` };
  const ignoring = { '.git-blame-ignore-revs': ignoreList, ...edit('src/many/2.ts') };
  plan.commit({ message: 'Ignore', author: ada, at: days(35), files: ignoring });
  plan.commit({ message: 'Last', author: chen, at: days(1), files: edit(file) });
  return plan;
}

const managersAddresses = [manager.email, onTheForge.email, onTheForgeBefore.email];
const personOf = ({ email }: CommitByGit): string => (managersAddresses.includes(email) ? manager.email : email);
const end = until.getTime() / 1000;
const dayOfSeconds = 86_400;

/** The rules of a work commit once more, told by what this history holds. */
function workCommits(commits: readonly CommitByGit[], filesOf: ReadonlyMap<string, number>): readonly CommitByGit[] {
  const seen = new Set<string>();
  return [...commits].reverse().filter(commit => {
    const { id, email, committedAt, authoredAt, subject, paths } = commit;
    const copy = [personOf(commit), authoredAt, subject].join();
    const isCopy = seen.has(copy);
    seen.add(copy);
    return (
      !isCopy &&
      committedAt > end - 90 * dayOfSeconds &&
      committedAt <= end &&
      email !== renovate.email &&
      !['Bump version to 2', 'Reformat'].includes(subject) &&
      (filesOf.get(id) ?? 0) <= 50 &&
      paths.some(path => /^(src|lib)\//.test(path))
    );
  });
}

describe('one file and one person, counted by plain git log', () => {
  let built: BuiltRepository;
  let report: HealthReport;
  let entry: FileEntry;
  let all: readonly CommitByGit[];
  let onFile: readonly CommitByGit[];
  let work: readonly CommitByGit[];
  let landings: readonly (readonly [string, string])[];
  before(async () => {
    built = await eventful().build();
    report = await healthReport(requestFor(built.directory));
    entry = await explainFile(requestFor(built.directory), file);
    all = await commitsByGit(built);
    onFile = await commitsByGit(built, file);
    const sizes = new Map(all.map(({ id, paths }) => [id, paths.length]));
    work = workCommits(onFile, sizes);
    const landingOf = await landingsByGit(built);
    const pairs = work.map(commit => [personOf(commit), landingOf.get(commit.id) ?? ''] as const);
    landings = [...new Map(pairs.map(pair => [pair.join(), pair])).values()];
  });
  after(removeTemporaryFolders);

  const own = ([person]: readonly [string, string]): boolean => person === manager.email;

  it('hold the figures that the history was made for', () => {
    assert.deepEqual(
      { changes: onFile.length, revisions: work.length, landings: landings.length, own: landings.filter(own).length },
      { changes: 23, revisions: 16, landings: 12, own: 4 },
    );
  });

  it('have the same revisions and people', () => {
    assert.equal(entry.revisions, work.length);
    assert.equal(entry.people, new Set(work.map(personOf)).size);
  });

  it('have the same commits, landings and share of the manager', () => {
    assert.equal(entry.manager.commits, work.filter(commit => personOf(commit) === manager.email).length);
    assert.equal(entry.manager.landings, landings.filter(own).length);
    assert.equal(entry.manager.share, Number((landings.filter(own).length / landings.length).toFixed(4)));
  });

  it('have the same degrees of authorship', () => {
    const byPeople = onFile.filter(({ email, subject }) => email !== renovate.email && subject !== 'Reformat');
    const creator = byPeople.at(-1);
    const people = [...new Set(byPeople.map(personOf))];
    const degrees = people.map(person => {
      const changes = byPeople.filter(commit => commit !== creator);
      const deliveries = changes.filter(commit => personOf(commit) === person).length;
      const created = creator !== undefined && personOf(creator) === person ? 1 : 0;
      const degree = 3.293 + 1.098 * created + 0.164 * deliveries - 0.321 * Math.log(1 + changes.length - deliveries);
      return { person, degree };
    });
    const highest = Math.max(...degrees.map(({ degree }) => degree));
    const ofManager = degrees.find(({ person }) => person === manager.email);
    assert.equal(creator?.subject, 'Begin');
    assert.equal(entry.manager.doa, Number(ofManager?.degree.toFixed(4)));
    assert.equal(entry.manager.normalizedDoa, Number(((ofManager?.degree ?? 0) / highest).toFixed(4)));
    const five = degrees.sort((one, other) => other.degree - one.degree).slice(0, 5);
    assert.deepEqual(
      entry.authors.map(({ doa }) => doa),
      five.map(({ degree }) => Number(degree.toFixed(4))),
    );
  });

  it('have the same work commits of everyone and of the manager in the window', () => {
    const counted = workCommits(all, new Map(all.map(({ id, paths }) => [id, paths.length])));
    assert.equal(report.window.workCommits, counted.length);
    assert.equal(report.window.people, new Set(counted.map(personOf)).size);
    assert.equal(report.activity.commits, counted.filter(commit => personOf(commit) === manager.email).length);
  });

  it('have all addresses of the manager, and say so', () => {
    const addresses = [manager.email, atHome.email, onTheForge.email, onTheForgeBefore.email];
    assert.deepEqual(report.manager.identities.map(({ email }) => email).sort(), addresses.sort());
    assert.ok(report.joined.some(({ person }) => person.email === manager.email));
  });
});
