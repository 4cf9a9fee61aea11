import assert from 'node:assert/strict';
import { entryOf, namesOf, numberedLines, openWorkOf, planWithMain } from '../../../support/openWorkOf';
import type { Files } from '../../../support/repositoryBuilderCommit';
import type { RepositoryBuilder } from '../../../support/repositoryBuilder';
import { removeTemporaryFolders } from '../../../support/repositoryBuilderGit';
import { days, team } from '../../../support/repositoryBuilderTeam';

const { manager, ada } = team;

describe('a branch that was squashed has landed', () => {
  let plan: RepositoryBuilder;
  let done: number;
  const work = (age: number, files: Files): void => {
    plan.commit({ message: `Work ${(done += 1)}`, branch: 'topic', author: manager, at: days(age), files });
  };
  const onto = (branch: string, age: number, files: Files): void => {
    plan.commit({ message: `Land ${(done += 1)}`, branch, author: ada, at: days(age), files });
  };
  const open = async (): Promise<readonly string[]> => namesOf(await openWorkOf(plan));
  const moved = { 'src/app.ts': `before\n${numberedLines(20)}` };
  const ours = (changed: Readonly<Record<number, string>>): Files => ({ 'src/app.ts': numberedLines(20, changed) });
  const oursMoved = (changed: Readonly<Record<number, string>>): Files => ({
    'src/app.ts': `before\n${numberedLines(20, changed)}`,
  });
  beforeEach(() => {
    done = 0;
    plan = planWithMain();
    plan.branch('topic');
    work(9, ours({ 3: 'three' }));
    work(8, ours({ 3: 'three', 9: 'nine' }));
  });
  after(removeTemporaryFolders);

  describe('by its content', () => {
    it('where base has it', async () => {
      onto('main', 5, ours({ 3: 'three', 9: 'nine' }));
      assert.deepEqual(await open(), []);
    });

    it('where base had it once, and moved on over the same lines', async () => {
      onto('main', 5, ours({ 3: 'three', 9: 'nine' }));
      onto('main', 4, ours({ 3: 'otherwise', 9: 'nine' }));
      assert.deepEqual(await open(), []);
    });

    it('not where base has some of it only: the rest is left', async () => {
      onto('main', 5, ours({ 3: 'three' }));
      const { commits } = entryOf(await openWorkOf(plan), 'topic');
      assert.equal(commits, 1);
    });

    it('not where base had it before the branch was made', async () => {
      onto('main', 7, ours({ 4: 'four' }));
      onto('main', 6, ours({ 4: 'again' }));
      plan.branch('later');
      plan.commit({ message: 'Back', branch: 'later', author: manager, at: days(3), files: ours({ 4: 'four' }) });
      assert.deepEqual(await open(), ['later', 'topic']);
    });

    it('where a long-lived ref has it', async () => {
      plan.branch('release/2', 'main');
      onto('release/2', 5, ours({ 3: 'three', 9: 'nine' }));
      assert.deepEqual(await open(), []);
    });

    it('where a merge that base made its own way has it', async () => {
      plan.branch('side', 'main');
      onto('side', 6, ours({ 3: 'three', 9: 'nine' }));
      plan.merge({ from: 'side', author: ada, at: days(5) });
      plan.deleteBranch('side');
      assert.deepEqual(await open(), []);
    });

    it('not where only a commit aside of base’s first parents had it', async () => {
      plan.branch('side', 'main');
      onto('side', 7, { ...ours({ 3: 'three', 9: 'nine' }), 'src/side.ts': 'side\n' });
      onto('side', 6, ours({ 3: 'never' }));
      plan.merge({ from: 'side', author: ada, at: days(5) });
      plan.deleteBranch('side');
      assert.deepEqual(await open(), ['topic']);
    });

    it('where a file that it removed is gone', async () => {
      work(7, { ...ours({}), 'src/app.ts': null });
      onto('main', 5, { 'src/app.ts': null });
      assert.deepEqual(await open(), []);
    });

    it('where it had merged base into itself', async () => {
      onto('main', 7, { 'src/base.ts': 'base\n' });
      plan.merge({ branch: 'topic', from: 'main', author: manager, at: days(6) });
      work(5, ours({ 3: 'three', 9: 'ninth' }));
      onto('main', 4, ours({ 3: 'three', 9: 'ninth' }));
      assert.deepEqual(await open(), []);
    });

    it('where it merged base into itself after it had landed', async () => {
      onto('main', 5, ours({ 3: 'three', 9: 'nine' }));
      plan.merge({ branch: 'topic', from: 'main', author: manager, at: days(4) });
      assert.deepEqual(await open(), []);
    });

    it('not where its author went on since: that is left', async () => {
      onto('main', 5, ours({ 3: 'three', 9: 'nine' }));
      work(4, ours({ 3: 'three', 9: 'nine', 12: 'twelve' }));
      assert.equal(entryOf(await openWorkOf(plan), 'topic').commits, 1);
    });
  });

  describe('by its lines', () => {
    it('where base had moved on before', async () => {
      onto('main', 6, moved);
      onto('main', 5, oursMoved({ 3: 'three', 9: 'nine' }));
      assert.deepEqual(await open(), []);
    });

    it('not where base changed other lines of the same files', async () => {
      onto('main', 6, moved);
      onto('main', 5, oursMoved({ 3: 'three', 10: 'nine too' }));
      assert.deepEqual(await open(), ['topic']);
    });

    it('where it had merged base into itself', async () => {
      onto('main', 7, moved);
      plan.merge({
        branch: 'topic',
        from: 'main',
        author: manager,
        at: days(6),
        files: oursMoved({ 3: 'three', 9: 'nine' }),
      });
      onto('main', 5, { 'src/app.ts': `more\nbefore\n${numberedLines(20)}` });
      onto('main', 4, { 'src/app.ts': `more\nbefore\n${numberedLines(20, { 3: 'three', 9: 'nine' })}` });
      assert.deepEqual(await open(), []);
    });

    it('where a long-lived ref had moved on', async () => {
      plan.branch('release/2', 'main');
      onto('release/2', 6, moved);
      onto('release/2', 5, oursMoved({ 3: 'three', 9: 'nine' }));
      assert.deepEqual(await open(), []);
    });

    it('in a bigger change only in part: that it landed is not known', async () => {
      onto('main', 6, moved);
      onto('main', 5, { ...oursMoved({ 3: 'three', 9: 'nine' }), 'src/more.ts': 'more\n' });
      assert.deepEqual(await open(), ['topic']);
    });
  });

  it('where all that it did is undone: nothing is left to land', async () => {
    work(7, ours({}));
    assert.deepEqual(await open(), []);
  });
});
