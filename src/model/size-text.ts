import type { LargeSize } from './evidence';
import type { Dimension } from './problem';

const nouns: Readonly<Record<Dimension, string>> = {
  points: 'points',
  rows: 'evaluation rows',
  outputs: 'outputs',
  steps: 'steps',
};

/** "17 evaluation rows". */
export function sizeText({ dimension, size }: LargeSize): string {
  return `${size.toLocaleString('en-US')} ${nouns[dimension]}`;
}
