/** The bytes of texts none of which holds a NUL: paths and identities. */
export function joinTexts(texts: readonly string[]): Buffer {
  return Buffer.from(texts.join('\0'));
}

/** The texts that were joined; an empty text alone is none. */
export function splitTexts(bytes: Uint8Array): string[] {
  return bytes.length === 0 ? [] : decodeUtf8(bytes).split('\0');
}

/** The text that the bytes from `start` up to `end` are. */
export function decodeUtf8(bytes: Uint8Array, start = 0, end = bytes.length): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8', start, end);
}
