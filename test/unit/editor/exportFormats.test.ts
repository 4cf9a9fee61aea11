import assert from 'node:assert/strict';
import { maskNames } from '../../../src/core/report/maskNames';
import { fileNameOf, rendered } from '../../../src/editor/exportFormats';
import { exampleReport } from '../../support/exampleReport';

const report = exampleReport();

function named(name: string): string {
  return fileNameOf({ ...report, repository: { ...report.repository, name } }, 'md');
}

describe('an export', () => {
  it('is Markdown, one HTML document, or the report itself as JSON', () => {
    assert.match(rendered(report, 'md'), /^# In the way: /);
    assert.match(rendered(report, 'html'), /^<!DOCTYPE html>/);
    assert.deepEqual(JSON.parse(rendered(report, 'json')), JSON.parse(JSON.stringify(report)));
  });

  for (const format of ['md', 'html', 'json'] as const) {
    it(`as ${format} has nobody's name once it is masked`, () => {
      const text = rendered(maskNames(report), format);
      for (const secret of ['Robin', 'robin@', 'Amara', 'Okafor', 'Priya', 'Raman']) {
        assert.ok(rendered(report, format).includes('Robin'));
        assert.ok(!text.includes(secret), secret);
      }
    });
  }

  it('is named after repository and day', () => {
    assert.equal(fileNameOf(report, 'html'), 'checkout-service-health-2026-09-16.html');
  });

  it('has a name that any file system takes', () => {
    assert.equal(named('a/b\\c:d*?"<>|.git'), 'a-b-c-d-git-health-2026-09-16.md');
    assert.equal(named('..'), 'repository-health-2026-09-16.md');
    assert.equal(named('café 東京'), 'café-東京-health-2026-09-16.md');
    assert.equal(named('x'.repeat(200)).length, 60 + '-health-2026-09-16.md'.length);
  });
});
