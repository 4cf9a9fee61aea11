import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fitting, textWidth } from '../../../src/core/report/pictures/textWidth';

describe('the width of a text', () => {
  it('is no less than DejaVu Sans, which runs wide, takes', () => {
    // Measured in a browser, in parts of the size of the text.
    const measured: Readonly<Record<string, number>> = {
      'paymentGateway.ts': 9.96,
      'built on ledger-double-entry': 13.997,
      'conflicts in paymentGateway.ts': 15.674,
      'ActionController.rb': 9.323,
      WWW: 2.966,
      mmmm: 3.896,
      日本語: 3,
    };
    for (const [text, width] of Object.entries(measured)) {
      assert.ok(textWidth(text, 1) >= width, text);
      assert.ok(textWidth(text, 1) <= width * 1.2, `${text} is taken for far wider than it is`);
    }
  });

  it('grows with the size', () => {
    assert.ok(Math.abs(textWidth('engine.ts', 22) - 2 * textWidth('engine.ts', 11)) < 1e-9);
  });
});

describe('a name that must fit', () => {
  const name = 'paymentGateway';

  it('stays whole where it fits to the pixel, and is cut where a pixel is missing', () => {
    const width = textWidth(name, 11);
    assert.equal(fitting(name, 11, width), name);
    assert.equal(fitting(name, 11, width - 1), 'paymen…ateway');
  });

  it('is left out rather than cut to less than half, or to less than eight characters', () => {
    const least = textWidth('paym…eway', 11);
    assert.equal(fitting(name, 11, least), 'paym…eway');
    assert.equal(fitting(name, 11, least - 0.1), null);
    assert.equal(fitting('a'.repeat(40), 11, textWidth('a'.repeat(20), 11)), null);
    assert.equal(fitting('engine', 11, textWidth('engin', 11)), null);
  });

  it('always fits, and keeps its beginning and its end', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
        fc.integer({ min: 0, max: 400 }),
        (text, pixels) => {
          const shown = fitting(text, 11, pixels);
          if (shown === null || shown === text) return;
          const cut = { start: shown.slice(0, shown.indexOf('…')), end: shown.slice(shown.lastIndexOf('…') + 1) };
          assert.ok(textWidth(shown, 11) <= pixels);
          assert.ok(text.includes('…') || (text.startsWith(cut.start) && text.endsWith(cut.end)));
        },
      ),
    );
  });
});
