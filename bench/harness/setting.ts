import type { Backend } from '../../src/linear-algebra/backend';
import type { Effort } from './effort';
import type { Missing } from './missing';
import type { Peer } from './peer';

/** What measurements are made with. */
export interface Setting {
  readonly effort: Effort;
  /** NumPy and SciPy */
  readonly linearAlgebra: Peer | Missing;
  /** Hypothesis and NumPy */
  readonly hypothesis: Peer | Missing;
  /** the backend that calls LAPACK */
  readonly native: Backend | Missing;
  /** says what is being measured */
  readonly tell: (text: string) => void;
}
