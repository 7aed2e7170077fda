import { optimalWeightEstimateClaim } from '../../../properties/optimal-weight-estimate';
import type { EmpiricalClaim } from '../../claims/claim';
import type { Experiment } from '../../claims/experiment';
import { type Jax, loadJax } from '../../learners/automatic-differentiation';
import { runTrial } from '../../learners/trial/run-trial';
import { startBudget } from '../time-budget';
import { type ExperimentResult, startExperiment } from './start-experiment';
import type { TrialStarter } from './start-trials';
import type { TrialOutcome, TrialRequest } from './trial-request';

const jax = loadJax() as Jax;

const experiment: Experiment = {
  settings: [
    {
      id: 'kernel-ridge/cars/1',
      learner: { type: 'kernel-ridge', kernel: { type: 'rbf', gamma: 1 }, ridge: 1 },
      task: 'cars',
      noise: 1,
    },
    {
      id: 'perceptron/cars/1',
      learner: {
        type: 'perceptron',
        hidden: 2,
        descent: { rate: 0.1, momentum: 0, steps: 2, decay: 0 },
        initialisation: 'shared',
      },
      task: 'cars',
      noise: 1,
    },
  ],
  plan: { steps: 2, grid: [0, 1] },
  seeds: 2,
};

const claim: EmpiricalClaim = {
  ...optimalWeightEstimateClaim,
  experiments: { ci: experiment, standard: experiment, deep: experiment },
};

const run = ({ setting, plan, seed }: TrialRequest): TrialOutcome => ({
  kind: 'finished',
  result: runTrial(setting, plan, seed, () => jax),
});

/** In this thread. @param outcomeOf by default what a trial gives; undefined where it was not begun */
function here(outcomeOf: (request: TrialRequest) => TrialOutcome | undefined = run): TrialStarter {
  return (trials) => ({
    outcomes(onTrial) {
      const outcomes = trials.map(outcomeOf);
      outcomes.forEach((outcome) => outcome && onTrial());
      return Promise.resolve(outcomes);
    },
    close: () => Promise.resolve(),
  });
}

async function gather(
  start: TrialStarter,
  library: Parameters<typeof startExperiment>[1]['jax'] = jax,
  seed = 5,
): Promise<ExperimentResult & { size: number; told: number }> {
  const started = startExperiment(claim, { profile: 'ci', seed, start, jax: library });
  let told = 0;
  const budget = startBudget(10, () => 0);
  const result = await started.gather(() => told++, budget);
  await started.close();
  return { ...result, size: started.size, told };
}

describe('startExperiment', () => {
  it('gives one piece of evidence for each learner, from the seeds that follow on that of the run', async () => {
    const seeds: number[] = [];
    const { evidence, size, told } = await gather(
      here((request) => {
        seeds.push(request.seed);
        return run(request);
      }),
    );
    expect([size, told]).toEqual([4, 4]);
    expect(seeds).toEqual([5, 6, 5, 6]);
    expect(evidence).toMatchObject([
      { method: 'measured', status: 'measured', learner: 'kernel-ridge', exact: true, seeds: 2, seed: 5 },
      { method: 'measured', status: 'measured', learner: 'perceptron', exact: false, profile: 'ci' },
    ]);
    expect(evidence.map(({ settings }) => settings.map(({ id }) => id))).toEqual([
      ['kernel-ridge/cars/1'],
      ['perceptron/cars/1'],
    ]);
  });

  it('tells no seconds in evidence, but beside it', async () => {
    const { evidence, seconds } = await gather(here());
    expect(JSON.stringify(evidence)).not.toContain('seconds');
    expect(seconds).toMatchObject([{ setting: 'kernel-ridge/cars/1' }, { setting: 'perceptron/cars/1' }]);
    seconds.forEach(({ estimate, grid }) => expect(Math.min(estimate, grid)).toBeGreaterThan(0));
  });

  it('does not run networks where their package is missing, and says why', async () => {
    const { evidence, size } = await gather(here(), { unavailable: 'it is not here' });
    expect(size).toBe(2);
    expect(evidence).toMatchObject([
      { learner: 'kernel-ridge', status: 'measured' },
      { learner: 'perceptron', status: 'not-run', reason: 'it is not here', settings: [] },
    ]);
  });

  it('is not run to its end where the time ran out; finished settings are told', async () => {
    const { evidence } = await gather(
      here((request) => (request.setting.task === 'cars' && request.seed === 6 ? undefined : run(request))),
    );
    expect(evidence[0]).toMatchObject({
      status: 'not-run',
      reason: 'the time budget of 10 s was used up after 1 of 2 trials',
      settings: [],
    });
  });

  it('is not run to its end where training led nowhere', async () => {
    const { evidence } = await gather(
      here((request) =>
        request.setting.id.startsWith('perceptron')
          ? { kind: 'failed', message: 'it diverged' }
          : run(request),
      ),
    );
    expect(evidence).toMatchObject([
      { status: 'measured' },
      { status: 'not-run', reason: '2 of 2 trials failed: it diverged', settings: [] },
    ]);
  });
});
