import { crc32 } from 'node:zlib';

/**
 * A file: eight 32-bit numbers (the mark, the format's version, the checksum of all that follows it, the number of
 * sections, zeros), the length of each section as a 64-bit float, then the sections, each from a multiple of eight bytes.
 * Numbers are in the machine's own order, which the mark tells: the file is not carried elsewhere.
 */
const mark = 0x41_4c_54_49;

/** To be raised with every change of what is kept, of how it is read from git or worked out, or of the layout. */
const formatVersion = 6;

const headerBytes = 32;

/** Where what the checksum is of begins. */
const checkedFrom = 12;
const alignment = 8;

/** Anything whose bytes can be written. */
export type Section = Int32Array | Uint32Array | Int16Array | Uint8Array | Float64Array;

/** Why a file cannot be read, in words that follow the name of the file. */
export class DamagedFile extends Error {}

/** The bytes of a file with these sections. */
export function joinSections(sections: readonly Section[]): Buffer {
  const lengths = sections.map(({ byteLength }) => byteLength);
  const { starts, end } = layOut(lengths);
  const file = Buffer.alloc(end);
  file.set(bytesOf(new Float64Array(lengths)), headerBytes);
  sections.forEach((section, number) => {
    file.set(bytesOf(section), starts[number]);
  });
  file.set(bytesOf(new Uint32Array([mark, formatVersion, 0, sections.length])));
  file.set(bytesOf(new Uint32Array([crc32(file.subarray(checkedFrom))])), checkedFrom - 4);
  return file;
}

/** Reads the sections of a file one after the other, as views of its bytes. */
export class SectionReader {
  private readonly file: Uint8Array;
  private readonly lengths: readonly number[];
  private readonly starts: readonly number[];
  private next = 0;

  /** Throws a DamagedFile where it is none of ours, of another version, or not whole. */
  constructor(file: Buffer) {
    if (file.length < headerBytes) throw new DamagedFile('it is too short');
    // A copy begins where every kind of number may begin.
    this.file = file.byteOffset % alignment === 0 ? file : new Uint8Array(file);
    const { buffer, byteOffset } = this.file;
    const [found, version, checksum, count = 0] = new Uint32Array(buffer, byteOffset, headerBytes / 4);
    if (found !== mark) throw new DamagedFile('it is none of ours');
    if (version !== formatVersion) throw new DamagedFile('another version of Altitude wrote it');
    if (crc32(file.subarray(checkedFrom)) !== checksum) throw new DamagedFile('its checksum is wrong');
    this.lengths = Array.from(new Float64Array(buffer, byteOffset + headerBytes, count));
    this.starts = layOut(this.lengths).starts;
  }

  bytes(): Uint8Array {
    return new Uint8Array(...this.take(1));
  }

  integers(): Int32Array {
    return new Int32Array(...this.take(4));
  }

  counts(): Uint32Array {
    return new Uint32Array(...this.take(4));
  }

  shortIntegers(): Int16Array {
    return new Int16Array(...this.take(2));
  }

  floats(): Float64Array {
    return new Float64Array(...this.take(8));
  }

  private take(width: number): [ArrayBufferLike, number, number] {
    const start = this.starts[this.next];
    const length = this.lengths[this.next];
    if (start === undefined || length === undefined) throw new DamagedFile('a part of it is missing');
    this.next++;
    return [this.file.buffer, this.file.byteOffset + start, length / width];
  }
}

/** Where each section starts, and where the file ends. */
function layOut(lengths: readonly number[]): { readonly starts: readonly number[]; readonly end: number } {
  let end = headerBytes + alignment * lengths.length;
  const starts = lengths.map(length => {
    const start = end;
    end += Math.ceil(length / alignment) * alignment;
    return start;
  });
  return { starts, end };
}

function bytesOf({ buffer, byteOffset, byteLength }: Section): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
