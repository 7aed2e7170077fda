import type { MatrixJson, NumberJson } from '../../protocol/numbers-json';
import type { Question } from '../../protocol/question';
import type { Relation } from '../measurement';
import type { Dimension } from '../problem';
import type { ProblemJson } from '../problem-json';
import type { StateDependence } from './state-dependence';

/** What a law compared: two sides, and what ought to hold between them. */
export interface ComparedJson {
  readonly quantity: string;
  /** whether `actual` ought to be `expected`, or at most that, entry by entry */
  readonly relation: Relation;
  readonly expected: MatrixJson;
  readonly actual: MatrixJson;
  readonly ratio: NumberJson;
}

/** A size of a problem: 17 points. */
export interface LargeSize {
  readonly dimension: Dimension;
  readonly size: number;
}

/** The smallest problem found on which a law fails, and what is needed to make it again. */
export interface Counterexample {
  /** sizes beyond all ordinary random problems that the failure needs: none smaller was found to fail; absent where there are none */
  readonly wrongFrom?: readonly LargeSize[];
  /** an earlier run found it and it still fails, but this run did not come across any; absent where this run found it */
  readonly origin?: 'store';
  readonly problem: ProblemJson;
  /** absent where the subject gave nothing to compare */
  readonly comparison?: ComparedJson;
  /** what the subject said instead of an answer */
  readonly message?: string;
  /** what the law asked on this problem, in its order */
  readonly questions: readonly Question[];
  /** the name of the question to look at first; absent where the law asks none */
  readonly suspect?: string;
  /** where the answer to the suspect depends on earlier requests */
  readonly state?: StateDependence;
  readonly seed: number;
  /** fast-check's path from the seed to this problem */
  readonly path: string;
}
