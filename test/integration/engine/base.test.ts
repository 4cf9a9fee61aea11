import assert from 'node:assert/strict';
import { healthReport } from '../../../src/engine/engine';
import { toFailure } from '../../../src/engine/engineErrors';
import { RepositoryBuilder } from '../../support/repositoryBuilder';
import type { BuildOptions } from '../../support/repositoryBuilder';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { days, team } from '../../support/repositoryBuilderTeam';
import { requestFor } from '../../support/request';

interface Sketch extends BuildOptions {
  /** Refs that there are, each on a commit of its own that is called like it. */
  readonly refs: readonly string[];
  /** Symbolic refs by name. */
  readonly symbolic?: Readonly<Record<string, string>>;
  /** Names of remotes that are configured. */
  readonly remotes?: readonly string[];
  readonly tags?: readonly string[];
  /** The setting. */
  readonly base?: string;
}

/** Which ref the report takes for base, with the subject of the commit that it names. */
async function baseOf(sketch: Sketch): Promise<string> {
  const { refs, symbolic = {}, remotes = [], tags = [], base = '', ...options } = sketch;
  const plan = new RepositoryBuilder();
  for (const name of refs) {
    plan.branch(name, null);
    plan.commit({
      message: name,
      branch: name,
      author: team.manager,
      at: days(5),
      files: { [`${name}.ts`]: 'text\n' },
    });
  }
  for (const [name, target] of Object.entries(symbolic)) plan.symbolicRef(name, target);
  for (const name of tags) plan.tag(name, { message: name, target: refs[0] ?? '' });
  const urls = remotes.map(name => [`remote.${name}.url`, `https://example.com/${name}.git`]);
  const config = { ...(Object.fromEntries(urls) as Record<string, string>), ...options.config };
  const built = await plan.build({ ...options, config });
  const setting = base.startsWith('id of ') ? await built.git('rev-parse', base.slice('id of '.length)) : base;
  const { repository } = await healthReport(requestFor(built.directory, { settings: { base: setting } }));
  const subject = await built.git('log', '-1', '--format=%s', repository.baseCommit);
  const name = setting === base ? repository.baseRef : repository.baseRef.replace(setting, 'the id');
  return name === subject ? name : `${name} at ${subject}`;
}

const origin = 'refs/remotes/origin';
const upstream = 'refs/remotes/upstream';
const both = { remotes: ['origin', 'upstream'], refs: ['refs/heads/main', `${origin}/main`, `${upstream}/main`] };

describe('base is', () => {
  after(removeTemporaryFolders);

  const cases: Readonly<Record<string, readonly [Sketch, string]>> = {
    'the remote that is marked, before upstream': [
      { ...both, config: { 'remote.origin.gh-resolved': 'base' } },
      `${origin}/main`,
    ],
    'not a remote that is marked as another repository': [
      { ...both, config: { 'remote.origin.gh-resolved': 'someone/else' } },
      `${upstream}/main`,
    ],
    'upstream, before origin': [both, `${upstream}/main`],
    'origin where upstream is no remote any more': [{ ...both, remotes: ['origin'] }, `${origin}/main`],
    'the local trunk where a remote of another name is the only one': [
      { remotes: ['fork'], refs: ['refs/heads/main', 'refs/remotes/fork/main'] },
      'refs/heads/main',
    ],
    'where the remote’s HEAD points, before its main': [
      {
        remotes: ['origin'],
        refs: [`${origin}/main`, `${origin}/next`],
        symbolic: { [`${origin}/HEAD`]: `${origin}/next` },
      },
      `${origin}/next`,
    ],
    'the remote’s main where its HEAD points to nothing': [
      { remotes: ['origin'], refs: [`${origin}/main`], symbolic: { [`${origin}/HEAD`]: `${origin}/gone` } },
      `${origin}/main`,
    ],
    'the remote’s master, before trunk': [
      { remotes: ['origin'], refs: [`${origin}/trunk`, `${origin}/master`] },
      `${origin}/master`,
    ],
    'the remote’s trunk, before develop': [
      { remotes: ['origin'], refs: [`${origin}/develop`, `${origin}/trunk`] },
      `${origin}/trunk`,
    ],
    'the remote’s develop, before the local main': [
      { remotes: ['origin'], refs: ['refs/heads/main', `${origin}/develop`] },
      `${origin}/develop`,
    ],
    'the local main where the remote has no trunk': [
      { remotes: ['origin'], refs: [`${origin}/feature`, 'refs/heads/main'] },
      'refs/heads/main',
    ],
    'the local main, before master': [{ refs: ['refs/heads/master', 'refs/heads/main'] }, 'refs/heads/main'],
    'the local master, before develop': [
      { refs: ['refs/heads/develop', 'refs/heads/master'], head: 'develop' },
      'refs/heads/master',
    ],
    'the local develop, before what is checked out': [
      { refs: ['refs/heads/feature', 'refs/heads/develop'], head: 'feature' },
      'refs/heads/develop',
    ],
    'what is checked out where there is no trunk': [
      { refs: ['refs/heads/aside', 'refs/heads/feature'], head: 'feature' },
      'refs/heads/feature',
    ],
    'HEAD in a bare repository, before main': [
      { refs: ['refs/heads/main', 'refs/heads/next'], bare: true, head: 'next' },
      'refs/heads/next',
    ],
    'main in a bare repository whose HEAD has no commit': [
      { refs: ['refs/heads/main'], bare: true, head: 'unborn' },
      'refs/heads/main',
    ],
    'a short name of a setting, before all else': [
      { ...both, refs: [...both.refs, 'refs/heads/next'], base: 'next' },
      'refs/heads/next',
    ],
    'a full name': [{ ...both, base: 'refs/heads/main' }, 'refs/heads/main'],
    'a remote’s branch': [{ ...both, base: 'origin/main' }, `${origin}/main`],
    'a remote by its name, which means its HEAD': [
      { ...both, symbolic: { [`${origin}/HEAD`]: `${origin}/main` }, base: 'origin' },
      `origin at ${origin}/main`,
    ],
    'a tag': [{ ...both, tags: ['v1'], base: 'v1' }, 'v1 at refs/heads/main'],
    'a commit': [{ ...both, base: 'id of refs/remotes/origin/main' }, `the id at ${origin}/main`],
    HEAD: [
      { refs: ['refs/heads/main', 'refs/heads/feature'], head: 'feature', base: 'HEAD' },
      'HEAD at refs/heads/feature',
    ],
  };
  for (const [what, [sketch, expected]] of Object.entries(cases)) {
    it(what, async () => {
      assert.equal(await baseOf(sketch), expected);
    });
  }

  for (const base of ['missing', 'origin/missing', '--all', 'main:src', 'f'.repeat(40)]) {
    it(`not ${JSON.stringify(base.slice(0, 15))}, which is refused`, async () => {
      const { reason, message } = await baseOf({ ...both, base }).then(
        found => assert.fail(found),
        (error: unknown) => toFailure(error),
      );
      assert.equal(reason, 'unknown-base');
      assert.match(message, /choose the branch that the team's work lands on$/);
    });
  }
});
