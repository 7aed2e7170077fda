import type { PublishedStatement } from '../claim';
import type { Picture } from '../picture';

/** Published numbers and sentences, one by one. */
export interface PublishedEvidence {
  readonly method: 'published';
  /** `passed`: each was either confirmed or its discrepancy explained */
  readonly status: 'passed' | 'failed';
  readonly statements: readonly PublishedStatement[];
  /** absent where there are none */
  readonly pictures?: readonly Picture[];
}
