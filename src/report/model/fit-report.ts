/** The reference solver on the user's own data. */
export interface FitReport {
  readonly reportVersion: 1;
  readonly kind: 'fit';
  readonly suite: { readonly name: string; readonly version: string };
  readonly description: FitDescription;
  /** the linear algebra that the solver stood on */
  readonly backend: string;
  readonly ridge: number;
  readonly trainingPoints: number;
  readonly validationPoints: number;
  /** all steps; of more than a thousand only 1, 2, 5, 10, 20, 50, … and the last */
  readonly steps: readonly FitStep[];
  /** infinitely many steps of the same weight; null for a varying schedule or α = 0 */
  readonly limit: ({ readonly ridge: number } & FitErrors) | null;
  readonly complete: true;
}

export interface FitDescription {
  readonly data: string;
  readonly kernel: string;
  /** null where nothing was split at random */
  readonly seed: number | null;
}

/** Mean squared errors over points and outputs. */
export interface FitErrors {
  readonly trainingError: number;
  /** null without validation points */
  readonly validationError: number | null;
}

export interface FitStep extends FitErrors {
  readonly step: number;
  readonly weight: number;
  /** the weight that would have been best at this step; null without validation points, or where every weight is */
  readonly bestWeight: { readonly unconstrained: number; readonly clipped: number } | null;
}
