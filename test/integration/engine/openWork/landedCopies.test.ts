import assert from 'node:assert/strict';
import { entryOf, namesOf, numberedLines, openWorkOf, planWithMain } from '../../../support/openWorkOf';
import type { RepositoryBuilder } from '../../../support/repositoryBuilder';
import type { PlannedCommit } from '../../../support/repositoryBuilderCommit';
import { removeTemporaryFolders } from '../../../support/repositoryBuilderGit';
import { days, team } from '../../../support/repositoryBuilderTeam';

const { manager, ada } = team;

describe('a branch has landed', () => {
  let plan: RepositoryBuilder;
  const work = (age: number, line: number, branch = 'topic'): PlannedCommit =>
    plan.commit({
      message: `Change line ${line}`,
      branch,
      author: manager,
      at: days(age),
      files: { 'src/app.ts': numberedLines(20, { [line]: 'changed' }), [`src/${line}.ts`]: 'text\n' },
    });
  /** Base moves on over the same lines, so that no content of the branch's is ever on base. */
  const baseMovesOn = (age: number): void => {
    const files = { 'src/app.ts': `before\n${numberedLines(20)}` };
    plan.commit({ message: 'Move on', author: ada, at: days(age), files });
  };
  const open = async (): Promise<readonly string[]> => namesOf(await openWorkOf(plan));
  beforeEach(() => {
    plan = planWithMain();
    plan.branch('topic');
  });
  after(removeTemporaryFolders);

  it('where base contains its tip, by a merge', async () => {
    work(5, 3);
    plan.merge({ from: 'topic', author: ada, at: days(4) });
    assert.deepEqual(await open(), []);
  });

  it('where base contains its tip, by going forward', async () => {
    work(5, 3);
    plan.branch('main', 'topic');
    assert.deepEqual(await open(), []);
  });

  it('not where another branch that is not long-lived contains it', async () => {
    work(5, 3);
    plan.branch('integration', 'main');
    plan.merge({ branch: 'integration', from: 'topic', author: ada, at: days(4) });
    assert.deepEqual(await open(), ['integration', 'topic']);
  });

  it('where a long-lived ref contains its tip', async () => {
    work(5, 3);
    plan.branch('release/2', 'main');
    plan.merge({ branch: 'release/2', from: 'topic', author: ada, at: days(4) });
    assert.deepEqual(await open(), []);
  });

  describe('by copies of its commits with author, author date and subject', () => {
    const copy = (of: PlannedCommit, branch: string, files: Readonly<Record<string, string>>): void => {
      const { author, message } = of;
      const committed = { committer: ada, committedAt: days(2) };
      plan.commit({ message, author: author.identity, at: author.at, branch, files, ...committed });
    };

    it('on base, though they came to other content there', async () => {
      const [first, second] = [work(6, 3), work(5, 4)];
      baseMovesOn(4);
      copy(first, 'main', { 'src/app.ts': 'resolved\n' });
      copy(second, 'main', { 'src/app.ts': 'resolved twice\n' });
      assert.deepEqual(await open(), []);
    });

    it('on a long-lived ref', async () => {
      const first = work(6, 3);
      plan.branch('release/2', 'main');
      copy(first, 'release/2', { 'src/app.ts': 'resolved\n' });
      assert.deepEqual(await open(), []);
    });

    it('not by a commit of another subject', async () => {
      const first = work(6, 3);
      copy({ ...first, message: 'Something else' }, 'main', { 'src/app.ts': 'resolved\n' });
      assert.deepEqual(await open(), ['topic']);
    });

    it('not by a commit of another author date', async () => {
      const first = work(6, 3);
      copy({ ...first, author: { ...first.author, at: days(5) } }, 'main', { 'src/app.ts': 'resolved\n' });
      assert.deepEqual(await open(), ['topic']);
    });

    it('not by a commit of another author', async () => {
      const first = work(6, 3);
      copy({ ...first, author: { ...first.author, identity: ada } }, 'main', { 'src/app.ts': 'resolved\n' });
      assert.deepEqual(await open(), ['topic']);
    });

    it('not by what it was made from: a change done again with the date of the first', async () => {
      const first = work(6, 3, 'main');
      plan.branch('topic', 'main');
      copy(first, 'topic', { 'src/app.ts': 'again\n' });
      assert.deepEqual(await open(), ['topic']);
    });

    it('not as a whole where one of them has none: that one is left', async () => {
      const first = work(6, 3);
      work(5, 4);
      baseMovesOn(4);
      copy(first, 'main', { 'src/app.ts': 'resolved\n' });
      const { commits, files, firstCommitAt } = entryOf(await openWorkOf(plan), 'topic');
      assert.deepEqual([commits, files, firstCommitAt], [1, 2, days(5).toISOString().replace('.000', '')]);
    });
  });

  describe('by commits with the same patch', () => {
    /** What a colleague made of a commit by applying it, under a name and date of their own. */
    const apply = (line: number, branch = 'main', content = 'changed'): void => {
      const files = {
        'src/app.ts': `before\n${numberedLines(20, { [line]: content })}`,
        [`src/${line}.ts`]: 'text\n',
      };
      plan.commit({ message: `Applied ${line}`, branch, author: ada, at: days(2), files });
    };

    it('on base, though base had moved on around them', async () => {
      work(6, 3);
      baseMovesOn(4);
      apply(3);
      assert.deepEqual(await open(), []);
    });

    it('on a long-lived ref', async () => {
      work(6, 3);
      plan.branch('release/2', 'main');
      plan.commit({
        message: 'Move on',
        branch: 'release/2',
        author: ada,
        at: days(4),
        files: { 'src/app.ts': `before\n${numberedLines(20)}` },
      });
      apply(3, 'release/2');
      assert.deepEqual(await open(), []);
    });

    it('not by other lines in the same files', async () => {
      work(6, 3);
      baseMovesOn(4);
      apply(3, 'main', 'changed otherwise');
      assert.deepEqual(await open(), ['topic']);
    });

    it('not by the same lines in another file', async () => {
      work(6, 3);
      const files = { 'src/other.ts': numberedLines(20, { 3: 'changed' }), 'src/3.ts': 'text\n' };
      plan.commit({ message: 'Elsewhere', author: ada, at: days(2), files });
      assert.deepEqual(await open(), ['topic']);
    });

    it('not before it was made: base had and lost them', async () => {
      apply(3);
      plan.commit({ message: 'Undo', author: ada, at: days(2), files: { 'src/app.ts': 'none\n', 'src/3.ts': null } });
      plan.branch('topic', 'main');
      work(1, 3);
      assert.deepEqual(await open(), ['topic']);
    });
  });
});
