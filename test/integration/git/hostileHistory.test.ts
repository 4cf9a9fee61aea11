import assert from 'node:assert/strict';
import type { HistoryColumns } from '../../../src/core/history/columns';
import { changesOf } from '../../support/changesOf';
import { writeRawCommit } from '../../support/rawCommit';
import { readColumns } from '../../support/readColumns';
import { RepositoryBuilder } from '../../support/repositoryBuilder';
import type { BuiltRepository } from '../../support/repositoryBuilderBuilt';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';

const signature = 'Ada <ada@example.com> 1767603600 +0000';

describe('the history of a repository that means no good', () => {
  let built: BuiltRepository;
  let tree: string;
  before(async () => {
    const plan = new RepositoryBuilder();
    plan.commit({ message: 'Begin', files: { 'a.ts': 'one\n' } });
    built = await plan.build();
    tree = await built.git('rev-parse', 'main^{tree}');
  });
  after(removeTemporaryFolders);

  /** The history whose only commit has this header below the tree, and this message. */
  const historyOf = async (header: readonly string[], message = 'Change\n'): Promise<HistoryColumns> => {
    const content = `${[`tree ${tree}`, ...header].join('\n')}\n\n${message}`;
    return readColumns(built.directory, await writeRawCommit(built, content));
  };
  const signed = async (author: string): Promise<HistoryColumns> =>
    historyOf([`author ${author}`, `committer ${signature}`]);
  const subjectOf = async (message: string): Promise<string | undefined> =>
    (await historyOf([`author ${signature}`, `committer ${signature}`], message)).subjects.at(0);

  describe('keeps a subject', () => {
    const subjects = {
      'with escape codes': '\u001b[31mred\u001b]8;;https://evil.example\u0007',
      'that looks like a change': ':100644 100644 5626abf 5ea2ed4 M',
      'that looks like an option': '--output=/tmp/marker',
      'with a carriage return and a tab': 'one\rtwo\tthree',
      'with a bidirectional override': 'a\u202egnp.exe',
      'of a million characters': 'x'.repeat(1_000_000),
    };
    for (const [what, subject] of Object.entries(subjects)) {
      it(what, async () => {
        assert.equal(await subjectOf(`${subject}\n`), subject);
      });
    }

    it('that is empty', async () => {
      assert.equal(await subjectOf(''), '');
    });

    it('up to a NUL, as git does', async () => {
      assert.equal(await subjectOf('before\0after\n'), 'before');
    });

    it('that is not UTF-8', async () => {
      const head = Buffer.from(`tree ${tree}\nauthor ${signature}\ncommitter ${signature}\n\n`);
      const id = await writeRawCommit(built, Buffer.concat([head, Buffer.from([0x61, 0xff, 0x62, 0x0a])]));
      assert.equal((await readColumns(built.directory, id)).subjects.at(0), 'a\ufffdb');
    });

    it('in the encoding that the commit names', async () => {
      const head = `tree ${tree}\nauthor ${signature}\ncommitter ${signature}\nencoding ISO-8859-1\n\n`;
      const id = await writeRawCommit(built, Buffer.from(`${head}Größe\n`, 'latin1'));
      assert.equal((await readColumns(built.directory, id)).subjects.at(0), 'Größe');
    });
  });

  describe('reads an author', () => {
    const identities = {
      'without a name': ['<ada@example.com> 1767603600 +0000', '|ada@example.com'],
      'without an e-mail': ['Ada <> 1767603600 +0000', 'Ada|'],
      'with neither': [' <> 1767603600 +0000', '|'],
      'whose name holds an opening bracket': [
        'Ada < Okafor <ada@example.com> 1767603600 +0000',
        'Ada| Okafor <ada@example.com',
      ],
      'whose name holds escape codes': [
        'A\u001b[2Jda <ada@example.com> 1767603600 +0000',
        'A\u001b[2Jda|ada@example.com',
      ],
      'whose e-mail holds spaces': ['Ada <ada at example> 1767603600 +0000', 'Ada|ada at example'],
    } as const;
    for (const [what, [author, expected]] of Object.entries(identities)) {
      it(what, async () => {
        const { identities: found, authors, authorTimes } = await signed(author);
        const identity = found[authors[0] ?? -1];
        assert.equal(`${identity?.name ?? '?'}|${identity?.email ?? '?'}`, expected);
        assert.equal(authorTimes[0], 1_767_603_600);
      });
    }

    it('that is missing altogether as nobody, and still the files', async () => {
      const history = await historyOf([`committer ${signature}`]);
      assert.deepEqual(history.identities[history.authors[0] ?? -1], { name: '', email: '' });
      assert.deepEqual(changesOf(history, 0), ['added a.ts']);
    });
  });

  describe('reads a date', () => {
    const dates: Readonly<Record<string, readonly [string, number, number]>> = {
      'of the year 1970': ['0 +0000', 0, 0],
      'before 1970, which git itself cannot tell, as none': ['-86400 +0000', 0, 0],
      'of the year 2286': ['9999999999 -0800', 9_999_999_999, -480],
      'in an offset of fourteen hours': ['1767603600 +1400', 1_767_603_600, 840],
      'without an offset, which git cannot tell either, as none': ['1767603600', 0, 0],
      'that is no number': ['yesterday', 0, 0],
    };
    for (const [what, [date, time, offset]] of Object.entries(dates)) {
      it(what, async () => {
        const { authorTimes, authorOffsets } = await signed(`Ada <ada@example.com> ${date}`);
        assert.deepEqual([authorTimes[0], authorOffsets[0]], [time, offset]);
      });
    }

    it('beyond all numbers as a number', async () => {
      const { authorTimes, authorOffsets } = await signed('Ada <ada@example.com> 99999999999999999999 +9959');
      assert.ok(Number.isFinite(authorTimes[0]) && Number.isFinite(authorOffsets[0]));
    });
  });
});
