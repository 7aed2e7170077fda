import { requireBuild } from '../../../fixtures/built';
import { optimalWeightEstimateClaim } from '../../../properties/borup-andersen-2021/optimal-weight-estimate/claim';
import { type Jax, loadJax } from '../../learners/automatic-differentiation';
import type { LearnerSpecification, Setting } from '../../learners/trial/setting';
import type { EmpiricalClaim } from '../../model/claim';
import type { Experiment } from '../../model/experiment';
import { openThreadPool } from '../../parallel/thread-pool';
import { workersFrom } from '../../parallel/workers-from';
import { startBudget } from '../time-budget';
import { gatherMeasured, type MeasuredOptions, type Measurements, trialCount } from './gather-measured';
import { runRequest, type TrialOutcome, type TrialRequest } from './trial-request';

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

const run = (request: TrialRequest): TrialOutcome => runRequest(request, () => jax);

/** @param outcomeOf by default what a trial gives; undefined ends the experiment */
async function gather(
  outcomeOf: (request: TrialRequest) => TrialOutcome | undefined = run,
  options: Partial<MeasuredOptions> = {},
): Promise<Measurements & { told: number }> {
  let told = 0;
  const measurements = await gatherMeasured(claim, {
    profile: 'ci',
    seed: 5,
    jax,
    onTrial: () => told++,
    async *runTrials(requests) {
      for (const request of requests) {
        const outcome = await Promise.resolve(outcomeOf(request));
        if (outcome === undefined) return;
        yield outcome;
      }
    },
    ...options,
  });
  return { ...measurements, told };
}

describe('gatherMeasured', () => {
  it('gives one piece of evidence for each learner, from the seeds that follow on that of the run', async () => {
    const seeds: number[] = [];
    const { evidence, told } = await gather((request) => {
      seeds.push(request.seed);
      return run(request);
    });
    expect([trialCount(experiment), told]).toEqual([4, 4]);
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
    const { evidence, seconds } = await gather();
    expect(JSON.stringify(evidence)).not.toContain('seconds');
    expect(seconds).toMatchObject([{ setting: 'kernel-ridge/cars/1' }, { setting: 'perceptron/cars/1' }]);
    seconds.forEach(({ estimate, grid }) => expect(Math.min(estimate, grid)).toBeGreaterThan(0));
  });

  it('does not run networks where their package is missing, and says why', async () => {
    const { evidence, told } = await gather(run, { jax: { unavailable: 'it is not here' } });
    expect(told).toBe(2);
    expect(evidence).toMatchObject([
      { learner: 'kernel-ridge', status: 'measured' },
      { learner: 'perceptron', status: 'not-run', reason: 'it is not here', settings: [] },
    ]);
  });

  it('is not run to its end where the time ran out; settings without all their seeds are not told', async () => {
    let time = 0;
    const budget = startBudget(10, () => time);
    const { evidence } = await gather(run, {
      runTrials: undefined,
      budget,
      onTrial: () => (time += 4000),
    });
    expect(evidence).toMatchObject([
      { status: 'measured', settings: [{ id: 'kernel-ridge/cars/1' }] },
      {
        status: 'not-run',
        reason: 'the time budget of 10 s was used up after 1 of 2 trials',
        settings: [],
      },
    ]);
  });

  it('is not run to its end where training led nowhere', async () => {
    const { evidence } = await gather((request) =>
      request.setting.id.startsWith('perceptron') ? { kind: 'failed', message: 'it diverged' } : run(request),
    );
    expect(evidence).toMatchObject([
      { status: 'measured' },
      { status: 'not-run', reason: '2 of 2 trials failed: it diverged', settings: [] },
    ]);
  });

  it('gives the same in threads of their own', async () => {
    requireBuild();
    const pool = openThreadPool(2, 'ml-matrix');
    const workers = workersFrom((work) => pool.run(work), 4);
    const inThreads = await gather(run, { runTrials: workers.runTrials(() => undefined) });
    await pool.close();
    expect(inThreads.evidence).toEqual((await gather(run, { runTrials: undefined })).evidence);
  });
});

describe('runRequest', () => {
  it('tells of a training that leads nowhere, instead of ending everything', () => {
    const [, { learner, ...setting }] = experiment.settings as [unknown, Setting];
    const descent = { rate: 1e300, momentum: 0, steps: 3, decay: 0 };
    const request = {
      setting: { ...setting, learner: { ...learner, descent } as LearnerSpecification },
      plan: experiment.plan,
      seed: 1,
    };
    expect(run(request)).toEqual({
      kind: 'failed',
      message: 'gradient descent on the perceptron 4–2–1 diverged',
    });
  });
});
