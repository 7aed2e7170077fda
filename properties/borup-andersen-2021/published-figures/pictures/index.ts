import type { Picture } from '../../../../src/model/picture';
import { diagonalsPicture } from './diagonals';
import { fitsPicture } from './fits';
import { lossesPicture } from './losses';
import { ratiosPicture } from './ratios';
import { weightsPicture } from './weights';

/** The weights of the authors' own pictures: no ground truth at all, and what the README's text names. */
const pictured = [0, 0.35];

/** The authors' pictures, from their data. */
export function drawPictures(): Picture[] {
  return [
    fitsPicture(pictured),
    diagonalsPicture(pictured),
    ratiosPicture(pictured),
    lossesPicture(),
    weightsPicture(),
  ];
}
