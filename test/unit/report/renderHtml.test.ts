import assert from 'node:assert/strict';
import fc from 'fast-check';
import { renderHtml } from '../../../src/core/report/html/renderHtml';
import { maskNames } from '../../../src/core/report/maskNames';
import { clearReport, exampleReport, unknownReport } from '../../support/exampleReport';
import { fullReport } from '../../support/fullReport';
import { hostileReport, hostileText } from '../../support/hostileText';
import { elements, textOf } from './markup';

const html = renderHtml(fullReport());
const style = elements(html, 'style').map(({ inside }) => inside);

describe('the report as an HTML file', () => {
  it('is one document with a language, a title and one style sheet', () => {
    assert.match(html, /^<!DOCTYPE html>\n<html lang="en">\n/);
    assert.match(html, /<title>In the way: checkout-service<\/title>/);
    assert.match(renderHtml(unknownReport()), /<title>Not enough history yet: new-service<\/title>/);
    assert.equal(style.length, 1);
  });

  it('forbids whatever is not in it', () => {
    const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
    assert.ok(html.includes(`<meta http-equiv="Content-Security-Policy" content="${policy}">`));
  });

  it('has no script, loads nothing and imports nothing', () => {
    assert.doesNotMatch(
      html,
      /<script|<link|<img|<iframe|<object|<form|\son\w+=|\ssrc=|@import|url\((?!#)|javascript:/i,
    );
  });

  it('gives every colour of the editor that it uses, for light and for dark', () => {
    const [light = '', dark = ''] = (style[0] ?? '').split('@media screen and (prefers-color-scheme: dark)');
    const used = new Set([...html.matchAll(/var\((--vscode-[\w-]+)\)/g)].map(([, name]) => name));
    assert.ok(used.size > 8);
    const darkPalette = dark.slice(0, dark.indexOf('\n}\n'));
    for (const name of used) {
      assert.ok(light.includes(`${name ?? ''}:`), name);
      assert.ok(/font/.test(name ?? '') || darkPalette.includes(`${name ?? ''}:`), name);
    }
  });

  it('is the same for the same report, whenever that was made', () => {
    assert.equal(renderHtml(fullReport()), html);
    assert.equal(renderHtml({ ...fullReport(), generatedAt: '2030-01-01T00:00:00Z' }), html);
  });

  it('differs between levels', () => {
    assert.equal(new Set([exampleReport(), clearReport(), unknownReport()].map(renderHtml)).size, 3);
  });

  it('holds no name that was masked', () => {
    const names = [...fullReport().manager.identities, ...fullReport().criticalFiles.flatMap(file => file.authors)];
    const masked = renderHtml(maskNames(fullReport()));
    for (const { name, email } of names) {
      assert.ok(!masked.includes(name), name);
      assert.ok(!masked.includes(email), email);
    }
  });

  it('lets no text of a repository become markup, a link or a terminal escape', function () {
    this.timeout(30_000);
    const tagsOf = (page: string) => [...page.matchAll(/<\/?[a-z][\w-]*/g)].map(([tag]) => tag);
    const known = new Set(tagsOf(renderHtml(hostileReport('src/quiet.ts'))));
    fc.assert(
      fc.property(hostileText, text => {
        const page = renderHtml(hostileReport(text));
        assert.deepEqual(
          tagsOf(page).filter(tag => !known.has(tag)),
          [],
        );
        assert.doesNotMatch(page, /href="(?!https:|#outline-)/);
        assert.doesNotMatch(page, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u2028\u2029]/);
      }),
      { numRuns: 25 },
    );
  });

  it('shows hostile text as what it is', () => {
    assert.ok(
      textOf(renderHtml(hostileReport('<img src=x onerror=alert(1)>'))).includes('<img src=x onerror=alert(1)>'),
    );
  });
});
