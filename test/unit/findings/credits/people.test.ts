import assert from 'node:assert/strict';
import { pairing } from '../../../../src/core/findings/credits/pairing';
import { namesReviewers, reviews } from '../../../../src/core/findings/credits/reviews';
import { ada, analysisOf, bela, mona } from '../../../support/analysisFactory';
import { daysBefore } from '../../../support/historyFactory';
import type { CommitSketch } from '../../../support/historyFactory';

const own: CommitSketch = { by: mona };
const reviewed = (...sketches: readonly CommitSketch[]) => reviews(analysisOf([own, ...sketches]));
const paired = (...sketches: readonly CommitSketch[]) => pairing(analysisOf([own, ...sketches]));
const by = (trailer: string, who: string, sketch: CommitSketch = {}): CommitSketch => ({
  by: ada,
  trailers: [`${trailer}: ${who}`],
  ...sketch,
});

describe('the credit for reviews', () => {
  it('is given for a commit that names the manager as reviewer', () => {
    assert.equal(reviewed(by('Reviewed-by', mona))?.title, 'You reviewed a commit of others');
  });

  it('is given for acknowledgements too, and counts a commit once', () => {
    const both = by('Reviewed-by', mona, { trailers: [`Reviewed-by: ${mona}`, `Acked-by: ${mona}`] });
    const credit = reviewed(both, by('Acked-by', mona, { by: bela, files: { 'README.md': 'M' } }));
    assert.equal(credit?.title, 'You reviewed 2 commits of others');
    assert.equal(credit.facts[0]?.value, 2);
  });

  it('shows the commits, the newest first', () => {
    const credit = reviewed(by('Reviewed-by', mona, { subject: 'Old' }), by('Reviewed-by', mona, { subject: 'New' }));
    assert.deepEqual(
      credit?.evidence.commits.map(({ subject }) => subject),
      ['New', 'Old'],
    );
  });

  it('is not given for commits before the window', () => {
    assert.equal(reviewed(by('Reviewed-by', mona, { at: daysBefore(90) })), null);
    assert.notEqual(reviewed(by('Reviewed-by', mona, { at: daysBefore(89) })), null);
  });

  it('is not given for the manager’s own commits, for others’ reviews, or for co-authorship', () => {
    assert.equal(reviewed(by('Reviewed-by', mona, { by: mona })), null);
    assert.equal(reviewed(by('Reviewed-by', bela)), null);
    assert.equal(reviewed(by('Co-authored-by', mona)), null);
  });
});

describe('a window names reviewers', () => {
  const names = (sketch: CommitSketch): boolean => namesReviewers(analysisOf([own, sketch]));

  it('where any commit of it does', () => {
    assert.ok(names(by('Reviewed-by', bela)));
    assert.ok(names(by('Acked-by', bela)));
  });
  it('not where only co-authors are named, or where it was before', () => {
    assert.ok(!names(by('Co-authored-by', bela)));
    assert.ok(!names(by('Reviewed-by', bela, { at: daysBefore(100) })));
  });
});

describe('the credit for pairing', () => {
  it('is given for the manager’s commit with a co-author', () => {
    assert.equal(
      paired(by('Co-authored-by', ada, { by: mona }))?.title,
      'You made a commit together with one other person',
    );
  });

  it('is given for another’s commit with the manager as co-author', () => {
    assert.equal(paired(by('Co-authored-by', mona))?.facts[0]?.value, 1);
  });

  it('counts commits and people', () => {
    const credit = paired(
      by('Co-authored-by', mona),
      by('Co-authored-by', mona),
      by('Co-authored-by', bela, { by: mona }),
    );
    assert.equal(credit?.title, 'You made 3 commits together with 2 other people');
    assert.deepEqual(
      credit.facts.map(({ value }) => value),
      [3, 2],
    );
  });

  it('is not given for a co-author who is the manager, a bot or an assistant', () => {
    for (const who of [mona, 'Copilot <copilot@example.com>', 'Claude <noreply@anthropic.com>'])
      assert.equal(paired(by('Co-authored-by', who, { by: mona })), null);
  });

  it('is not given for what others made together, for reviews, or for what is older than the window', () => {
    assert.equal(paired(by('Co-authored-by', bela)), null);
    assert.equal(paired(by('Reviewed-by', mona)), null);
    assert.equal(paired(by('Co-authored-by', mona, { at: daysBefore(90) })), null);
  });
});
