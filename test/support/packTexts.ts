import { PackedTexts } from '../../src/core/history/packed';
import { decodeUtf8 } from '../../src/git/textBytes';

/** Texts as the product keeps them. */
export function packTexts(texts: readonly string[]): PackedTexts {
  let end = 0;
  const ends = Uint32Array.from(texts, text => (end += Buffer.byteLength(text)));
  return new PackedTexts(new Uint8Array(Buffer.from(texts.join(''))), ends, decodeUtf8);
}
