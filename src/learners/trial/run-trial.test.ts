import { lazy } from '../../../fixtures/lazy';
import { element } from '../../arithmetic/element';
import { type Jax, loadJax } from '../automatic-differentiation';
import { runTrial, type TrialResult } from './run-trial';
import type { LearnerSpecification, Setting, TaskName } from './setting';

const plan = { steps: 3, grid: [0, 0.5, 1] };
const jax = (): Jax => loadJax() as Jax;
const descent = { rate: 0.1, momentum: 0.9, steps: 4, decay: 1e-3 };

function trial(learner: LearnerSpecification, task: TaskName, seed = 1): TrialResult {
  const setting: Setting = { id: 'test', learner, task, noise: 0.4 };
  return runTrial(setting, plan, seed, jax);
}

/** All that a report may hold. */
function withoutSeconds({ steps, withoutTruth, cost }: TrialResult): unknown {
  return { steps, withoutTruth, cost };
}

const rbf = { type: 'rbf', gamma: 0.25 } as const;

describe.each<[LearnerSpecification, TaskName]>([
  [{ type: 'kernel-ridge', kernel: rbf, ridge: 0.1 }, 'cars'],
  [{ type: 'random-features', features: 30, gamma: 0.25, ridge: 0.1 }, 'cars'],
  [{ type: 'linearised-network', hidden: 4, ridge: 0.1 }, 'cars'],
])('a trial of $type, to which the theory applies', (learner, task) => {
  const result = lazy(() => trial(learner, task));

  it('estimates α* at every step', () => {
    const [first, ...later] = result().steps;
    expect(first).toMatchObject({ weight: null, optimal: null, grid: [] });
    for (const { weight, optimal } of later) {
      expect(weight).not.toBeNull();
      expect(weight).toBeCloseTo(optimal ?? NaN, 8);
    }
  });

  it('is at least as good as every weight of the grid', () => {
    for (const { student, grid } of result().steps.slice(1)) {
      const best = Math.min(...grid.map(({ validationLoss }) => validationLoss));
      expect(student.validationLoss).toBeLessThanOrEqual(best * (1 + 1e-12));
    }
  });

  it('counts two trainings for each weight, and one for each value of the grid', () => {
    expect(result().cost).toEqual({
      estimate: { trainings: 4, gradientSteps: 0 },
      grid: { trainings: 6, gradientSteps: 0 },
    });
  });
});

describe.each<[LearnerSpecification, TaskName]>([
  [{ type: 'perceptron', hidden: 3, descent, initialisation: 'shared' }, 'cars'],
  [{ type: 'perceptron', hidden: 3, descent, initialisation: 'fresh' }, 'cars'],
  [{ type: 'convolutional-network', filters: 2, descent, initialisation: 'shared' }, 'digits'],
])('a trial of $type with $initialisation parameters', (learner, task) => {
  const result = lazy(() => trial(learner, task));

  it('is the same for the same seed, bit for bit, and another for another', () => {
    expect(withoutSeconds(trial(learner, task))).toEqual(withoutSeconds(result()));
    expect(withoutSeconds(trial(learner, task, 2))).not.toEqual(withoutSeconds(result()));
  });

  it('knows no α*, and counts the steps of gradient descent', () => {
    result().steps.forEach((step) => expect(step).not.toHaveProperty('optimal'));
    expect(result().cost).toEqual({
      estimate: { trainings: 4, gradientSteps: 16 },
      grid: { trainings: 6, gradientSteps: 24 },
    });
  });

  it('tells accuracies of a classification alone', () => {
    const accuracies = result().steps.map(({ student }) => student.testAccuracy);
    expect(accuracies.every((accuracy) => (accuracy !== undefined) === (task === 'digits'))).toBe(true);
  });
});

describe('the path without the ground truth', () => {
  it('begins with the same model where every training draws fresh parameters', () => {
    const { steps, withoutTruth } = trial(
      { type: 'perceptron', hidden: 3, descent, initialisation: 'fresh' },
      'cars',
    );
    expect(element(withoutTruth, 0)).toEqual(element(steps, 0).student);
    expect(element(withoutTruth, 1)).not.toEqual(element(element(steps, 1).grid, 0));
  });

  it('begins with the first model, goes on with the student of weight 0, and shrinks', () => {
    const { steps, withoutTruth } = trial({ type: 'kernel-ridge', kernel: rbf, ridge: 1 }, 'digits');
    expect(element(withoutTruth, 0)).toEqual(element(steps, 0).student);
    expect(element(withoutTruth, 1)).toEqual(element(element(steps, 1).grid, 0));
    const sizes = withoutTruth.map(({ size }) => size);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });
});
