import assert from 'node:assert/strict';
import type { JudgedFinding } from '../../../src/core/findings/finding';
import { buildCheck } from '../../../src/core/report/checkReport';
import type { CheckReport } from '../../../src/core/report/checkReport';
import { renderCheckMarkdown, renderCheckText } from '../../../src/core/report/renderCheck';
import { ada, analysisOf, mona } from '../../support/analysisFactory';

const paths = ['src/pay.ts', 'src/tax.ts', 'src/web.ts'];
const analysis = analysisOf(
  [{ by: ada, files: Object.fromEntries(paths.map(path => [path, 'A' as const])) }, { by: mona }],
  { settings: { criticalPaths: ['src/{pay,tax}.ts'] } },
);

function finding(kind: string, severity: JudgedFinding['severity'], files: readonly string[]): JudgedFinding {
  const evidence = { commits: [], files, refs: [], command: null };
  return { id: kind, kind, severity, title: `A ${kind}`, facts: [], evidence, actions: [] };
}

function checkOf(touched: readonly string[], findings: readonly JudgedFinding[] = []): CheckReport {
  const manager = { source: 'settings', named: { name: '', email: 'mona@example.com' } } as const;
  return buildCheck({ analysis, manager, touched: new Set(touched), findings, notMeasured: [] });
}

const high = finding('critical-authorship', 'high', ['src/tax.ts', 'src/pay.ts']);
const medium = finding('sole-knowledge', 'medium', ['src/tax.ts']);
const share = finding('implementation-share', 'high', []);

describe('a check', () => {
  it('names the critical files that are touched', () => {
    const { files } = checkOf(['src/web.ts', 'src/pay.ts', 'src/gone.ts']);
    assert.deepEqual(
      files.map(({ path, critical }) => [path, critical]),
      [['src/pay.ts', true]],
    );
  });

  it('keeps the findings about these, and the worst of them is its level', () => {
    const kinds = ({ findings, level }: CheckReport): readonly string[] => [...findings.map(({ kind }) => kind), level];
    assert.deepEqual(kinds(checkOf(['src/pay.ts'], [high, medium, share])), ['critical-authorship', 'in-the-way']);
    assert.deepEqual(kinds(checkOf(['src/tax.ts'], [medium, share])), ['sole-knowledge', 'watch']);
    assert.deepEqual(kinds(checkOf(['src/web.ts'], [high, medium, share])), ['unknown']);
  });

  it('has the guidance that these call for, a do and a don’t', () => {
    const { guidance, findings } = checkOf(['src/tax.ts'], [medium]);
    assert.deepEqual(
      guidance.map(({ id }) => id),
      findings[0]?.guidance,
    );
    assert.deepEqual([...new Set(guidance.map(({ polarity }) => polarity))].sort(), ['do', 'dont']);
  });

  it('is about the manager, by every identity', () => {
    assert.equal(checkOf([]).manager.identities[0]?.email, 'mona@example.com');
  });

  describe('as text', () => {
    const text = (check: CheckReport): string => renderCheckText(check, { width: 80, color: false });

    it('says that no critical file is touched', () => {
      assert.equal(text(checkOf(['src/web.ts'], [high])), 'UNKNOWN\n  Your changes touch no critical file.\n');
    });
    it('names the files, then what is found about them', () => {
      const lines = text(checkOf(['src/pay.ts', 'src/tax.ts'], [high, medium]));
      assert.match(lines, /^IN THE WAY\n {2}Your changes touch 2 critical files\.\n\nBY DEMAND\n[\s\S]*src\/pay\.ts/);
      assert.match(
        lines,
        /\n\nFINDINGS ABOUT THEM\n\nHigh: A critical-authorship\n[\s\S]*\nMedium: A sole-knowledge\n/,
      );
    });
    it('says that nothing stands against it where nothing is found', () => {
      assert.match(text(checkOf(['src/pay.ts'])), /touch 1 critical file, and nothing stands against it\.\n/);
    });
    it('says what was not measured', () => {
      const notMeasured = [{ what: 'edits', why: 'they are another’s' }];
      assert.match(text({ ...checkOf([]), notMeasured }), /\nNOT MEASURED\n {2}- Edits: they are another’s\.\n$/);
    });
    it('makes the names of files plain', () => {
      const [file] = checkOf(['src/pay.ts']).files;
      assert.ok(file);
      const hostile = { ...checkOf([]), files: [{ ...file, path: 'src/\u001b[31m\u202epay.ts' }] };
      assert.doesNotMatch(text(hostile), /[\u001b\u202e]/);
    });
  });

  describe('as Markdown', () => {
    it('says the same', () => {
      assert.equal(
        renderCheckMarkdown(checkOf(['src/web.ts'], [high])),
        '# Unknown: your changes\n\nYour changes touch no critical file.\n',
      );
      const markdown = renderCheckMarkdown(checkOf(['src/pay.ts'], [high]));
      assert.match(
        markdown,
        /^# In the way: your changes\n\nYour changes touch 1 critical file\.\n\n## By demand\n\n\| File/,
      );
      assert.match(markdown, /\n## Findings about them\n\n### High: A critical-authorship\n/);
    });
    it('says what was not measured, as text', () => {
      const notMeasured = [{ what: 'edits', why: 'see <b>[x](command:y)</b>' }];
      const markdown = renderCheckMarkdown({ ...checkOf([]), notMeasured });
      assert.match(markdown, /\n## Not measured\n\n- Edits: see /);
      assert.doesNotMatch(markdown, /<b>|\]\(command/);
    });
  });
});
