import assert from 'node:assert/strict';
import type { Settings } from '../../../src/core/settings/settings';
import { howDecided } from '../../../src/core/report/howDecided';
import type { HealthReport, Narrowing } from '../../../src/core/report/healthReport';
import { renderMarkdown } from '../../../src/core/report/renderMarkdown';
import { renderText } from '../../../src/core/report/renderText';
import { scopeWords } from '../../../src/core/report/scopeWording';
import { narrowingOf, teamQuestionOf } from '../../../src/core/report/teamEntry';
import { idleWords, narrowedWords, unmatchedWords } from '../../../src/core/report/teamWording';
import { analysisOf, mona } from '../../support/analysisFactory';
import { exampleReport } from '../../support/exampleReport';

/** The manager and so many others, everyone with a commit on the same two files. */
function crowd(others: number, settings: Partial<Settings> = {}) {
  const authors = Array.from({ length: others }, (_, index) => `Person Number${index} <person${index}@example.com>`);
  return analysisOf(
    [mona, ...authors].map(by => ({ by, files: { 'src/a.ts': 'M', 'src/b.ts': 'M' } })),
    { settings },
  );
}

const narrowing = (overrides: Partial<Narrowing> = {}): Pick<HealthReport, 'narrowing'> => ({
  narrowing: { people: null, scope: [], unmatched: { team: [], scope: [] }, ...overrides },
});

describe('the question who works with the manager', () => {
  it('is asked of 26 people, the manager among them, and not of 25', () => {
    assert.equal(teamQuestionOf(crowd(24)), null);
    assert.equal(teamQuestionOf(crowd(25))?.people, 26);
  });
  it('proposes who shares most files, with their number', () => {
    const { proposed = [] } = teamQuestionOf(crowd(25)) ?? {};
    assert.equal(proposed.length, 10);
    assert.deepEqual(proposed[0], { name: 'Person Number0', email: 'person0@example.com', sharedFiles: 2 });
  });
  it('is not asked of who has answered, by people or by paths', () => {
    assert.equal(teamQuestionOf(crowd(25, { team: ['person1@example.com'] })), null);
    assert.equal(teamQuestionOf(crowd(25, { scope: ['src/**'] })), null);
  });
  it('is not asked again where the answer fits nobody here', () => {
    assert.equal(teamQuestionOf(crowd(25, { team: ['eve@example.com'] })), null);
  });

  it('says in text and Markdown what to do, and names no people', () => {
    const proposed = [{ name: 'Amara Okafor', email: 'amara@team.example', sharedFiles: 9 }];
    const report = exampleReport({ teamQuestion: { people: 64, proposed } });
    for (const text of [renderText(report, { width: 80, color: false }), renderMarkdown(report)]) {
      assert.match(
        text.replaceAll('\\', '').replace(/\s+/g, ' '),
        /64 people worked here, .* altitude\.team, .* altitude\.scope; .* Choose Team… proposes who\./,
      );
      assert.doesNotMatch(text, /amara@team/);
    }
  });
});

describe('a narrowed report', () => {
  it('knows how it is narrowed, and that it is not', () => {
    assert.equal(narrowingOf(crowd(3)), null);
    assert.deepEqual(narrowingOf(crowd(3, { team: ['person0@example.com', 'eve'], scope: ['src/*', 'lib/*'] })), {
      people: 2,
      scope: ['src/*', 'lib/*'],
      unmatched: { team: ['eve'], scope: ['lib/*'] },
    });
  });
  it('says so in words', () => {
    const words = (overrides: Partial<Narrowing>): string | null => narrowedWords(narrowing(overrides));
    assert.equal(words({ people: 7, scope: ['a', 'b'] }), 'Counting only 7 people in 2 paths, as your settings say.');
    assert.equal(words({ people: 1 }), 'Counting only 1 person, as your settings say.');
    assert.equal(words({ scope: ['a'] }), 'Counting only work in 1 path, as your settings say.');
    assert.equal(words({}), null);
    assert.equal(narrowedWords({ narrowing: null }), null);
  });
  it('says so in the line on what it was made from, and explains it', () => {
    const report = exampleReport(narrowing({ people: 7 }));
    assert.match(scopeWords(report), /Last fetch 2 hours ago\. Counting only 7 people, as your settings say\.$/);
    const terms = (one: HealthReport): string[] => howDecided(one).map(({ term }) => term);
    assert.deepEqual(terms(report), ['Narrowed', ...terms(exampleReport())]);
    assert.deepEqual(terms(exampleReport(narrowing())), terms(exampleReport()));
  });

  it('tells names that fit nobody, and what to do', () => {
    const lines = unmatchedWords(narrowing({ people: 3, unmatched: { team: ['Eve', 'z@example.com'], scope: [] } }));
    assert.deepEqual(lines, [
      'altitude.team names “Eve” and “z@example.com”, who are not in this history: write people as git log shows them, by e-mail or name.',
    ]);
  });
  it('names three of them at most', () => {
    const team = ['a', 'b', 'c', 'd', 'e'];
    const [line = ''] = unmatchedWords(narrowing({ people: 3, unmatched: { team, scope: [] } }));
    assert.match(line, /names “a”, “b”, “c” and 2 more, who are not/);
  });
  it('tells globs that match no file, and what to do', () => {
    const lines = unmatchedWords(narrowing({ scope: ['src/**', 'lib'], unmatched: { team: [], scope: ['lib'] } }));
    assert.deepEqual(lines, ['altitude.scope has “lib”, which no file matches: write a folder like src/shop/**.']);
  });
  it('tells apart settings that fit nothing at all, and so narrow nothing', () => {
    const idle = narrowing({ unmatched: { team: ['Eve'], scope: ['lib'] } });
    assert.deepEqual(idleWords(idle), [
      'Nobody whom altitude.team names is in this history, so everyone counts: write people as git log shows them, by e-mail or name.',
      'No file is in altitude.scope, so all paths count: write a folder like src/shop/**.',
    ]);
    assert.deepEqual(unmatchedWords(idle), []);
    assert.deepEqual(idleWords(narrowing({ people: 3, scope: ['a'] })), []);
  });
});
