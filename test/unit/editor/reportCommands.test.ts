import assert from 'node:assert/strict';
import { commandsIn } from '../../../src/editor/reportCommands';
import { exampleReport } from '../../support/exampleReport';
import { elements, textOf } from '../report/markup';
import { renderedReportTab } from '../webview/rendered';

describe('the commands of a report', () => {
  it('are all that its page shows, so that each of them can be copied', () => {
    const report = exampleReport();
    const shown = elements(renderedReportTab(report), 'pre').map(({ inside }) => textOf(inside));
    assert.ok(shown.length > 2);
    const known = commandsIn(report);
    assert.deepEqual(
      shown.filter(command => !known.includes(command)),
      [],
    );
  });
});
