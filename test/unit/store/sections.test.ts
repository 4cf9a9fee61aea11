import assert from 'node:assert/strict';
import { DamagedFile, joinSections, SectionReader } from '../../../src/store/sections';

/** A file of three sections, none of which fills its last eight bytes. */
const file = joinSections([Uint8Array.of(1, 2, 3), Int32Array.of(-4, 5, 6), Float64Array.of()]);

/** Why a file is refused. */
function refusal(damaged: Buffer): string {
  try {
    new SectionReader(damaged);
  } catch (error) {
    assert.ok(error instanceof DamagedFile);
    return error.message;
  }
  return 'not refused';
}

function flipped(byte: number, bit: number): Buffer {
  const damaged = Buffer.from(file);
  damaged.writeUInt8(damaged.readUInt8(byte) ^ (1 << bit), byte);
  return damaged;
}

describe('sections of a file', () => {
  it('are read one after the other, whatever their widths', () => {
    const sections = new SectionReader(
      joinSections([
        Uint8Array.of(1, 255),
        Int32Array.of(-1, 2 ** 31 - 1),
        Uint32Array.of(2 ** 32 - 1),
        Int16Array.of(-720, 840),
        Float64Array.of(0.1, 1e300),
      ]),
    );
    assert.deepEqual([...sections.bytes()], [1, 255]);
    assert.deepEqual([...sections.integers()], [-1, 2 ** 31 - 1]);
    assert.deepEqual([...sections.counts()], [2 ** 32 - 1]);
    assert.deepEqual([...sections.shortIntegers()], [-720, 840]);
    assert.deepEqual([...sections.floats()], [0.1, 1e300]);
  });

  it('may be parts of longer columns', () => {
    const sections = new SectionReader(joinSections([Int32Array.of(1, 2, 3, 4).subarray(1, 3)]));
    assert.deepEqual([...sections.integers()], [2, 3]);
  });

  it('may be empty', () => {
    const sections = new SectionReader(joinSections([new Uint8Array(), Uint8Array.of(7)]));
    assert.deepEqual([...sections.bytes()], []);
    assert.deepEqual([...sections.bytes()], [7]);
  });

  it('are read from bytes that begin at any address', () => {
    const moved = Buffer.concat([Buffer.of(0), file]).subarray(1);
    const sections = new SectionReader(moved);
    assert.deepEqual([...sections.bytes()], [1, 2, 3]);
    assert.deepEqual([...sections.integers()], [-4, 5, 6]);
  });

  it('are missed where there are no more', () => {
    const sections = new SectionReader(joinSections([Uint8Array.of(1)]));
    sections.bytes();
    assert.throws(() => sections.bytes(), new DamagedFile('a part of it is missing'));
  });
});

describe('a damaged file is refused', () => {
  it('where it is shorter than a header', () => {
    for (let length = 0; length < 32; length++) {
      assert.equal(refusal(file.subarray(0, length)), 'it is too short', `${length} bytes`);
    }
  });

  it('where it was cut after its header, at any byte', () => {
    for (let length = 32; length < file.length; length++) {
      assert.equal(refusal(file.subarray(0, length)), 'its checksum is wrong', `${length} bytes`);
    }
  });

  it('where something was appended', () => {
    assert.equal(refusal(Buffer.concat([file, Buffer.of(0)])), 'its checksum is wrong');
    assert.equal(refusal(Buffer.concat([file, file])), 'its checksum is wrong');
  });

  it('where it is of another program', () => {
    assert.equal(refusal(Buffer.from('SQLite format 3\0'.padEnd(100, ' '))), 'it is none of ours');
    assert.equal(refusal(Buffer.alloc(4096)), 'it is none of ours');
  });

  it('where the mark is of a machine with another order of bytes', () => {
    assert.equal(refusal(Buffer.from(file).swap32()), 'it is none of ours');
  });

  it('where an older or a newer version wrote it', () => {
    for (const step of [-1, 1]) {
      const other = Buffer.from(file);
      const numbers = new Uint32Array(other.buffer, other.byteOffset, 2);
      numbers[1] = (numbers[1] ?? 0) + step;
      assert.equal(refusal(other), 'another version of Altitude wrote it');
    }
  });

  it('where any single bit of it is another', () => {
    for (let byte = 0; byte < file.length; byte++) {
      const reason =
        byte < 4 ? 'it is none of ours' : byte < 8 ? 'another version of Altitude wrote it' : 'its checksum is wrong';
      for (let bit = 0; bit < 8; bit++) assert.equal(refusal(flipped(byte, bit)), reason, `bit ${bit} of byte ${byte}`);
    }
  });
});
