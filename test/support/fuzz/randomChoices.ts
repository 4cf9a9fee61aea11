import type { Identity } from '../repositoryBuilderCommit';
import type { Chance } from '../sampleTeamChance';

const day = 86_400_000;
const newest = Date.parse('2026-06-29T12:00:00Z');

/** People under several names, machines, and what careless configuration leaves in a history. */
const identities: readonly Identity[] = [
  { name: 'Mona Ferreira', email: 'mona@example.com' },
  { name: 'Mona Ferreira', email: 'mona@home.example' },
  { name: 'mona', email: 'MONA@example.com' },
  { name: 'Ada Okafor', email: 'ada@example.com' },
  { name: 'ada-o', email: '1234+ada-o@users.noreply.github.com' },
  { name: 'Béla Varga', email: 'bela@example.com' },
  { name: 'Chen Liang', email: 'chen@example.com' },
  { name: 'Chen L.', email: '' },
  { name: 'renovate[bot]', email: '29139614+renovate[bot]@users.noreply.github.com' },
];

/** How the reports name whom they are about; the last is nobody. */
const managers = ['mona@example.com', 'Ada Okafor', 'bela@example.com', 'Chen Liang', 'nobody@example.com'];

const subjects = [
  '',
  'Fix it',
  'Fix it (#12)',
  'Größe ändern: 測試',
  'Revert "Fix it"',
  `Long: ${'words '.repeat(60)}`,
  'Bump version',
];

const trailers = [
  'Co-authored-by: Ada Okafor <ada@example.com>',
  'Reviewed-by: Béla Varga <bela@example.com>',
  'acked-by: Chen L. <chen@example.com>',
];

const mailmaps = [
  '',
  'Mona Ferreira <mona@example.com> <mona@home.example>\n',
  'Chen Liang <chen@example.com> Chen L. <>\nAda Okafor <ada@example.com> <1234+ada-o@users.noreply.github.com>\n',
  'Béla Varga <bela@example.com> <ada@example.com>\n',
];

const ownerships = ['', '* @everyone\n', 'src/ mona@example.com\n*.ts @ada-o\n', '[Core][2] @core\nlib/\n'];
const attributes = ['', 'lib/** linguist-generated\n', '*.ts -linguist-generated\nsrc/a.ts linguist-vendored\n'];

const settingFiles: Readonly<Record<string, readonly string[]>> = {
  '.mailmap': mailmaps,
  CODEOWNERS: ownerships,
  '.gitattributes': attributes,
};

/** Paths, a byte a character since git's need not be text; the last two become the same text. */
const paths = [
  ...['src/a.ts', 'src/A.ts', 'src/b.ts', 'src/c.ts', 'src/deep/er/d.ts', 'src/größe.ts', 'lib/a.ts', 'lib/b.js'],
  ...['test/a.test.ts', 'README.md', 'package-lock.json', 'db/migrations/1.sql', 'with space/"quote".ts'],
].map(path => Buffer.from(path).toString('latin1'));
const oddPaths = ['odd/\xe4.ts', 'odd/\xe5.ts'];

/** Enough to make files that have it one file to git, where the one goes and the other comes. */
const boilerplate = 'What many files\nbegin with\n';

/** What commits and reports are made of, at random. */
export class RandomChoices {
  readonly chance: Chance;

  constructor(chance: Chance) {
    this.chance = chance;
  }

  identity(): Identity {
    return this.chance.pick(identities);
  }

  manager(): string {
    return this.chance.pick(managers);
  }

  /** Mostly the end of all, else some day of the history, or before it. */
  until(): Date {
    return this.chance.percent(60) ? new Date(newest + day) : new Date(newest - this.chance.below(420) * day);
  }

  message(): string {
    const lines = trailers.filter(() => this.chance.percent(10));
    return [this.chance.pick(subjects), ...(lines.length === 0 ? [] : ['', ...lines])].join('\n');
  }

  /** Coarse, so that many commits share a second; now and then by a clock that is wrong by days. */
  moment(commit: number): Date {
    const skew = this.chance.percent(15) ? this.chance.below(40) - 20 : 0;
    return new Date(newest - 400 * day + Math.min(400, 4 * Math.floor(commit / 2) + skew) * day);
  }

  /** Minutes from UTC. */
  offset(): number {
    return this.chance.pick([0, 0, 60, -300, 330, 765]);
  }

  path(): string {
    return this.chance.percent(4) ? this.chance.pick(oddPaths) : this.chance.pick(paths);
  }

  /** One of a few, so that files that are alike, or nearly so, come about. */
  content(): string {
    return `${this.chance.percent(50) ? boilerplate : ''}${this.chance.below(30)}\n`;
  }

  /** One of the files that say how to read the others, and what it says. */
  settingFile(): readonly [path: string, content: string] {
    const path = this.chance.pick(Object.keys(settingFiles));
    return [path, this.chance.pick(settingFiles[path] ?? [])];
  }
}
