import { byteAt } from '../core/history/columns';
import type { GrowingBytes } from '../core/history/growingBytes';
import { nibble } from '../core/history/packed';

const zero = 0x30;
const nine = 0x39;
const space = 0x20;

/** Decodes UTF-8; what is none becomes U+FFFD. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', start, end);
}

/** The number that the digits at the start are; 0 where there is none. */
export function readDigits(bytes: Uint8Array, start: number, end: number): number {
  let number = 0;
  for (let index = start; index < end; index++) {
    const digit = byteAt(bytes, index);
    if (digit < zero || digit > nine) break;
    number = number * 10 + digit - zero;
  }
  return number;
}

/** Adds the bytes of hexadecimal ids, with a space between them, to others. */
export function readIds(bytes: Uint8Array, start: number, end: number, target: GrowingBytes): void {
  for (let index = start; index < end; index += 2) {
    if (byteAt(bytes, index) === space) index++;
    target.push((nibble(byteAt(bytes, index)) << 4) | nibble(byteAt(bytes, index + 1)));
  }
}
