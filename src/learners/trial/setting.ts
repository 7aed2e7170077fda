import type { Kernel } from '../../kernels/kernel';
import type { Descent } from '../gradient-descent';
import type { Initialisation } from '../network-learner';

/** One learner on one data set with an amount of noise on its training labels. With a seed it is a trial. */
export interface Setting {
  /** stable: `<learner>/<task>/<noise>` */
  readonly id: string;
  readonly learner: LearnerSpecification;
  readonly task: TaskName;
  /**
   * cars: the standard deviation of what is added to the targets, as a multiple of their own
   * digits: the share of images whose label is replaced by another, drawn at random
   */
  readonly noise: number;
}

export type TaskName = 'cars' | 'digits';

/** Everything that determines a learner except the data and the seed. */
export type LearnerSpecification = LinearSpecification | NetworkSpecification;

/** Linear in their targets: the theory applies exactly. λ is their ridge. */
export type LinearSpecification =
  | { readonly type: 'kernel-ridge'; readonly kernel: Kernel; readonly ridge: number }
  /** ridge on random Fourier features of exp(−γ‖x−z‖²) */
  | {
      readonly type: 'random-features';
      readonly features: number;
      readonly gamma: number;
      readonly ridge: number;
    }
  /** ridge on the tangent features of a perceptron */
  | { readonly type: 'linearised-network'; readonly hidden: number; readonly ridge: number };

/** Trained by gradient descent. */
type NetworkSpecification =
  | {
      readonly type: 'perceptron';
      readonly hidden: number;
      readonly descent: Descent;
      readonly initialisation: Initialisation;
    }
  | {
      readonly type: 'convolutional-network';
      readonly filters: number;
      readonly descent: Descent;
      readonly initialisation: Initialisation;
    };

export type LearnerType = LearnerSpecification['type'];

/** Whether the theory is exact for such a learner. */
export function isLinear(specification: LearnerSpecification): specification is LinearSpecification {
  return 'ridge' in specification;
}

/** Whether such a learner needs the optional package for automatic differentiation. */
export function needsJax({ type }: LearnerSpecification): boolean {
  return type !== 'kernel-ridge' && type !== 'random-features';
}
