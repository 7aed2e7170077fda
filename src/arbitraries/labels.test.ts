import fc from 'fast-check';
import { Matrix } from '../linear-algebra/matrix';
import type { Problem } from '../model/problem';
import { type Label, minimumShares, readLabels, when } from './labels';
import { problem } from './problem';

const sampled = fc.sample(problem({ schedule: 'any', minimumSteps: 0 }), { seed: 1, numRuns: 10_000 });
const onePoint: Problem = {
  kernel: new Matrix([[1]]),
  crossKernel: Matrix.zeros(0, 1),
  targets: new Matrix([[1]]),
  evaluationTargets: Matrix.zeros(0, 1),
  ridge: 1,
  weights: [1 / 2],
  labels: [],
};

describe('minimumShares', () => {
  const counts = new Map<string, number>();
  for (const label of sampled.flatMap(({ labels }) => labels))
    counts.set(label, (counts.get(label) ?? 0) + 1);

  it.each(Object.entries(minimumShares))('are reached by random problems: %s', (label, share) => {
    expect((counts.get(label) ?? 0) / sampled.length).toBeGreaterThanOrEqual(share);
  });

  it('know every label that a random problem carries', () => {
    expect(Object.keys(minimumShares)).toEqual(expect.arrayContaining([...counts.keys()]));
  });

  it('count no label twice for one problem', () => {
    const repeated = sampled.filter(({ labels }) => new Set(labels).size < labels.length);
    expect(repeated).toEqual([]);
  });
});

describe('readLabels', () => {
  const dependent = { kernel: Matrix.ones(2, 2), targets: new Matrix([[1, 2], [3, 4]]) }; // prettier-ignore

  it.each<[Label[], Partial<Problem>]>([
    [['zero kernel', 'singular'], { kernel: Matrix.zeros(2, 2) }],
    [['one point'], {}],
    [['ten points or more'], { kernel: Matrix.eye(10) }],
    [['rank one', 'singular', 'several outputs'], dependent],
    [['well-conditioned'], { kernel: Matrix.diag([99, 0]) }],
    [['ill-conditioned'], { kernel: Matrix.diag([1e9, 0]) }],
    [['ill-conditioned', 'extremely ill-conditioned'], { kernel: Matrix.diag([1e13, 0]) }],
    [['tiny ridge'], { ridge: 1e-6 }],
    [['huge ridge'], { ridge: 1e3 }],
    [['no steps'], { weights: [] }],
    [['one step', 'constant schedule'], {}],
    [['five steps or more'], { weights: [1, 1, 1, 1, 1] }],
    [['constant schedule', 'weight 0'], { weights: [0, 0] }],
    [['varying schedule', 'weight 0', 'weight 1'], { weights: [0, 1] }],
    [['weight near 0'], { weights: [0.001] }],
    [['weight near 1'], { weights: [0.999] }],
  ])('says %j where it is so', (labels, difference) => {
    expect(readLabels({ ...onePoint, ...difference })).toEqual(expect.arrayContaining(labels));
  });

  it.each<[Label, Partial<Problem>]>([
    ['rank one', {}],
    ['singular', {}],
    ['ten points or more', { kernel: Matrix.eye(9) }],
    ['well-conditioned', { kernel: Matrix.diag([101, 0]) }],
    ['ill-conditioned', { kernel: Matrix.diag([5e7, 0]) }],
    ['extremely ill-conditioned', { kernel: Matrix.diag([5e11, 0]) }],
    ['tiny ridge', { ridge: 1e-5 }],
    ['huge ridge', { ridge: 500 }],
    ['huge ridge', { kernel: Matrix.zeros(1, 1), ridge: 1e3 }],
    ['constant schedule', { weights: [] }],
    ['varying schedule', { weights: [] }],
    ['varying schedule', { weights: [1 / 2, 1 / 2] }],
    ['five steps or more', { weights: [1, 1, 1, 1] }],
    ['weight near 0', { weights: [0, 0.02] }],
    ['weight near 1', { weights: [1, 0.98] }],
    ['several outputs', {}],
  ])('does not say "%s" where it is not so', (label, difference) => {
    expect(readLabels({ ...onePoint, ...difference })).not.toContain(label);
  });
});

describe('when', () => {
  it('keeps the labels whose condition holds', () => {
    expect(when({ linear: true, rbf: false, 'one point': true })).toEqual(['linear', 'one point']);
  });
});
