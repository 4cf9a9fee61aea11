import assert from 'node:assert/strict';
import { RepositoryBuilder } from '../../support/repositoryBuilder';
import { removeTemporaryFolders } from '../../support/repositoryBuilderGit';
import { days, team, until } from '../../support/repositoryBuilderTeam';

const { ada, forge } = team;

describe('what the repository builder commits', () => {
  after(removeTemporaryFolders);

  describe('commits', () => {
    it('carry author, committer, dates in their offsets, and the whole message', async () => {
      const plan = new RepositoryBuilder();
      plan.commit({
        message: 'Subject\n\nBody\n\nReviewed-by: Bela Varga <bela.varga@example.com>',
        author: ada,
        at: new Date('2026-03-01T22:30:00Z'),
        offset: -330,
        committer: forge,
        committedAt: new Date('2026-03-02T08:00:00Z'),
        committerOffset: 120,
      });
      const built = await plan.build();
      assert.deepEqual(
        (await built.git('log', '--format=tformat:%an <%ae> %aI%n%cn <%ce> %cI%n%B')).trim().split('\n'),
        [
          'Ada Okafor <ada.okafor@example.com> 2026-03-01T17:00:00-05:30',
          'GitHub <noreply@github.com> 2026-03-02T10:00:00+02:00',
          'Subject',
          '',
          'Body',
          '',
          'Reviewed-by: Bela Varga <bela.varga@example.com>',
        ],
      );
    });

    it('follow each other by a minute where no date is given', async () => {
      const plan = new RepositoryBuilder();
      plan.commit({ message: 'first', at: until });
      plan.commit({ message: 'second' });
      assert.equal(await (await plan.build()).git('log', '-1', '--format=%cI'), '2026-06-30T12:01:00+00:00');
    });

    it('may be older than the commit before them', async () => {
      const plan = new RepositoryBuilder();
      plan.commit({ message: 'first', at: until });
      plan.commit({ message: 'second', at: days(3) });
      assert.equal(await (await plan.build()).git('log', '-1', '--format=%cI'), '2026-06-27T12:00:00+00:00');
    });

    it('are known by their ids once built', async () => {
      const plan = new RepositoryBuilder();
      const first = plan.commit({ message: 'first' });
      plan.commit({ message: 'second' });
      const built = await plan.build();
      assert.equal(built.idOf(first), await built.git('rev-parse', 'main~1'));
    });

    it('may be by somebody without a name', async () => {
      const plan = new RepositoryBuilder();
      plan.commit({ message: 'first', author: { name: '', email: 'someone@example.com' } });
      assert.equal(await (await plan.build()).git('log', '--format=%an|%ae'), '|someone@example.com');
    });
  });

  describe('files', () => {
    it('that are renamed keep their content, or change with it', async () => {
      const plan = new RepositoryBuilder();
      plan.commit({ message: 'first', files: { 'a.ts': 'a\n', 'b.ts': 'b\nb\nb\nb\n' } });
      plan.commit({
        message: 'second',
        files: { 'c.ts': { from: 'a.ts' }, 'd.ts': { from: 'b.ts', content: 'b\nb\nb\nc\n' } },
      });
      const built = await plan.build();
      const changes = await built.git('diff-tree', '-r', '-M50%', '--no-commit-id', '--name-status', 'main');
      assert.deepEqual(changes.split('\n'), ['R100\ta.ts\tc.ts', 'R075\tb.ts\td.ts']);
    });

    const oddPaths = [
      'with space.ts',
      'quo"te.ts',
      'line\nbreak.ts',
      '-dash.ts',
      'ünï/çødé.ts',
      'back\\slash.ts',
      'tab\t.ts',
    ];
    for (const odd of oddPaths) {
      it(`may be called ${JSON.stringify(odd)}`, async () => {
        const plan = new RepositoryBuilder();
        plan.commit({ message: 'odd', files: { [odd]: 'text\n' } });
        assert.equal(await (await plan.build()).git('ls-tree', '-z', '--name-only', '-r', 'main'), `${odd}\0`);
      });
    }

    it('may have names that are not UTF-8', async () => {
      const plan = new RepositoryBuilder();
      const odd = Buffer.from([0x61, 0xff, 0xfe, 0x62]);
      plan.commit({ message: 'odd', bytePaths: [{ path: odd, change: 'text\n' }] });
      const listed = await (await plan.build()).gitBytes('ls-tree', '-z', '--name-only', 'main');
      assert.deepEqual(listed, Buffer.concat([odd, Buffer.from([0])]));
    });

    it('may hold any bytes', async () => {
      const plan = new RepositoryBuilder();
      const bytes = Buffer.from([0, 255, 10, 13, 34]);
      plan.commit({ message: 'bytes', files: { 'logo.png': bytes } });
      assert.deepEqual(await (await plan.build()).gitBytes('cat-file', 'blob', 'main:logo.png'), bytes);
    });
  });
});
