import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { HealthReport } from '../../../src/core/report/healthReport';
import { renderText } from '../../../src/core/report/renderText';
import { columnsOf } from '../../../src/core/report/text/columns';
import { clearReport, exampleReport, unknownReport } from '../../support/exampleReport';
import { assertGolden } from '../../support/golden';
import { hostileReport, hostileText } from '../../support/hostileText';

const plainly = (report: HealthReport, width = 80) => renderText(report, { width, color: false });

const isCommand = (line: string) => /^ +(Check +)?git log /.test(line);

/** Controls except the line break, the marks that turn the direction of text, and line separators. */
const deceiving = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

describe('the report as text', () => {
  for (const width of [60, 100]) {
    it(`reads as agreed at ${width} columns when the manager is in the way`, () => {
      assertGolden(`report-in-the-way-${width}.txt`, plainly(exampleReport(), width));
    });

    it(`reads as agreed at ${width} columns when nothing is wrong`, () => {
      assertGolden(`report-clear-${width}.txt`, plainly(clearReport(), width));
    });

    it(`reads as agreed at ${width} columns when the history is too thin`, () => {
      assertGolden(`report-unknown-${width}.txt`, plainly(unknownReport(), width));
    });
  }

  it('begins with the level and the facts that decide it', () => {
    const [level, first] = plainly(exampleReport()).split('\n');
    assert.equal(level, 'IN THE WAY');
    assert.equal(first, '  58 % of the landings on engine.ts are yours');
  });

  it('has no line wider than asked for, git commands apart', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 40, max: 120 }), (text, width) => {
        const wide = plainly(hostileReport(text), width)
          .split('\n')
          .filter(line => columnsOf(line) > width && !isCommand(line));
        assert.deepEqual(wide, []);
      }),
      { numRuns: 60 },
    );
  });

  it('gives standing advice beside a card that judges nothing, and none beside a finding', () => {
    const { findings, guidance } = exampleReport();
    const cards = findings.map(finding => ({ ...finding, severity: 'none' as const, guidance: [] }));
    assert.match(plainly(clearReport({ findings: cards, guidance })), /^WORTH YOUR TIME$/m);
    assert.doesNotMatch(plainly(clearReport({ findings, guidance })), /^WORTH YOUR TIME$/m);
  });

  it('lets no control character of the repository through', () => {
    fc.assert(
      fc.property(hostileText, text => {
        assert.doesNotMatch(plainly(hostileReport(text)), deceiving);
      }),
      { numRuns: 100 },
    );
  });

  it('says the same with colours as without them', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const report = hostileReport(text);
        const colourful = renderText(report, { width: 80, color: true });
        assert.equal(colourful.replace(/\u001b\[[\d;]+m/g, ''), plainly(report));
      }),
      { numRuns: 30 },
    );
  });

  it('paints only when asked to', () => {
    assert.match(renderText(exampleReport(), { width: 80, color: true }), /^\u001b\[1;31mIN THE WAY\u001b\[0m\n/);
  });

  it('shows a finding that the manager accepted, with the reason and the end', () => {
    const [finding] = exampleReport().findings;
    assert.ok(finding);
    const accepted = { reason: 'the migration needs me', until: '2026-10-01T00:00:00Z' };
    const text = plainly(exampleReport({ findings: [{ ...finding, accepted }] }));
    assert.match(text, / Accepted {2}until 1 October 2026: the migration needs me\n/);
  });

  it('names the refs that a finding rests on, five at most, as people say them', () => {
    const [finding] = exampleReport().findings;
    assert.ok(finding);
    const refs = [
      'refs/tags/v1.2.0',
      'refs/heads/work',
      'refs/remotes/origin/next',
      'refs/tags/a',
      'refs/tags/b',
      'refs/tags/c',
    ];
    const text = plainly(exampleReport({ findings: [{ ...finding, evidence: { ...finding.evidence, refs } }] }));
    assert.match(text, /^ {2}Refs {6}v1\.2\.0\n {12}work\n {12}origin\/next\n {12}a\n {12}b\n {2}Commits/m);
  });

  it('shows no command that it would have to change', () => {
    const [finding] = exampleReport().findings;
    assert.ok(finding);
    const evidence = { ...finding.evidence, command: 'git log -- \u001b[2J' };
    assert.doesNotMatch(plainly(exampleReport({ findings: [{ ...finding, evidence }] })), / Check /);
  });

  it('names the first 20 critical files and says how many there are', () => {
    const [file] = exampleReport().criticalFiles;
    assert.ok(file);
    const criticalFiles = Array.from({ length: 25 }, (_, index) => ({ ...file, path: `src/file${index + 1}.ts` }));
    const text = plainly(exampleReport({ criticalFiles, totals: { criticalFiles: 340 } }));
    assert.match(text, /CRITICAL FILES, THE FIRST 20 OF 340 BY DEMAND/);
    assert.match(text, /src\/file20\.ts/);
    assert.doesNotMatch(text, /src\/file21\.ts/);
  });

  it('shows the latest weeks of a window that is too long for the line, and says how many are not shown', () => {
    const [week] = exampleReport().activity.weeks;
    assert.ok(week);
    const weeks = Array.from({ length: 53 }, (_, index) => ({
      ...week,
      week: `2026-W${String(index + 1).padStart(2, '0')}`,
    }));
    const text = plainly(exampleReport({ activity: { ...exampleReport().activity, weeks } }), 60);
    assert.match(text, /^week .* 52 53$/m);
    assert.match(text, /\(36 earlier weeks not shown\)/);
  });

  it('names no teammate but those who could take a file over or learn it', () => {
    const text = plainly(exampleReport());
    assert.doesNotMatch(text, /Mei Tanaka/);
    assert.match(text, /Amara Okafor, who changed it 9 times in the\n {12}last year, could take it over\./);
  });
});
