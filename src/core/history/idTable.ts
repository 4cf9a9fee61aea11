import { at, byteAt } from './columns';
import type { PackedIds } from './packed';

/**
 * Finds ids by their bytes: an open-addressing table, since a map of as many strings costs more than reading them did.
 * Object ids are hashes already, so that their first bytes spread well.
 */
export class IdTable {
  private readonly ids: PackedIds;
  /** Position of an id plus one; 0 is free. */
  private readonly slots: Int32Array;

  /** Of equal ids the last one is found. */
  constructor(ids: PackedIds) {
    this.ids = ids;
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * ids.length + 1)));
    for (let position = 0; position < ids.length; position++) this.slots[this.slotOf(ids, position)] = position + 1;
  }

  /** Where the table's list has the id that stands at a position of another list of the same width; -1 where nowhere. */
  positionOf(ids: PackedIds, position: number): number {
    return at(this.slots, this.slotOf(ids, position)) - 1;
  }

  /** The slot that holds an id, or the free one where it belongs. */
  private slotOf({ bytes, width }: PackedIds, position: number): number {
    const start = position * width;
    const mask = this.slots.length - 1;
    let slot =
      byteAt(bytes, start) |
      (byteAt(bytes, start + 1) << 8) |
      (byteAt(bytes, start + 2) << 16) |
      (byteAt(bytes, start + 3) << 24);
    for (slot &= mask; !this.isFreeOrHolds(slot, bytes, start); slot = (slot + 1) & mask);
    return slot;
  }

  private isFreeOrHolds(slot: number, bytes: Uint8Array, start: number): boolean {
    const held = (at(this.slots, slot) - 1) * this.ids.width;
    if (held < 0) return true;
    for (let index = 0; index < this.ids.width; index++) {
      if (byteAt(this.ids.bytes, held + index) !== byteAt(bytes, start + index)) return false;
    }
    return true;
  }
}
