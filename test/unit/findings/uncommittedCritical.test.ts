import assert from 'node:assert/strict';
import type { JudgedFinding } from '../../../src/core/findings/finding';
import { judge } from '../../../src/core/findings/rules';
import { uncommittedCritical } from '../../../src/core/findings/uncommittedCritical';
import type { OpenBranch } from '../../../src/core/analysis/openWork/openBranch';
import { openBranch, workOf } from '../../support/openWorkFactory';
import { ada, analysisOf } from '../../support/analysisFactory';

const paths = ['src/pay.ts', 'src/pay/ledger.ts', 'src/web.ts'];
const analysis = analysisOf([{ by: ada, files: Object.fromEntries(paths.map(path => [path, 'A' as const])) }], {
  settings: { criticalPaths: ['src/pay*', 'src/pay/**'] },
});

const found = (staged: readonly string[], unstaged: readonly string[]): JudgedFinding | null =>
  uncommittedCritical(analysis, { staged: new Set(staged), unstaged: new Set(unstaged) });

describe('edits that are not committed', () => {
  it('are those of critical files, staged or not', () => {
    assert.deepEqual(found(['src/pay.ts'], [])?.evidence.files, ['src/pay.ts']);
    assert.deepEqual(found([], ['src/pay.ts'])?.evidence.files, ['src/pay.ts']);
  });
  it('are nothing in other files', () => {
    assert.equal(found(['src/web.ts', 'src/new.ts'], []), null);
  });
  it('count a file once, and say what is staged of them', () => {
    const finding = found(['src/pay.ts', 'src/web.ts'], ['src/pay.ts', 'src/pay/ledger.ts']);
    assert.deepEqual(
      finding?.facts.map(({ value, threshold }) => [value, threshold]),
      [
        [2, 0],
        [1, null],
        [2, null],
      ],
    );
    assert.equal(finding.title, 'You have edits in 2 critical files that are not committed');
  });
  it('name the file where it is one', () => {
    assert.equal(found(['src/pay.ts'], [])?.title, 'You have edits in src/pay.ts that are not committed');
  });
  it('are low', () => {
    assert.equal(found(['src/pay.ts'], [])?.severity, 'low');
  });
  it('are medium where a teammate’s living branch changes the same file, which then comes first', () => {
    const edits = { staged: new Set(['src/pay.ts', 'src/pay/ledger.ts']), unstaged: new Set<string>() };
    const beside = (branch: Partial<OpenBranch>): JudgedFinding | null =>
      uncommittedCritical({ ...analysis, openWork: workOf(openBranch({ author: 1, ...branch })) }, edits);
    const finding = beside({ files: ['src/pay/ledger.ts'] });
    assert.equal(finding?.severity, 'medium');
    assert.deepEqual(finding.evidence.files, ['src/pay/ledger.ts', 'src/pay.ts']);
    assert.equal(beside({ files: ['src/pay/ledger.ts'], state: 'quiet' })?.severity, 'low');
    assert.equal(beside({ files: ['src/web.ts'] })?.severity, 'low');
  });
  it('come with the command that shows them', () => {
    assert.equal(found(['src/pay.ts'], [])?.evidence.command, 'git diff HEAD --stat -- src/pay.ts');
  });
  it('are judged where no commit is the manager’s yet, and only where they are known', () => {
    const edits = { staged: new Set(['src/pay.ts']), unstaged: new Set<string>() };
    assert.deepEqual(
      judge(analysis, edits).map(({ kind }) => kind),
      ['uncommitted-critical'],
    );
    assert.deepEqual(judge(analysis), []);
  });
});
