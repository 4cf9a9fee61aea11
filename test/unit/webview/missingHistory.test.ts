import assert from 'node:assert/strict';
import { parseFromWebview } from '../../../src/protocol';
import { exampleReport } from '../../support/exampleReport';
import { textOf } from '../report/markup';
import { renderedReport } from './rendered';

const page = (overrides: Parameters<typeof exampleReport>[0]): string =>
  textOf(renderedReport(exampleReport(overrides)));
const { repository } = exampleReport();

describe('missing history on the page', () => {
  it('of a shallow clone names the command that fetches it, which is the person’s to run', () => {
    const text = page({ repository: { ...repository, shallow: true } });
    assert.match(text, /Fetch older history/);
    assert.match(text, /Altitude itself never fetches/);
    assert.match(text, /git fetch --unshallow/);
  });

  it('of a thin window says what would help', () => {
    const text = page({ level: 'unknown' });
    assert.match(text, /What would help/);
    assert.match(text, /Look back further than 90 days/);
    assert.match(text, /git fetch --all/);
  });

  it('is not spoken of where there is enough', () => {
    assert.doesNotMatch(page({}), /git fetch|What would help/);
  });

  it('lets the page ask for these commands alone', () => {
    assert.deepEqual(parseFromWebview({ type: 'copyFetch', command: 'all' }), { type: 'copyFetch', command: 'all' });
    assert.equal(parseFromWebview({ type: 'copyFetch', command: 'rm -rf ~' }), undefined);
  });
});
