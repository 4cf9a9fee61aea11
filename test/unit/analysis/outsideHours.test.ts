import assert from 'node:assert/strict';
import { ada, analysisOf, mona } from '../../support/analysisFactory';
import type { AnalysisSketch } from '../../support/analysisFactory';
import type { CommitSketch } from '../../support/historyFactory';

const forge = 'GitHub <noreply@github.com>';

/** The manager's commits outside the working hours in the week of Monday, 7 September; null where no hour can be known. */
function outside(sketches: readonly CommitSketch[], settings: AnalysisSketch['settings'] = {}): number | null {
  const found = analysisOf(sketches, { settings }).weeks.find(({ week }) => week === '2026-W37');
  return found?.outsideHours ?? null;
}

const at = (moment: string, more: CommitSketch = {}): CommitSketch => ({ by: mona, at: moment, ...more });

describe('a commit is outside the working hours', () => {
  it('a second before eight', () => {
    assert.equal(outside([at('2026-09-07T07:59:59+02:00')]), 1);
  });
  it('not at eight', () => {
    assert.equal(outside([at('2026-09-07T08:00:00+02:00')]), 0);
  });
  it('not a second before seven in the evening', () => {
    assert.equal(outside([at('2026-09-07T18:59:59+02:00')]), 0);
  });
  it('at seven in the evening', () => {
    assert.equal(outside([at('2026-09-07T19:00:00+02:00')]), 1);
  });
  it('not on Friday at noon', () => {
    assert.equal(outside([at('2026-09-11T12:00:00+02:00')]), 0);
  });
  it('on Saturday at noon', () => {
    assert.equal(outside([at('2026-09-12T12:00:00+02:00')]), 1);
  });
  it('on Sunday at noon', () => {
    assert.equal(outside([at('2026-09-13T12:00:00+02:00')]), 1);
  });

  it('in the author’s own time, east of UTC', () => {
    assert.equal(outside([at('2026-09-08T02:00:00+13:00'), at('2026-09-08T12:00:00+13:00')]), 1);
  });

  it('in the author’s own time, west of UTC by half an hour', () => {
    assert.equal(outside([at('2026-09-08T18:59:00-03:30')]), 0);
    assert.equal(outside([at('2026-09-08T19:00:00-03:30')]), 1);
  });

  it('by the author’s date, not the committer’s', () => {
    assert.equal(outside([at('2026-09-08T12:00:00+02:00', { committedAt: '2026-09-08T23:00:00+02:00' })]), 0);
  });

  it('by the working days of the settings', () => {
    const settings = { workingDays: [7, 1, 2, 3, 4] };
    assert.equal(outside([at('2026-09-13T12:00:00+02:00')], settings), 0);
    assert.equal(outside([at('2026-09-11T12:00:00+02:00')], settings), 1);
  });

  it('by the working hours of the settings', () => {
    const settings = { workingHours: [10, 22] } as const;
    assert.equal(outside([at('2026-09-07T09:59:00+02:00'), at('2026-09-07T21:59:00+02:00')], settings), 1);
  });

  it('by the half hours of the settings', () => {
    const settings = { workingHours: [8.5, 17.5] } as const;
    assert.equal(outside([at('2026-09-07T08:29:00+02:00')], settings), 1);
    assert.equal(outside([at('2026-09-07T08:30:00+02:00')], settings), 0);
    assert.equal(outside([at('2026-09-07T17:29:00+02:00')], settings), 0);
    assert.equal(outside([at('2026-09-07T17:30:00+02:00')], settings), 1);
  });

  it('though it changes only what is left out', () => {
    assert.equal(outside([at('2026-09-07T23:00:00+02:00', { files: { 'README.md': 'M' } })]), 1);
  });
});

describe('a commit is not counted outside the working hours', () => {
  const known = at('2026-09-07T12:00:00+02:00');

  it('where it is somebody else’s', () => {
    assert.equal(outside([known, at('2026-09-07T23:00:00+02:00', { by: ada })]), 0);
  });

  for (const committedBy of [forge, 'GitLab <noreply@gitlab.com>', 'Bitbucket <NoReply@bitbucket.org>']) {
    it(`where a forge committed it, whose hour is the button’s: ${committedBy}`, () => {
      assert.equal(outside([known, at('2026-09-07T23:00:00+02:00', { committedBy })]), 0);
    });
  }

  it('but is where the author’s own no-reply address committed it', () => {
    const committedBy = 'Mona Ferreira <7+mona@users.noreply.github.com>';
    assert.equal(outside([at('2026-09-07T23:00:00+02:00', { committedBy })]), 1);
  });
});

describe('the hours are not known', () => {
  it('where all of the manager’s commits are in UTC', () => {
    assert.equal(outside([at('2026-09-07T23:00:00Z'), at('2026-09-08T23:00:00+00:00')]), null);
  });

  it('where a forge committed all of them', () => {
    assert.equal(outside([at('2026-09-07T23:00:00+02:00', { committedBy: forge })]), null);
  });

  it('where the manager has no commit', () => {
    assert.equal(outside([at('2026-09-07T23:00:00+02:00', { by: ada })]), null);
  });

  it('but are for all commits of somebody who is also seen an hour from UTC, as in London', () => {
    assert.equal(outside([at('2026-09-07T23:00:00Z'), at('2026-08-03T12:00:00+01:00')]), 1);
  });

  it('and of somebody who is seen further away the commits in UTC, which a machine made, do not count', () => {
    const abroad = at('2026-08-03T12:00:00+02:00');
    assert.equal(outside([at('2026-09-07T23:00:00Z'), abroad]), 0);
    assert.equal(outside([at('2026-09-07T23:00:00Z'), at('2026-09-08T23:00:00-07:00'), abroad]), 1);
  });

  it('by what is seen of the manager in the 270 days before the window too', () => {
    const london = (days: number): CommitSketch =>
      at(new Date(Date.parse('2026-06-18T12:00:00Z') - days * 86_400_000).toISOString().replace('Z', '+01:00'));
    const late = at('2026-09-07T23:00:00Z');
    assert.equal(outside([london(269), late]), 1);
    assert.equal(outside([london(271), late]), null);
  });
});
