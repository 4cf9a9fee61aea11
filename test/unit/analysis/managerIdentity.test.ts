import assert from 'node:assert/strict';
import { ada, analysisOf, mona } from '../../support/analysisFactory';
import type { AnalysisSketch } from '../../support/analysisFactory';
import { identity } from '../../support/historyFactory';
import type { CommitSketch } from '../../support/historyFactory';

const noReply = 'Mona <77+mona-f@users.noreply.github.com>';
const history: readonly CommitSketch[] = [
  { by: mona },
  { by: `Mona Ferreira <77+mona-f@users.noreply.github.com>` },
  { by: ada },
];

/** Whether somebody who need not stand in the history is the manager. */
function isManagers(who: string, overrides: AnalysisSketch = {}, sketches = history): boolean {
  return analysisOf(sketches, overrides).isManagers(identity(who));
}

describe('an identity that stands in no commit', () => {
  it('is the manager’s by the e-mail, case ignored', () => {
    assert.equal(isManagers('M. F. <Mona@Example.com>'), true);
  });
  it('is the manager’s by the full name', () => {
    assert.equal(isManagers('mona ferreira <mona@laptop.local>'), true);
  });
  it('is the manager’s by the login of a no-reply address', () => {
    assert.equal(isManagers(noReply), true);
  });
  it('is the manager’s by the settings', () => {
    assert.equal(isManagers('boss <boss@example.org>'), false);
    const settings = { aliases: { 'mona@example.com': ['boss'] } };
    assert.equal(isManagers('boss <boss@example.org>', { settings }), true);
  });
  it('is the manager’s by the mailmap', () => {
    const mailmap = 'Mona Ferreira <mona@example.com> <release@example.com>';
    assert.equal(isManagers('Release desk <release@example.com>', { mailmap }), true);
    assert.equal(isManagers('Release desk <release@example.com>'), false);
  });
  it('is the manager’s where no commit is, by the settings alone', () => {
    assert.equal(isManagers('Mona <mona@example.com>', {}, [{ by: ada }]), true);
  });
  it('is not the manager’s where it is a teammate’s or nobody’s', () => {
    assert.equal(isManagers(ada), false);
    assert.equal(isManagers('Emil Sandberg <emil@example.com>'), false);
  });
  it('is not the manager’s where its e-mail is empty', () => {
    assert.equal(isManagers('Emil <>', {}, [{ by: 'Mona Ferreira <>' }, { by: mona }]), false);
  });
  it('is not the manager’s where others use its e-mail too', () => {
    const pushers = ['One Person', 'Two Person', 'Three Person', 'Four Person', 'Five Person'];
    const shared = [mona, 'Mona Ferreira <push@example.com>', ...pushers.map(name => `${name} <push@example.com>`)];
    assert.equal(
      isManagers(
        'Six Person <push@example.com>',
        {},
        shared.map(by => ({ by })),
      ),
      false,
    );
  });
  it('is not the manager’s where it is automation', () => {
    assert.equal(isManagers('github-actions[bot] <mona@example.com>'), false);
  });
});
