import assert from 'node:assert/strict';
import { webviewHtml } from '../../../src/editor/webviewHtml';

const html = webviewHtml({
  title: 'Altitude',
  source: 'https://files.example',
  nonce: 'abc123',
  style: 'https://files.example/guidance.css',
  script: 'https://files.example/webview.js',
});

describe('the page of a webview', () => {
  it('allows its own style, font and one script by nonce, and nothing else', () => {
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
    assert.deepEqual(policy?.split('; '), [
      "default-src 'none'",
      'style-src https://files.example',
      'font-src https://files.example',
      "script-src 'nonce-abc123'",
    ]);
  });

  it('gives the nonce to its one script', () => {
    assert.deepEqual(html.match(/<script[^>]*>/g), ['<script nonce="abc123" src="https://files.example/webview.js">']);
  });

  it('holds no inline script, style or data', () => {
    assert.doesNotMatch(html, /<style|\sstyle=|\son\w+=|<script[^>]*>[^<]/);
  });

  it('says its language and its title', () => {
    assert.match(html, /<html lang="en">/);
    assert.match(html, /<title>Altitude<\/title>/);
  });
});
