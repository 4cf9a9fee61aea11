/** Bytes in pieces of the given sizes, taken in turn; in one piece where no sizes are given. */
export function inChunks(bytes: Buffer, sizes: readonly number[] = [bytes.length]): readonly Buffer[] {
  const pieces: Buffer[] = [];
  for (let start = 0; start < bytes.length;) {
    const size = Math.max(1, sizes[pieces.length % sizes.length] ?? 1);
    pieces.push(Buffer.from(bytes.subarray(start, start + size)));
    start += size;
  }
  return pieces;
}
