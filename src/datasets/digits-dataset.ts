import digits from './data/digits.json';
import type { Dataset } from './dataset';

/** Width and height of the images. */
export const digitSize = digits.size;

/** 600 handwritten digits, sixty of each: 8×8 pixels from 0 (paper) to 1 (ink), with one-hot classes as targets. */
export const digitsDataset: Dataset = {
  name: 'handwritten digits',
  features: Array.from({ length: digitSize ** 2 }, (_, pixel) => `pixel ${pixel + 1}`),
  points: digits.images.flat().map((image) => Array.from(image, (level) => Number.parseInt(level, 16) / 15)),
  targets: digits.images.flatMap((images, digit) => images.map(() => oneHot(digit, digits.images.length))),
};

/** The class as a one-hot row. */
function oneHot(label: number, classes: number): number[] {
  return Array.from({ length: classes }, (_, position) => (position === label ? 1 : 0));
}
