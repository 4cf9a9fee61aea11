import assert from 'node:assert/strict';
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { Filled } from '../../../src/webview/filled';
import { l10n, speak } from '../../../src/webview/l10n';
import { exampleReport } from '../../support/exampleReport';
import { renderedReport } from './rendered';

describe('the words of the page', () => {
  afterEach(() => {
    speak({});
  });

  it('are those of the sources where the editor handed over none', () => {
    assert.equal(l10n.t('Going well'), 'Going well');
  });

  it('are those that the editor handed over', () => {
    speak({ 'Going well': 'Gut so' });
    assert.equal(l10n.t('Going well'), 'Gut so');
    assert.equal(l10n.t('On Monday'), 'On Monday');
  });

  it('have their values where the other language wants them', () => {
    speak({ '{0} by {1}': 'von {1}: {0}' });
    assert.equal(l10n.t('{0} by {1}', '3 Commits', 'Ada'), 'von Ada: 3 Commits');
  });

  it('fill no place that a value seems to name', () => {
    assert.equal(l10n.t('{0} by {1}', '{1}', 'Ada'), '{1} by Ada');
  });

  it('are not found in what every object has', () => {
    assert.equal(l10n.t('constructor'), 'constructor');
  });

  it('hold marked-up parts in the order of the other language', () => {
    speak({ '{0} by {1}': 'von {1}: {0}' });
    const markup = render(h(Filled, { text: l10n.t('{0} by {1}'), parts: [h('b', null, 'a'), h('i', null, 'c')] }));
    assert.equal(markup, 'von <i>c</i>: <b>a</b>');
  });

  it('stay text where a translation holds markup', () => {
    speak({ 'On Monday': '<img src=x>' });
    assert.match(renderedReport(exampleReport()), /<h2>&lt;img src=x><\/h2>/);
  });
});
