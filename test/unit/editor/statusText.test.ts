import assert from 'node:assert/strict';
import { editText, quietText, statusText } from '../../../src/editor/statusText';
import { clearReport, exampleReport, unknownReport } from '../../support/exampleReport';

function inTheWay(files: readonly string[]): string {
  const findings = exampleReport().findings.map(finding => ({ ...finding, evidence: { ...finding.evidence, files } }));
  return statusText(exampleReport({ findings })).words;
}

describe('the words in the status bar', () => {
  it('are one calm word where nothing is in the way', () => {
    assert.equal(statusText(clearReport()).words, 'Clear');
    assert.equal(statusText(exampleReport({ level: 'watch' })).words, 'Watch');
  });

  it('count the critical files that are the manager’s', () => {
    assert.equal(inTheWay(['a.ts']), '1 critical file is yours');
    assert.equal(inTheWay(['a.ts', 'b.ts']), '2 critical files are yours');
  });

  it('name the fact that there is where no file is in the way', () => {
    const findings = exampleReport().findings.filter(({ kind }) => kind === 'implementation-share');
    assert.equal(statusText(exampleReport({ findings })).words, 'Much of the work is yours');
  });

  it('leave the verdict to the view', () => {
    assert.doesNotMatch(inTheWay(['a.ts']), /in the way/i);
  });

  it('promise nothing where there is too little history', () => {
    assert.equal(statusText(unknownReport()).words, 'Not enough history');
  });

  it('name the file at its first edit, and draw no icon of its name', () => {
    assert.equal(editText('src/server.ts').words, 'On the critical path: server.ts');
    assert.equal(editText('README').words, 'On the critical path: README');
    assert.equal(editText('src/$(flame).ts').words, 'On the critical path: \\$(flame).ts');
  });

  it('tell nothing of the level on a quiet screen, whose icon stays', () => {
    assert.deepEqual(quietText(exampleReport()).words, quietText(clearReport()).words);
    assert.equal(quietText(exampleReport()).icon, statusText(exampleReport()).icon);
  });
});
