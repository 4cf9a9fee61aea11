/** Takes a token: the bytes from `start` up to `end`, valid during the call alone. */
export type TakeToken = (bytes: Buffer, start: number, end: number) => void;

/** Cuts a stream of bytes into its NUL-ended tokens, whatever the borders of the chunks. */
export class TokenScanner {
  private readonly take: TakeToken;
  private rest: Buffer | null = null;

  constructor(take: TakeToken) {
    this.take = take;
  }

  push(chunk: Buffer): void {
    const bytes = this.rest === null ? chunk : Buffer.concat([this.rest, chunk]);
    let start = 0;
    for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, start)) {
      this.take(bytes, start, end);
      start = end + 1;
    }
    // A copy: a view would keep the whole chunk alive.
    this.rest = start < bytes.length ? Buffer.from(bytes.subarray(start)) : null;
  }

  /** Throws where the last token was not ended. */
  end(): void {
    if (this.rest !== null) throw new Error('the output of git ended in the middle of a token');
  }
}
