import { digitSize } from '../../datasets/digits-dataset';
import { crossKernelMatrix } from '../../kernels/kernel-matrix';
import type { Matrix } from '../../linear-algebra/matrix';
import type { Jax } from '../automatic-differentiation';
import type { Learner } from '../learner';
import { convolutionalNetwork, perceptron } from '../network';
import { networkLearner } from '../network-learner';
import { randomFeatures } from '../random-features';
import { featureRidgeLearner, kernelRidgeLearner } from '../ridge-learners';
import { tangentFeatures } from '../tangent-features';
import { imagePatches, patchCounts } from './image-patches';
import type { LabelledPoints } from './sample';
import type { LearnerSpecification } from './setting';

/** A learner with the conversion of points to its inputs. */
export interface PreparedLearner {
  readonly learner: Learner;
  /** points as the learner's inputs, row by row */
  readonly represent: (points: Matrix) => Matrix;
}

/** Creates a learner for this training set. @param seed of everything random in the learner */
export function prepareLearner(
  specification: LearnerSpecification,
  { points, targets }: LabelledPoints,
  seed: number,
  jax: () => Jax,
): PreparedLearner {
  const dimension = points.columns;
  switch (specification.type) {
    case 'kernel-ridge': {
      const { kernel, ridge } = specification;
      const training = points.to2DArray();
      return {
        learner: kernelRidgeLearner(ridge),
        represent: (rows) => crossKernelMatrix(kernel, rows.to2DArray(), training),
      };
    }
    case 'random-features': {
      const { features, gamma, ridge } = specification;
      return {
        learner: featureRidgeLearner('ridge on random features', ridge),
        represent: randomFeatures(dimension, features, gamma, seed),
      };
    }
    case 'linearised-network':
      return {
        learner: featureRidgeLearner('linearised network', specification.ridge),
        represent: tangentFeatures(jax(), dimension, specification.hidden, seed),
      };
    case 'perceptron': {
      const network = perceptron(dimension, specification.hidden, targets.columns);
      const { descent, initialisation } = specification;
      return {
        learner: networkLearner(jax(), network, descent, initialisation, seed),
        represent: (rows) => rows,
      };
    }
    case 'convolutional-network': {
      const { patches, pixels } = patchCounts(digitSize);
      const network = convolutionalNetwork(patches, pixels, specification.filters, targets.columns);
      const { descent, initialisation } = specification;
      return {
        learner: networkLearner(jax(), network, descent, initialisation, seed),
        represent: (rows) => imagePatches(rows, digitSize),
      };
    }
  }
}
