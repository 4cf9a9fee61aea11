import assert from 'node:assert/strict';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { LimitBar } from '../../../src/core/report/pictures/limitBar';

const bar = (value: number, threshold: number | null) => render(h(LimitBar, { fact: { value, threshold } }));

describe('the bar of a share against its limit', () => {
  it('is as long as the share, with a mark at the limit', () => {
    const markup = bar(0.58, 0.5);
    assert.match(markup, /class="limit-value"[^>]* width="58%"/);
    assert.match(markup, /class="limit-mark" x="50%"/);
  });

  it('is marked as over from the limit on', () => {
    assert.match(bar(0.5, 0.5), /limit-bar over/);
    assert.doesNotMatch(bar(0.49, 0.5), /over/);
  });

  it('has no mark without a limit', () => {
    assert.doesNotMatch(bar(0.5, null), /limit-mark/);
  });

  it('never leaves its track', () => {
    assert.match(bar(1.2, null), /class="limit-value"[^>]* width="100%"/);
  });
});
