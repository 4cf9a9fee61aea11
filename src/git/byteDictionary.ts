import { randomInt } from 'node:crypto';
import { at, byteAt, itemAt } from '../core/history/columns';
import { GrowingBytes } from '../core/history/growingBytes';

/** Texts in the order of their first use, each once; looked up by their bytes, so that no known one is decoded again. */
export class ByteDictionary {
  private readonly bytes = new GrowingBytes();
  private readonly ends: number[] = [];
  private readonly hashes: number[] = [];
  /** Number of a text plus one, at a slot that its hash leads to; 0 is free. */
  private slots = new Int32Array(1024);

  /** The number of the text that the bytes from `start` up to `end` are. */
  number(bytes: Uint8Array, start: number, end: number): number {
    const hash = hashOf(bytes, start, end);
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = at(this.slots, slot) - 1;
      if (number < 0) return this.add(bytes, start, end, hash, slot);
      if (itemAt(this.hashes, number) === hash && this.equals(number, bytes, start, end)) return number;
    }
  }

  /** All of them; what is not UTF-8 becomes U+FFFD. */
  texts(): string[] {
    const whole = Buffer.from(this.bytes.bytes);
    return this.ends.map((end, number) => whole.toString('utf8', this.startOf(number), end));
  }

  private add(bytes: Uint8Array, start: number, end: number, hash: number, slot: number): number {
    this.bytes.add(bytes, start, end);
    this.hashes.push(hash);
    const number = this.ends.push(this.bytes.length) - 1;
    this.slots[slot] = number + 1;
    if (2 * this.ends.length > this.slots.length) this.grow();
    return number;
  }

  private grow(): void {
    this.slots = new Int32Array(4 * this.slots.length);
    const mask = this.slots.length - 1;
    this.hashes.forEach((hash, number) => {
      let slot = hash & mask;
      while (at(this.slots, slot) !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = number + 1;
    });
  }

  private equals(number: number, bytes: Uint8Array, start: number, end: number): boolean {
    const own = this.startOf(number);
    if (itemAt(this.ends, number) - own !== end - start) return false;
    const held = this.bytes.bytes;
    for (let index = 0; index < end - start; index++) {
      if (byteAt(held, own + index) !== byteAt(bytes, start + index)) return false;
    }
    return true;
  }

  private startOf(number: number): number {
    return number === 0 ? 0 : itemAt(this.ends, number - 1);
  }
}

/** Another one in each process, so that nobody can name files of a repository to meet at one slot. */
const seed = randomInt(2 ** 32);

/** FNV-1a (Fowler, Noll, Vo 1991), 32 bits, from a seed. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = seed;
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ byteAt(bytes, index), 0x01000193);
  return hash;
}
