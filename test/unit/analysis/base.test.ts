import assert from 'node:assert/strict';
import { chooseBase, namedBase } from '../../../src/core/analysis/base';
import type { BaseChoice } from '../../../src/core/analysis/base';
import type { Ref, Remote } from '../../../src/core/history/refs';

const ref = (name: string, target = ''): Ref => ({
  name,
  commit: `commit of ${target === '' ? name : target}`,
  target,
});
const remote = (name: string, isBase = false): Remote => ({ name, isBase });

/** Name of the base of a repository with these refs, where `refs/heads/work` is checked out. */
function baseOf(refs: readonly (Ref | string)[], choice: Partial<BaseChoice> = {}): string | undefined {
  return chooseBase({
    refs: refs.map(one => (typeof one === 'string' ? ref(one) : one)),
    remotes: [],
    head: { name: 'refs/heads/work', commit: 'commit of work' },
    bare: false,
    ...choice,
  })?.name;
}

describe('base', () => {
  const origin = [remote('origin')];

  it('is what the remote’s HEAD names', () => {
    const head = ref('refs/remotes/origin/HEAD', 'refs/remotes/origin/next');
    assert.equal(baseOf([head, 'refs/remotes/origin/main'], { remotes: origin }), 'refs/remotes/origin/next');
  });

  for (const [better, worse] of [
    ['main', 'master'],
    ['master', 'trunk'],
    ['trunk', 'develop'],
  ]) {
    it(`is the remote’s ${better ?? ''} rather than its ${worse ?? ''}`, () => {
      const refs = [`refs/remotes/origin/${worse ?? ''}`, `refs/remotes/origin/${better ?? ''}`];
      assert.equal(baseOf(refs, { remotes: origin }), `refs/remotes/origin/${better ?? ''}`);
    });
  }

  it('is upstream’s rather than origin’s', () => {
    const refs = ['refs/remotes/origin/main', 'refs/remotes/upstream/main'];
    assert.equal(baseOf(refs, { remotes: [remote('origin'), remote('upstream')] }), 'refs/remotes/upstream/main');
  });

  it('is that of the remote which is marked rather than upstream’s', () => {
    const refs = ['refs/remotes/company/main', 'refs/remotes/upstream/main'];
    const remotes = [remote('upstream'), remote('company', true)];
    assert.equal(baseOf(refs, { remotes }), 'refs/remotes/company/main');
  });

  it('is origin’s where upstream is configured but was never fetched', () => {
    const refs = ['refs/remotes/origin/main', 'refs/heads/main'];
    assert.equal(baseOf(refs, { remotes: [remote('upstream'), remote('origin')] }), 'refs/remotes/origin/main');
  });

  it('is no branch of a remote that is not configured any more', () => {
    assert.equal(baseOf(['refs/remotes/origin/main', 'refs/heads/main']), 'refs/heads/main');
  });

  it('is the remote’s rather than the local branch', () => {
    const refs = ['refs/heads/main', 'refs/remotes/origin/master'];
    assert.equal(baseOf(refs, { remotes: origin }), 'refs/remotes/origin/master');
  });

  it('is a local trunk without remotes', () => {
    assert.equal(baseOf(['refs/heads/work', 'refs/heads/trunk']), 'refs/heads/trunk');
  });

  it('is what is checked out where nothing is called a trunk', () => {
    assert.equal(baseOf(['refs/heads/work']), 'refs/heads/work');
  });

  it('is what HEAD names in a bare repository', () => {
    assert.equal(baseOf(['refs/heads/work', 'refs/heads/main'], { bare: true }), 'refs/heads/work');
  });

  it('is none where there is no commit', () => {
    assert.equal(baseOf([], { head: { name: 'refs/heads/main', commit: null } }), undefined);
  });
});

describe('a base that the settings name', () => {
  const refs = [ref('refs/heads/next'), ref('refs/remotes/origin/next'), ref('refs/pull/1/head')];
  const named = (name: string): string | undefined => namedBase(refs, name)?.name;

  it('may be a branch', () => {
    assert.equal(named('next'), 'refs/heads/next');
  });
  it('may be a remote’s branch', () => {
    assert.equal(named('origin/next'), 'refs/remotes/origin/next');
  });
  it('may be a full name', () => {
    assert.equal(named('refs/pull/1/head'), 'refs/pull/1/head');
  });
  it('is none where no ref is called so', () => {
    assert.equal(named('nex'), undefined);
  });
});
