import assert from 'node:assert/strict';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { MovedNotice } from '../../../src/webview/movedNotice';

const notice = (text: string | undefined): string => render(h(MovedNotice, { text }));

describe('what moved since the last day, on the page', () => {
  it('is one line with a name for those who do not see it', () => {
    const markup = notice('2 things changed since the report of 20 Nov.');
    assert.match(markup, /aria-label="Since you last looked"/);
    assert.match(markup, />2 things changed since the report of 20 Nov\.</);
  });

  it('is nothing on any other day', () => {
    assert.equal(notice(undefined), '');
  });

  it('shows a text of the repository as text', () => {
    assert.match(notice('Ada waits for <img src=x>\u202e.'), /Ada waits for &lt;img src=x>\.</);
  });
});
