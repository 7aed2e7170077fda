import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How many of each digit, from 0 to 9. */
const imagesPerDigit = 60;

/** Width and height of the package's images; the digits themselves leave a margin of at least two pixels on each side. */
const sourceSize = 28;
const margin = 2;
/** Each pixel of ours is the mean of so many times so many of theirs. */
const block = 3;
const size = (sourceSize - 2 * margin) / block;
/** Grey is told in levels from 0 to this, one hexadecimal digit for each pixel. */
const levels = 15;

/** For each digit its images of 8×8 pixels, row by row, as hexadecimal digits from 0 (paper) to f (ink). */
export function digitsFromPackage(): string[][] {
  const folder = join(dirname(require.resolve('mnist')), 'digits');
  return Array.from({ length: 10 }, (_, digit) => {
    const { data } = JSON.parse(readFileSync(join(folder, `${digit}.json`), 'utf8')) as { data: number[] };
    return Array.from({ length: imagesPerDigit }, (_, image) =>
      coarse(data.slice(image * sourceSize ** 2, (image + 1) * sourceSize ** 2)),
    );
  });
}

function coarse(pixels: readonly number[]): string {
  return Array.from({ length: size ** 2 }, (_, position) => {
    const [row, column] = [Math.floor(position / size), position % size];
    let sum = 0;
    for (let i = 0; i < block; i++) {
      for (let j = 0; j < block; j++) {
        sum += pixels[(margin + block * row + i) * sourceSize + margin + block * column + j] ?? NaN;
      }
    }
    return Math.round((levels * sum) / block ** 2).toString(levels + 1);
  }).join('');
}
