import assert from 'node:assert/strict';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { altitude, assertRefused } from '../../support/commandLine';
import { RepositoryBuilder } from '../../support/repositoryBuilder';
import { removeTemporaryFolders, temporaryFolder } from '../../support/repositoryBuilderGit';
import { team } from '../../support/repositoryBuilderTeam';
import { buildSmallTeam } from '../../support/smallTeam';
import { wrapGit } from '../../support/wrappedGit';

const manager = ['--manager', team.manager.email];

describe('the command refuses in one line', () => {
  let directory: string;
  before(async () => {
    directory = (await buildSmallTeam()).directory;
  });
  after(removeTemporaryFolders);

  const refuses = async (args: readonly string[], line: RegExp, environment = {}): Promise<void> => {
    assertRefused(await altitude(args, { directory, environment }), line);
  };

  describe('what is no repository:', () => {
    it('a folder that is none', async () => {
      await refuses(
        ['report', temporaryFolder(), ...manager],
        /not a git repository: \S+: name a folder that git tracks$/m,
      );
    });

    it('a folder that is missing', async () => {
      await refuses(['report', 'missing', ...manager], /not a git repository: \S+missing: name/);
    });

    it('a file', async () => {
      await refuses(['report', 'src/app.ts', ...manager], /not a git repository: \S+app\.ts: name/);
    });

    it('one without a commit', async () => {
      const empty = await new RepositoryBuilder().build();
      await refuses(['report', empty.directory, ...manager], /there is no commit yet: /);
    });

    it('one that somebody else owns', async () => {
      const { searchPath } = await wrapGit('GIT_TEST_ASSUME_DIFFERENT_OWNER=1; export GIT_TEST_ASSUME_DIFFERENT_OWNER');
      await refuses(['report', ...manager], /add it to git's safe\.directory$/m, { PATH: searchPath });
    });

    it('any, where git is killed half-way', async () => {
      const killed = 'case " $* " in *" log "*) "$git" "$@" | head -c 300; kill -9 $$ ;; esac';
      const { searchPath } = await wrapGit(killed);
      await refuses(['report', '--no-cache', ...manager], /git failed: it ended before its answer did: try again$/m, {
        PATH: searchPath,
      });
    });

    it('any, where there is no git', async () => {
      await refuses(['report', ...manager], /install git 2\.25 or newer$/m, { PATH: temporaryFolder() });
    });
  });

  describe('who is nobody:', () => {
    it('a manager in no commit', async () => {
      await refuses(
        ['report', '--manager', 'nobody@example.com'],
        /no commit is by "nobody@example\.com": name the manager/,
      );
    });

    it('a manager without a name', async () => {
      await refuses(['report', '--manager', ''], /altitude\.managers cannot be used/);
    });

    it('no manager at all, where git knows none either', async () => {
      await refuses(['report'], /no manager is configured: set altitude\.managers, or name one with --manager$/m);
    });
  });

  const words: Readonly<Record<string, readonly [readonly string[], RegExp]>> = {
    'an unknown base': [
      ['report', '--base', 'missing'],
      /no branch or commit is called "missing" here: choose the branch/,
    ],
    'an option as base': [['report', '--base', '--all'], /"--all"/],
    'an unknown option': [
      ['report', '--frobnicate'],
      /unknown option '--frobnicate': altitude help lists what there is$/m,
    ],
    'a misspelt option': [['report', '--manger', 'x'], /unknown option '--manger' \(Did you mean --manager\?\)/],
    'an unknown sub-command': [['frobnicate'], /unknown command 'frobnicate'/],
    'a misspelt sub-command': [['repot'], /unknown command 'repot' \(Did you mean report\?\)/],
    'an option without its value': [['files', '--base'], /argument missing/],
    'a file too few': [['explain'], /missing required argument 'file'/],
    'a folder too many': [['files', '.', '.'], /too many arguments/],
    'a date that is none': [['report', '--until', 'yesterday'], /'yesterday' is invalid\. Write an ISO date/],
    'a month that is none': [['report', '--until', '2026-13-01'], /Write an ISO date/],
    'a day that is none': [['report', '--until', '2026-02-30'], /Write an ISO date/],
    'a moment of a day that is none': [['report', '--until', '2026-02-30T12:00:00Z'], /Write an ISO date/],
    'an hour that is none': [['report', '--until', '2026-02-28T25:00:00Z'], /Write an ISO date/],
    'a moment without its offset': [['report', '--until', '2026-02-28T12:00:00'], /Write an ISO date/],
    'no days': [
      ['report', '--days', '0'],
      /'0' is invalid\. It is not a whole number above 0: altitude help lists what there is$/m,
    ],
    'days less than none': [['report', '--days=-3'], /'-3' is invalid/],
    'half a day': [['report', '--days', '7.5'], /'7\.5' is invalid/],
    'days in words': [['report', '--days', 'ninety'], /'ninety' is invalid/],
    'fewer days than a week': [['report', '--days', '6'], /altitude\.days cannot be used: .* from 7 to 730/],
    'more days than two years': [['report', '--days', '731'], /altitude\.days cannot be used: .* from 7 to 730/],
    'no files': [['files', '--top', '0'], /'0' is invalid/],
    'an unknown posture': [['report', '--posture', 'lazy'], /Allowed choices are hands-off, balanced, player-coach/],
    'an unknown format': [['report', '--format', 'pdf'], /'pdf' is invalid\. Allowed choices are/],
    'an unknown level': [['report', '--fail-on', 'clear'], /Allowed choices are low, medium, high/],
    'a file that is not tracked': [
      ['explain', 'src/none.ts'],
      /base has no file "src\/none\.ts": name a file that is tracked/,
    ],
    'a folder as a file': [['explain', 'src'], /base has no file "src"/],
    'a date before all history': [['report', '--until', '2020-01-01'], /choose a later --until$/m],
  };
  for (const [what, [args, line]] of Object.entries(words)) {
    it(what, async () => {
      await refuses([...args, ...(args[0] === 'report' ? manager : [])], line);
    });
  }

  describe('settings that cannot be read:', () => {
    const settings = async (text: string): Promise<string> => {
      const file = path.join(temporaryFolder(), 'settings.json');
      await writeFile(file, text);
      return file;
    };
    const broken: Readonly<Record<string, readonly [string, RegExp]>> = {
      'that break off': ['{\n  "altitude.days": ', /settings\.json is not valid JSON: correct \w+ in line 2$/m],
      'that are no JSON': ['altitude: yes', /is not valid JSON/],
      'with a value of the wrong kind': ['{"altitude.days": "ninety"}', /altitude\.days cannot be used/],
      'with a value that is not offered': ['{"altitude.posture": "lazy"}', /altitude\.posture cannot be used/],
      'with a value out of its limits': ['{"altitude.workingDays": [8]}', /altitude\.workingDays cannot be used/],
    };
    for (const [what, [text, line]] of Object.entries(broken)) {
      it(what, async () => {
        await refuses(['report', ...manager, '--config', await settings(text)], line);
      });
    }

    it('a file that is missing', async () => {
      await refuses(
        ['report', ...manager, '--config', '/nowhere.json'],
        /settings file \/nowhere\.json cannot be read: name/,
      );
    });

    it('a folder', async () => {
      await refuses(['report', ...manager, '--config', '.'], /the settings file \. cannot be read: name/);
    });

    it('the repository’s own', async () => {
      const own = await buildSmallTeam();
      await writeFile(path.join(own.directory, '.vscode/settings.json'), '{"altitude.days": }');
      await refuses(['report', own.directory, ...manager], /\.vscode\/settings\.json is not valid JSON: correct/);
      await refuses(['files', path.join(own.directory, 'src')], /\.vscode\/settings\.json is not valid JSON: correct/);
    });
  });

  describe('to write', () => {
    it('into a folder that is missing', async () => {
      await refuses(
        ['report', ...manager, '--output', '/nowhere/report.txt'],
        /the file \/nowhere\/report\.txt cannot be written: choose another/,
      );
    });

    it('over a folder', async () => {
      const folder = temporaryFolder();
      await mkdir(path.join(folder, 'report'));
      await refuses(['report', ...manager, '--output', path.join(folder, 'report')], /cannot be written/);
      assert.deepEqual(await readdir(path.join(folder, 'report')), []);
    });
  });

  it('and with all of its help where nothing was asked', async () => {
    const { code, stdout, stderr } = await altitude([], { directory });
    assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
    assert.match(stderr, /^Usage: altitude [^]+ report [^]+ files [^]+ explain /);
  });
});
