import assert from 'node:assert/strict';
import { renderFiles } from '../../../src/core/report/renderFiles';
import { exampleReport } from '../../support/exampleReport';

const options = { width: 60, color: false };

describe('files as text', () => {
  const files = exampleReport()
    .criticalFiles.slice(0, 2)
    .map((file, index) => ({ ...file, critical: index === 0 }));

  it('are a table by demand that says which are critical', () => {
    assert.equal(
      renderFiles(files, options),
      'path                    demand  critical  changes  people\n' +
        'src/checkout/engine.ts    9.42  yes            31       5\n' +
        'src/checkout/router.ts    6.87                 24       6\n',
    );
  });

  it('say so where there are none', () => {
    assert.equal(
      renderFiles([], options),
      'No tracked file is left to count: every one is left out by kind or by the settings.\n',
    );
  });
});
