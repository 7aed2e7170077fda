import { type Jax, loadJax } from '../../learners/automatic-differentiation';
import { runTrial } from '../../learners/trial/run-trial';
import type { LearnerSpecification } from '../../learners/trial/setting';
import { startBudget } from '../time-budget';
import { startTrials } from './start-trials';
import type { TrialRequest } from './trial-request';

const perceptron = (rate: number): LearnerSpecification => ({
  type: 'perceptron',
  hidden: 2,
  descent: { rate, momentum: 0, steps: 3, decay: 0 },
  initialisation: 'shared',
});

const request = (learner: LearnerSpecification, seed: number): TrialRequest => ({
  setting: { id: 'test', learner, task: 'cars', noise: 1 },
  plan: { steps: 2, grid: [0, 1] },
  seed,
});

describe('startTrials', () => {
  it('gives what trials give in this thread, in their order', async () => {
    const requests = [1, 2, 3, 4].map((seed) => request(perceptron(0.1), seed));
    const trials = startTrials(requests);
    let told = 0;
    const outcomes = await trials.outcomes(() => told++);
    await trials.close();
    const expected = requests.map(({ setting, plan, seed }) => ({
      kind: 'finished',
      result: { ...runTrial(setting, plan, seed, () => loadJax() as Jax), seconds: expect.anything() },
    }));
    expect(outcomes).toEqual(expected);
    expect(told).toBe(4);
  });

  it('tells of trials that ended before anybody asked', async () => {
    const trials = startTrials([request(perceptron(0.1), 1)]);
    await trials.outcomes(() => undefined);
    let told = 0;
    await trials.outcomes(() => told++);
    await trials.close();
    expect(told).toBe(1);
  });

  it('begins nothing more once the budget is spent', async () => {
    let time = 0;
    const trials = startTrials(Array.from({ length: 2000 }, (_, seed) => request(perceptron(0.1), seed)));
    const outcomes = await trials.outcomes(
      () => (time += 1000),
      startBudget(1, () => time),
    );
    await trials.close();
    expect(outcomes.filter((outcome) => outcome !== undefined).length).toBeGreaterThan(0);
    expect(outcomes).toContain(undefined);
  });

  it('tells what trial failed, and goes on', async () => {
    const trials = startTrials([request(perceptron(1e300), 1), request(perceptron(0.1), 1)]);
    const outcomes = await trials.outcomes(() => undefined);
    await trials.close();
    expect(outcomes).toMatchObject([
      { kind: 'failed', message: 'gradient descent on the multilayer perceptron diverged' },
      { kind: 'finished' },
    ]);
  });

  it('can be stopped at once', async () => {
    const trials = startTrials(Array.from({ length: 2000 }, (_, seed) => request(perceptron(0.1), seed)));
    const start = performance.now();
    await trials.close();
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
