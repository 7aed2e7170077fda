const lineFeed = 0x0a;

/**
 * Puts lines of UTF-8 text together from chunks. Every byte is looked at once, however long its line: the stream
 * libraries search all that there is of a line again at every chunk, so that a few megabytes take seconds, and a subject
 * with a long answer would miss its deadline.
 */
export class LineReader {
  private pieces: Buffer[] = [];
  private length = 0;

  /** @param longest bytes that a line may have; `onTooLong` is called when there are more without an end in sight */
  constructor(
    private readonly longest: number,
    private readonly onLine: (line: string) => void,
    private readonly onTooLong: () => void,
  ) {}

  read(chunk: Buffer): void {
    let rest = chunk;
    for (let end = rest.indexOf(lineFeed); end !== -1; end = rest.indexOf(lineFeed)) {
      this.keep(rest.subarray(0, end));
      rest = rest.subarray(end + 1);
      this.end();
    }
    this.keep(rest);
    if (this.length > this.longest) this.onTooLong();
  }

  /** What is there is a whole line. White space at its end, such as a carriage return, does not belong to it. */
  end(): void {
    const line = Buffer.concat(this.pieces).toString('utf8').trimEnd();
    this.pieces = [];
    this.length = 0;
    if (line !== '') this.onLine(line);
  }

  private keep(piece: Buffer): void {
    this.pieces.push(piece);
    this.length += piece.length;
  }
}
