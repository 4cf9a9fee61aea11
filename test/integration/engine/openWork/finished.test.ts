import assert from 'node:assert/strict';
import { namesOf, openWorkOf, planWithMain, remote, upstreamOf } from '../../../support/openWorkOf';
import type { OpenWorkSketch } from '../../../support/openWorkOf';
import type { RepositoryBuilder } from '../../../support/repositoryBuilder';
import type { Files, Identity } from '../../../support/repositoryBuilderCommit';
import { removeTemporaryFolders } from '../../../support/repositoryBuilderGit';
import { days, team } from '../../../support/repositoryBuilderTeam';

const { manager, ada } = team;

describe('a branch is finished', () => {
  let plan: RepositoryBuilder;
  const branch = (name: string, age = 5, files: Files = { [`${name}.ts`]: 'text\n' }): void => {
    plan.branch(name, 'main');
    plan.commit({ message: `Work on ${name}`, branch: name, author: manager, at: days(age), files });
  };
  const open = async (sketch: OpenWorkSketch = {}): Promise<readonly string[]> =>
    namesOf(await openWorkOf(plan, sketch));
  beforeEach(() => {
    plan = planWithMain();
    plan.ref('refs/remotes/origin/main', 'main');
  });
  after(removeTemporaryFolders);

  describe('whose upstream is gone', () => {
    const config = { ...remote(), ...upstreamOf('topic') };

    it('since a fetch after its newest commit', async () => {
      branch('topic', 5);
      assert.deepEqual(await open({ build: { config }, fetchedAt: days(4) }), []);
    });

    it('since a fetch at that very second', async () => {
      branch('topic', 5);
      assert.deepEqual(await open({ build: { config }, fetchedAt: days(5) }), []);
    });

    it('but not where something is newer than the last fetch', async () => {
      branch('topic', 5);
      assert.deepEqual(await open({ build: { config }, fetchedAt: days(6) }), ['topic']);
    });

    it('but not where nothing was ever fetched', async () => {
      branch('topic', 5);
      assert.deepEqual(await open({ build: { config } }), ['topic']);
    });

    it('but not where its upstream is there', async () => {
      branch('topic', 5);
      plan.ref('refs/remotes/origin/topic', 'main');
      assert.deepEqual(await open({ build: { config }, fetchedAt: days(4) }), ['topic + origin/topic']);
    });

    it('but not where no upstream was ever configured', async () => {
      branch('topic', 5);
      assert.deepEqual(await open({ build: { config: remote() }, fetchedAt: days(4) }), ['topic']);
    });

    it('but not where another remote has the branch', async () => {
      branch('topic', 5);
      plan.ref('refs/remotes/fork/topic', 'topic');
      const both = { ...config, ...remote('fork') };
      assert.deepEqual(await open({ build: { config: both }, fetchedAt: days(4) }), ['topic + fork/topic']);
    });

    it('but not where it was a local branch', async () => {
      branch('topic', 5);
      const local = { ...remote(), ...upstreamOf('topic', 'gone', '.') };
      assert.deepEqual(await open({ build: { config: local }, fetchedAt: days(4) }), ['topic']);
    });
  });

  describe('of which only the head of a request is left', () => {
    it('for which the forge has no test merge, though it has others', async () => {
      branch('refs/pull/7/head');
      branch('refs/pull/8/head', 4);
      plan.ref('refs/pull/8/merge', 'refs/pull/8/head');
      assert.deepEqual(await open(), ['refs/pull/8/head']);
    });

    it('but not where the clone has no test merges at all', async () => {
      branch('refs/pull/7/head');
      assert.deepEqual(await open(), ['refs/pull/7/head']);
    });

    it('but not where a branch is there as well', async () => {
      branch('topic');
      plan.ref('refs/pull/7/head', 'topic');
      branch('refs/pull/8/head', 4);
      plan.ref('refs/pull/8/merge', 'refs/pull/8/head');
      assert.deepEqual(await open(), ['refs/pull/8/head', 'topic + refs/pull/7/head']);
    });
  });

  describe('that a newer one of its author superseded', () => {
    const commit = (name: string, age: number, message: string, file: string, author: Identity = manager): void => {
      plan.commit({ message, branch: name, author, at: days(age), files: { [file]: `${name} ${age}\n` } });
    };
    /** The same author, author date and subject again, as after a rebase. */
    const again = (name: string, written: number, message: string, age: number, author: Identity = manager): void => {
      const files = { [`${name}.ts`]: `${age}\n` };
      plan.commit({ message, branch: name, author, at: days(written), committedAt: days(age), files });
    };

    it('with half of its commits', async () => {
      plan.branch('first', 'main');
      commit('first', 9, 'One', 'one.ts');
      commit('first', 8, 'Two', 'two.ts');
      plan.branch('second', 'main');
      again('second', 9, 'One', 5);
      assert.deepEqual(await open(), ['second']);
    });

    it('but not with fewer', async () => {
      plan.branch('first', 'main');
      commit('first', 9, 'One', 'one.ts');
      commit('first', 8, 'Two', 'two.ts');
      commit('first', 7, 'Three', 'three.ts');
      plan.branch('second', 'main');
      again('second', 9, 'One', 5);
      assert.deepEqual(await open(), ['first', 'second']);
    });

    it('with the same last subject and a common file', async () => {
      plan.branch('first', 'main');
      commit('first', 9, 'Take payments', 'pay.ts');
      plan.branch('second', 'main');
      commit('second', 8, 'Prepare', 'other.ts');
      commit('second', 7, 'Take payments', 'pay.ts');
      assert.deepEqual(await open(), ['second']);
    });

    it('but not with the same last subject in other files', async () => {
      plan.branch('first', 'main');
      commit('first', 9, 'Update', 'pay.ts');
      plan.branch('second', 'main');
      commit('second', 7, 'Update', 'other.ts');
      assert.deepEqual(await open(), ['first', 'second']);
    });

    it('but not with a common file under other subjects', async () => {
      plan.branch('first', 'main');
      commit('first', 9, 'Take payments', 'pay.ts');
      plan.branch('second', 'main');
      commit('second', 7, 'Give back payments', 'pay.ts');
      assert.deepEqual(await open(), ['first', 'second']);
    });

    it('but not where it builds on it: a stack', async () => {
      plan.branch('first', 'main');
      commit('first', 9, 'Take payments', 'pay.ts');
      plan.branch('second', 'first');
      commit('second', 7, 'Take payments', 'pay.ts');
      assert.deepEqual(await open(), ['first', 'second']);
    });

    it('but not where it is another’s', async () => {
      plan.branch('first', 'main');
      commit('first', 9, 'Take payments', 'pay.ts');
      plan.branch('second', 'main');
      commit('second', 7, 'Take payments', 'pay.ts', ada);
      assert.deepEqual(await open(), ['first', 'second']);
    });

    it('also where the newer one has landed', async () => {
      plan.branch('first', 'main');
      commit('first', 9, 'Take payments', 'pay.ts');
      plan.branch('second', 'main');
      commit('second', 7, 'Take payments', 'pay.ts');
      commit('main', 6, 'Squashed', 'pay.ts');
      plan.commit({ message: 'Land', author: ada, at: days(6), files: { 'pay.ts': 'second 7\n' } });
      assert.deepEqual(await open(), []);
    });
  });
});
