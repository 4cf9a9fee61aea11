import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve('test', 'golden');

/**
 * Asserts that a text is what the golden file of that name holds; fails where there is no such file. With UPDATE_GOLDEN=1
 * in the environment the file is written instead: read the difference before you commit it.
 */
export function assertGolden(name: string, text: string): void {
  const file = path.join(folder, name);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
    return;
  }
  assert.equal(text, readFileSync(file, 'utf8'));
}
