import assert from 'node:assert/strict';
import { guidanceById } from '../../../src/core/guidance/catalogue';
import { standingGuidance, standingQuestion, standingQuestions } from '../../../src/core/guidance/standing';

describe('standing guidance', () => {
  it('has dos and donts', () => {
    const polarities = standingGuidance.map(id => guidanceById(id)?.polarity);
    assert.ok(polarities.includes('do'));
    assert.ok(polarities.includes('dont'));
  });
});

describe('the standing question', () => {
  it('is one of at least eight different ones, each a question', () => {
    assert.ok(new Set(standingQuestions).size >= 8);
    assert.ok(standingQuestions.every(question => question.endsWith('?')));
  });

  it('stays the same from Monday to the end of Sunday', () => {
    assert.equal(standingQuestion('2026-11-09T00:00:00Z'), standingQuestion('2026-11-15T23:59:59Z'));
  });

  it('changes on Monday', () => {
    assert.notEqual(standingQuestion('2026-11-15T23:59:59Z'), standingQuestion('2026-11-16T00:00:00Z'));
  });

  it('keeps to the ISO week across the turn of a year', () => {
    assert.equal(standingQuestion('2026-12-28'), standingQuestion('2027-01-03'));
    assert.notEqual(standingQuestion('2027-01-03'), standingQuestion('2027-01-04'));
  });

  it('shows each question once in as many weeks as there are questions', () => {
    const firstMonday = Date.parse('2026-11-09');
    const shown = standingQuestions.map((_, week) =>
      standingQuestion(new Date(firstMonday + week * 7 * 86_400_000).toISOString()),
    );
    assert.deepEqual([...shown].sort(), [...standingQuestions].sort());
  });

  it('goes by UTC, whatever the offset of the instant', () => {
    assert.equal(standingQuestion('2026-11-16T00:30:00+02:00'), standingQuestion('2026-11-15'));
  });

  it('also has one for weeks before 1970', () => {
    assert.ok(standingQuestions.includes(standingQuestion('1969-01-01')));
  });

  it('refuses a date that cannot be read', () => {
    assert.throws(() => standingQuestion('yesterday'), RangeError);
  });
});
