/** Cuts a stream of bytes into its NUL-ended tokens, whatever the borders of the chunks. */
export class TokenScanner {
  private readonly take: (token: Buffer) => void;
  private rest: Buffer | null = null;

  constructor(take: (token: Buffer) => void) {
    this.take = take;
  }

  push(chunk: Buffer): void {
    let start = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      this.take(this.joined(chunk.subarray(start, end)));
      start = end + 1;
    }
    // A copy: the view would keep the whole chunk alive.
    if (start < chunk.length) this.rest = Buffer.from(this.joined(chunk.subarray(start)));
  }

  /** Throws where the last token was not ended. */
  end(): void {
    if (this.rest !== null) throw new Error('the output of git ended in the middle of a token');
  }

  private joined(piece: Buffer): Buffer {
    if (this.rest === null) return piece;
    const whole = Buffer.concat([this.rest, piece]);
    this.rest = null;
    return whole;
  }
}
