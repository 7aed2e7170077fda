import { authorsDataset } from '../datasets/authors-dataset';

/** What the reader can change. */
export interface Settings {
  /** α */
  readonly weight: number;
  /** λ */
  readonly ridge: number;
  /** γ of the kernel exp(−γ‖x−z‖²) */
  readonly gamma: number;
  /** τ */
  readonly steps: number;
  /** y, one for each of the authors' eleven points */
  readonly targets: readonly number[];
}

/** As in the authors' README. */
export const initialSettings: Settings = {
  weight: 0.35,
  ridge: 0.2,
  gamma: 80,
  steps: 6,
  targets: authorsDataset.targets.flat(),
};
