import assert from 'node:assert/strict';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { altitude } from '../../support/commandLine';
import { RepositoryBuilder } from '../../support/repositoryBuilder';
import type { BuiltRepository } from '../../support/repositoryBuilderBuilt';
import { removeTemporaryFolders, temporaryFolder } from '../../support/repositoryBuilderGit';
import { days, team } from '../../support/repositoryBuilderTeam';

const { manager, ada } = team;
const args = ['report', '--format', 'json', '--until', '2026-06-30', '--manager', manager.email];

/** The report of `args`, without the moment at which it was made. */
async function report(directory: string, environment: Readonly<Record<string, string>> = {}): Promise<string> {
  const { code, stdout, stderr } = await altitude(args, { directory, environment });
  assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
  return stdout.replace(/"generatedAt": "[^"]+"/, '');
}

describe('the command takes nothing from', () => {
  let built: BuiltRepository;
  let markers: string;
  let expected: string;
  before(async () => {
    const plan = new RepositoryBuilder();
    const files = { '.mailmap': `Ada <ada@new.example> <${ada.email}>\n`, 'src/größe.ts': '1\n' };
    plan.commit({ message: 'Anfang: Größe', author: manager, at: days(30), offset: 120, files });
    plan.commit({ message: 'Change', author: ada, at: days(20), offset: -300, files: { 'src/größe.ts': '2\n' } });
    plan.commit({ message: 'Move', author: manager, at: days(10), files: { 'src/b.ts': { from: 'src/größe.ts' } } });
    built = await plan.build({ checkout: true });
    markers = temporaryFolder();
    expected = await report(built.directory);
    assert.match(expected, /"workCommits": 3/);
  });
  after(removeTemporaryFolders);

  const program = (name: string): string => `touch ${markers}/${name}`;

  describe('the environment:', () => {
    const environments: Readonly<Record<string, () => Readonly<Record<string, string>>>> = {
      'another repository': () => ({ GIT_DIR: '/nowhere/.git', GIT_WORK_TREE: '/nowhere', GIT_PREFIX: 'odd/' }),
      'other objects and another index': () => ({
        GIT_OBJECT_DIRECTORY: '/nowhere/objects',
        GIT_ALTERNATE_OBJECT_DIRECTORIES: '/nowhere',
        GIT_INDEX_FILE: '/nowhere/index',
        GIT_COMMON_DIR: '/nowhere',
        GIT_NAMESPACE: 'odd',
      }),
      'another format of objects': () => ({ GIT_DEFAULT_HASH: 'sha256', GIT_DEFAULT_REF_FORMAT: 'reftable' }),
      'programs to start': () => ({
        EDITOR: program('editor'),
        VISUAL: program('visual'),
        PAGER: program('pager'),
        GIT_PAGER: program('git-pager'),
        GIT_EDITOR: program('git-editor'),
        GIT_EXTERNAL_DIFF: program('diff'),
        GIT_SSH_COMMAND: program('ssh'),
        GIT_ASKPASS: program('askpass'),
        SSH_ASKPASS: program('ssh-askpass'),
        PREFIX: '/nowhere',
      }),
      'configuration of git': () => ({
        GIT_CONFIG_COUNT: '2',
        GIT_CONFIG_KEY_0: 'log.showRoot',
        GIT_CONFIG_VALUE_0: 'false',
        GIT_CONFIG_KEY_1: 'core.fsmonitor',
        GIT_CONFIG_VALUE_1: program('fsmonitor'),
        GIT_CONFIG_PARAMETERS: "'log.showSignature'='true'",
        GIT_CONFIG: '/nowhere/config',
      }),
      'what git traces': () => ({ GIT_TRACE: '1', GIT_TRACE2: '1', GIT_TRACE_PACKET: '1', GIT_CURL_VERBOSE: '1' }),
      'how git reads paths': () => ({ GIT_LITERAL_PATHSPECS: '1', GIT_ICASE_PATHSPECS: '1', GIT_ATTR_SOURCE: 'odd' }),
      'language and time zone': () => ({ LC_ALL: 'de_DE.UTF-8', LANGUAGE: 'de', TZ: 'Asia/Tokyo' }),
    };
    for (const [what, environment] of Object.entries(environments)) {
      it(what, async () => {
        assert.equal(await report(built.directory, environment()), expected);
        assert.deepEqual(await readdir(markers), []);
      });
    }
  });

  describe('the person’s own configuration of git,', () => {
    const settings = [
      ['log', 'showRoot', 'false'],
      ['log', 'mailmap', 'true'],
      ['log', 'date', 'relative'],
      ['log', 'showSignature', 'true'],
      ['log', 'follow', 'true'],
      ['log', 'diffMerges', 'first-parent'],
      ['log', 'decorate', 'full'],
      ['log', 'graphColors', 'red'],
      ['diff', 'renames', 'copies'],
      ['diff', 'noprefix', 'true'],
      ['diff', 'relative', 'true'],
      ['diff', 'orderFile', '/dev/null'],
      ['diff', 'ignoreSubmodules', 'all'],
      ['format', 'pretty', 'oneline'],
      ['i18n', 'logOutputEncoding', 'ISO-8859-1'],
      ['core', 'quotePath', 'true'],
      ['core', 'abbrev', '4'],
      ['core', 'fsmonitor', 'true'],
      ['color', 'ui', 'always'],
      ['init', 'defaultBranch', 'odd'],
      ['init', 'defaultObjectFormat', 'sha256'],
      ['mailmap', 'file', '/nowhere'],
    ] as const;
    const text = settings.map(([section, key, value]) => `[${section}]\n\t${key} = ${value}\n`).join('');

    it('which would change what a plain git prints', async () => {
      const home = await homeWith(text);
      assert.equal(await report(built.directory, { HOME: home }), expected);
    });

    it('found by way of XDG_CONFIG_HOME either', async () => {
      const home = temporaryFolder();
      await mkdir(path.join(home, 'git'));
      await writeFile(path.join(home, 'git', 'config'), text);
      assert.equal(await report(built.directory, { XDG_CONFIG_HOME: home }), expected);
    });

    it('but who the person is', async () => {
      const home = await homeWith(`[user]\n\tname = Mona\n\temail = ${manager.email.toUpperCase()}\n`);
      const run = await altitude(args.slice(0, -2), { directory: built.directory, environment: { HOME: home } });
      assert.equal(run.code, 0, run.stderr);
      assert.match(run.stderr, /^No manager is configured: taking git's own identity, [^\n]+ with --manager\.\n$/);
      assert.equal((JSON.parse(run.stdout) as { manager: { source: string } }).manager.source, 'git-config');
    });
  });
});

async function homeWith(configuration: string): Promise<string> {
  const home = temporaryFolder();
  await writeFile(path.join(home, '.gitconfig'), configuration);
  return home;
}
