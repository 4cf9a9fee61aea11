import assert from 'node:assert/strict';
import type { JudgedFinding } from '../../../src/core/findings/finding';
import { reviewGate } from '../../../src/core/findings/reviewGate';
import { ada, analysisOf, mona } from '../../support/analysisFactory';
import type { AnalysisSketch } from '../../support/analysisFactory';

const history = [
  { by: mona, files: { 'src/pay/ledger.ts': 'A', 'src/pay/fees.ts': 'A', 'src/web.ts': 'A' } },
  { by: 'Mona Ferreira <77+mona@users.noreply.github.com>', files: { 'src/web.ts': 'M' } },
  { by: ada, files: { 'src/web.ts': 'M' } },
] as const;

/** What is found where CODEOWNERS says this and the two files below `src/pay` are declared critical. */
function found(text: string, overrides: AnalysisSketch = {}, path = '.github/CODEOWNERS'): JudgedFinding | null {
  const file = { path, dialect: path.startsWith('.gitlab') ? 'gitlab' : 'github' } as const;
  const settings = { criticalPaths: ['src/pay/**'] };
  return reviewGate(analysisOf(history, { settings, ...overrides, codeOwners: { file, text } }));
}

describe('a review gate', () => {
  it('is a critical file whose only code owner is the manager', () => {
    assert.deepEqual(found('/src/pay/ledger.ts mona@example.com')?.evidence.files, ['src/pay/ledger.ts']);
  });
  it('is medium', () => {
    assert.equal(found('/src/pay/ mona@example.com')?.severity, 'medium');
  });
  it('gives the command that shows the rules', () => {
    assert.equal(found('/src/pay/ mona@example.com')?.evidence.command, 'git show 000000000000:.github/CODEOWNERS');
  });
  it('lists all that it covers and says how many', () => {
    const finding = found('/src/pay/ mona@example.com');
    assert.equal(finding?.title, 'Every change to 2 critical files waits for your review');
    assert.equal(finding.facts[0]?.value, 2);
  });
  it('knows the manager by the login of a no-reply address', () => {
    assert.ok(found('/src/pay/ @mona'));
  });
  it('knows the manager by an alias', () => {
    assert.equal(found('/src/pay/ @boss'), null);
    const settings = { criticalPaths: ['src/pay/**'], aliases: { 'mona@example.com': ['boss'] } };
    assert.ok(found('/src/pay/ @boss', { settings }));
  });
  it('is none where a teammate may approve too', () => {
    assert.equal(found('/src/pay/ mona@example.com ada@example.com'), null);
  });
  it('is none where git cannot tell who a team is', () => {
    assert.equal(found('/src/pay/ mona@example.com @example/pay'), null);
  });
  it('is none on a file that is not critical', () => {
    assert.equal(found('/src/web.ts mona@example.com'), null);
  });
  it('is none where a later rule gives the file to nobody', () => {
    assert.equal(found('/src/pay/ mona@example.com\n/src/pay/'), null);
  });
  it('is none in a section that is optional', () => {
    assert.ok(found('[Money]\n/src/pay/ mona@example.com', {}, '.gitlab/CODEOWNERS'));
    assert.equal(found('^[Money]\n/src/pay/ mona@example.com', {}, '.gitlab/CODEOWNERS'), null);
  });
  it('is none without a CODEOWNERS file', () => {
    assert.equal(reviewGate(analysisOf(history, { settings: { criticalPaths: ['src/pay/**'] } })), null);
  });
});
