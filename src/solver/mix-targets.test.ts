import { Matrix } from '../linear-algebra/matrix';
import { mixTargets } from './mix-targets';

const truth = new Matrix([[4, 8], [12, 16]]); // prettier-ignore
const previous = new Matrix([[0, 4], [8, 4]]); // prettier-ignore

describe('mixTargets', () => {
  it('is αy + (1−α)y′, entry by entry', () => {
    expect(mixTargets(1 / 4, truth, previous).to2DArray()).toEqual([[1, 5], [9, 7]]); // prettier-ignore
  });

  it('is the truth for α = 1', () => {
    expect(mixTargets(1, truth, previous)).toEqual(truth);
  });

  it('is the previous fit for α = 0', () => {
    expect(mixTargets(0, truth, previous)).toEqual(previous);
  });

  it('goes beyond the truth for α > 1', () => {
    expect(mixTargets(2, truth, previous).to2DArray()).toEqual([[8, 12], [16, 28]]); // prettier-ignore
  });

  it('leaves both as they were', () => {
    const before = [truth.clone(), previous.clone()];
    mixTargets(1 / 4, truth, previous);
    expect([truth, previous]).toEqual(before);
  });
});
