import { at, byteAt, textAt } from './columns';

/** Texts that are read where they are asked for. A list of strings is one too. */
export interface TextColumn {
  readonly length: number;
  at(index: number): string | undefined;
}

const hexadecimal = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Full object ids of one format, kept as bytes: a hundred thousand of them as strings would be a burden. */
export class PackedIds implements TextColumn {
  /** One id after the other. */
  readonly bytes: Uint8Array;
  /** Bytes of one id: 20 for SHA-1, 32 for SHA-256. */
  readonly width: number;

  constructor(bytes: Uint8Array, width: number) {
    this.bytes = bytes;
    this.width = width;
  }

  get length(): number {
    return this.width === 0 ? 0 : this.bytes.length / this.width;
  }

  /** The number that the first two bytes of an id are. */
  beginningAt(index: number): number {
    const start = index * this.width;
    return byteAt(this.bytes, start) * 256 + byteAt(this.bytes, start + 1);
  }

  /** The id in hexadecimal. */
  at(index: number): string | undefined {
    if (index < 0 || index >= this.length) return undefined;
    let text = '';
    for (let place = index * this.width; place < (index + 1) * this.width; place++) {
      text += hexadecimal[byteAt(this.bytes, place)] ?? '';
    }
    return text;
  }
}

/** The bytes of all lists, one after the other. */
export function joinBytes(lists: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(lists.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const list of lists) {
    bytes.set(list, end);
    end += list.length;
  }
  return bytes;
}

/** Packs full ids of one format in hexadecimal. */
export function packIds(ids: readonly string[]): PackedIds {
  const digits = ids.join('');
  const bytes = new Uint8Array(digits.length / 2);
  for (let index = 0; index < bytes.length; index++) {
    bytes[index] = (nibble(digits.charCodeAt(2 * index)) << 4) | nibble(digits.charCodeAt(2 * index + 1));
  }
  return new PackedIds(bytes, (ids[0]?.length ?? 0) / 2);
}

/** The value of a hexadecimal digit in lower case, by its character code. */
export function nibble(digit: number): number {
  return digit < 0x40 ? digit - 0x30 : digit - 0x57;
}

/** Positions of the ids that are wanted, in a column of them. */
export function positionsOf(ids: TextColumn, wanted: ReadonlySet<string>): ReadonlySet<number> {
  const positions = new Set<number>();
  if (wanted.size === 0) return positions;
  const mayBeWanted = ids instanceof PackedIds ? beginningTest(ids, wanted) : () => true;
  for (let position = 0; position < ids.length; position++) {
    if (mayBeWanted(position) && wanted.has(textAt(ids, position))) positions.add(position);
  }
  return positions;
}

/** Tells most ids apart by their first two bytes, before they are made a text. */
function beginningTest(ids: PackedIds, wanted: ReadonlySet<string>): (position: number) => boolean {
  const begins = new Uint8Array(2 ** 16);
  for (const id of wanted) begins[Number.parseInt(id.slice(0, 4), 16)] = 1;
  return position => byteAt(begins, ids.beginningAt(position)) === 1;
}

/** Turns the bytes from `start` up to `end` into text; what is not UTF-8 becomes U+FFFD. */
export type DecodeText = (bytes: Uint8Array, start: number, end: number) => string;

/** Texts kept as UTF-8. */
export class PackedTexts implements TextColumn {
  /** One text after the other. */
  readonly bytes: Uint8Array;
  /** Where each of them ends. */
  readonly ends: Uint32Array;
  readonly decode: DecodeText;

  constructor(bytes: Uint8Array, ends: Uint32Array, decode: DecodeText) {
    this.bytes = bytes;
    this.ends = ends;
    this.decode = decode;
  }

  get length(): number {
    return this.ends.length;
  }

  at(index: number): string | undefined {
    if (index < 0 || index >= this.length) return undefined;
    return this.decode(this.bytes, this.startOf(index), at(this.ends, index));
  }

  /** Where the bytes of a text begin. */
  startOf(index: number): number {
    return index === 0 ? 0 : at(this.ends, index - 1);
  }
}
