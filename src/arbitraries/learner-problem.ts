import fc, { type Arbitrary } from 'fast-check';
import type { Jax } from '../learners/automatic-differentiation';
import type { Learner } from '../learners/learner';
import { type FeatureMap, randomFeatures } from '../learners/random-features';
import { featureRidgeLearner, kernelRidgeLearner } from '../learners/ridge-learners';
import { tangentFeatures } from '../learners/tangent-features';
import { Matrix } from '../linear-algebra/matrix';
import type { LearnerProblem } from '../model/learner-law';
import type { KernelArguments, Problem, ProblemDomain } from '../model/problem';
import { readLabels } from './labels';
import { plainRecord } from './plain-record';
import { problem } from './problem';
import type { ProblemSource } from './problem-source';

/** A source of learners that are linear in their targets, with problems for them. */
export interface LearnerSource {
  readonly name: string;
  /** the number of problems to draw, relative to that of a campaign */
  readonly share: number;
  readonly problems: Arbitrary<LearnerProblem>;
}

/** At least two steps: the first has no weight to estimate. */
const domain: ProblemDomain = { schedule: 'any', minimumSteps: 2 };

/** The solver's own kernel ridge regression, on random problems of every kind. */
export const kernelRidgeLearners: LearnerSource = {
  name: 'kernel ridge on random problems',
  share: 1,
  problems: problem(domain).map((drawn) =>
    learnerProblem(drawn, kernelRidgeLearner(drawn.ridge), drawn.kernel, drawn.crossKernel),
  ),
};

/** Ridge on random Fourier features of random points. */
export const randomFeatureLearners: LearnerSource = {
  name: 'ridge on random features of random points',
  share: 1,
  problems: featureProblems(
    domain,
    plainRecord({ count: fc.integer({ min: 1, max: 12 }), seed: fc.nat() }),
    ({ points, gamma }, { count, seed }) => randomFeatures(points.columns, count, gamma, seed),
  ).map((drawn) => featureLearner('ridge on random features', drawn)),
};

/** Networks linearised at random parameters. */
export function linearisedNetworks(jax: Jax): LearnerSource {
  return {
    name: 'linearised networks on random points',
    share: 1,
    problems: tangentProblems(jax, domain).map((drawn) => featureLearner('linearised network', drawn)),
  };
}

/** Kernels that are tangent kernels of small networks, for every law of the theory. */
export function tangentKernels(jax: Jax): ProblemSource {
  return {
    name: 'tangent kernels of small networks',
    share: 1 / 10,
    problems: (wanted) => tangentProblems(jax, wanted).map(({ problem: drawn }) => drawn),
  };
}

interface FeatureProblem {
  readonly problem: Problem;
  /** Φ̃, m×p */
  readonly evaluationFeatures: Matrix;
}

function tangentProblems(jax: Jax, wanted: ProblemDomain): Arbitrary<FeatureProblem> {
  return featureProblems(
    wanted,
    plainRecord({ hidden: fc.constantFrom(2, 4), seed: fc.nat() }),
    ({ points }, { hidden, seed }) => tangentFeatures(jax, points.columns, hidden, seed),
  );
}

/** Random problems whose kernel is replaced by that of a feature map on their points. */
function featureProblems<Choice>(
  wanted: ProblemDomain,
  choices: Arbitrary<Choice>,
  featuresFor: (points: KernelArguments, choice: Choice) => FeatureMap,
): Arbitrary<FeatureProblem> {
  return fc
    .tuple(problem({ ...wanted, kernels: true }), choices)
    .map(([{ kernelArguments, ...drawn }, choice]) => {
      if (kernelArguments === undefined) throw new Error('the problem came without points');
      const map = featuresFor(kernelArguments, choice);
      const features = map(kernelArguments.points);
      const evaluationFeatures = map(kernelArguments.others);
      const transposed = features.transpose();
      const built: Problem = {
        ...drawn,
        features,
        kernel: features.mmul(transposed),
        crossKernel: evaluationFeatures.mmul(transposed),
        labels: [],
      };
      return { problem: { ...built, labels: readLabels(built) }, evaluationFeatures };
    });
}

function featureLearner(
  name: string,
  { problem: drawn, evaluationFeatures }: FeatureProblem,
): LearnerProblem {
  const { features = new Matrix(0, 0), ridge } = drawn;
  return learnerProblem(drawn, featureRidgeLearner(name, ridge), features, evaluationFeatures);
}

function learnerProblem(
  drawn: Problem,
  learner: Learner,
  inputs: Matrix,
  validationInputs: Matrix,
): LearnerProblem {
  const { targets, evaluationTargets: validationTargets } = drawn;
  return { learner, problem: drawn, data: { inputs, targets, validationInputs, validationTargets } };
}
