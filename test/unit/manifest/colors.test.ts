import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';

type Kind = 'light' | 'dark' | 'highContrast' | 'highContrastLight';

/** Grounds of the editor's own themes on which the pictures stand: of an editor and of the sidebar. */
const grounds: Readonly<Record<Kind, readonly string[]>> = {
  light: ['#ffffff', '#f8f8f8'],
  dark: ['#1f1f1f', '#181818'],
  highContrast: ['#000000'],
  highContrastLight: ['#ffffff'],
};

/** What a mark in a picture needs against its ground (WCAG 2.2, 1.4.11). */
const leastContrast = 3;

interface Manifest {
  readonly contributes: {
    readonly colors: readonly { readonly id: string; readonly defaults: Readonly<Record<Kind, string>> }[];
  };
}

describe('the colours of the manifest', () => {
  const { contributes } = JSON.parse(readFileSync(path.resolve('package.json'), 'utf8')) as Manifest;

  for (const { id, defaults } of contributes.colors) {
    for (const [kind, colours] of Object.entries(grounds) as [Kind, readonly string[]][]) {
      for (const ground of colours) {
        it(`let ${id} stand out from ${ground} in a theme of the kind ${kind}`, () => {
          assert.ok(contrast(defaults[kind], ground) >= leastContrast);
        });
      }
    }
  }
});

/** From 1 to 21 (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((first, second) => first - second);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(start => {
    const value = parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
