import fc from 'fast-check';
import { LineReader } from './line-reader';

/** Lines that come out of these chunks, and how often a line was too long. */
function read(chunks: readonly Buffer[], longest = 1000): { lines: string[]; tooLong: number } {
  const lines: string[] = [];
  let tooLong = 0;
  const reader = new LineReader(
    longest,
    (line) => lines.push(line),
    () => tooLong++,
  );
  for (const chunk of chunks) reader.read(chunk);
  reader.end();
  return { lines, tooLong };
}

/** The bytes in pieces of this size. */
function inPieces(text: string, size: number): Buffer[] {
  const bytes = Buffer.from(text);
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
}

describe('lines from chunks', () => {
  it('are those of the text, wherever it is cut, even within a character', () => {
    const word = fc.constantFrom('λ', '"y"', '\u2028', 'Ωmega', '😀', '{}');
    const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' ') + '.');
    fc.assert(
      fc.property(fc.array(line), fc.integer({ min: 1, max: 9 }), (lines, size) => {
        expect(read(inPieces(lines.map((text) => `${text}\n`).join(''), size)).lines).toEqual(lines);
      }),
    );
  });

  it('end without carriage returns, are never empty, and the last needs no end', () => {
    expect(read([Buffer.from('a\r\n\r\n\nb\n c')]).lines).toEqual(['a', 'b', ' c']);
  });

  it('may have so many bytes, and not one more', () => {
    expect(read(inPieces(`${'9'.repeat(12)}\n${'9'.repeat(12)}`, 5), 12).tooLong).toBe(0);
    expect(read(inPieces('9'.repeat(13), 5), 12).tooLong).toBe(1);
  });
});
