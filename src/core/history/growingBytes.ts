import { byteAt } from './columns';

/** Bytes that are added to at the end. */
export class GrowingBytes {
  private room = new Uint8Array(1024);
  private used = 0;

  /** How many there are. */
  get length(): number {
    return this.used;
  }

  /** The bytes so far; more that are added may lie elsewhere. */
  get bytes(): Uint8Array {
    return this.room.subarray(0, this.used);
  }

  /** Adds the bytes from `start` up to `end` of others. */
  add(bytes: Uint8Array, start: number, end: number): void {
    const length = this.used + end - start;
    if (length > this.room.length) this.grow(length);
    // Mostly a few bytes, for which making a view costs more than copying them.
    for (let index = start; index < end; index++) this.room[this.used++] = byteAt(bytes, index);
  }

  /** Adds one byte. */
  push(byte: number): void {
    if (this.used === this.room.length) this.grow(this.used + 1);
    this.room[this.used++] = byte;
  }

  private grow(length: number): void {
    const room = new Uint8Array(Math.max(length, 2 * this.room.length));
    room.set(this.bytes);
    this.room = room;
  }
}
