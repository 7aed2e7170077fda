import type { Field } from '../../arithmetic/exact/field';
import { distillOver } from './distill';
import { filterPathOver } from './filters';
import type { DistillInputsOver, FitOver, LimitInputsOver, OptimalWeightInputsOver } from './inputs';
import { limitOver } from './limit';
import { optimalWeightOver } from './optimal-weight';

/** The operations of a solver over one field. */
export interface SolverOver<T> {
  /** y⁽ᵗ⁾ and f⁽ᵗ⁾(X̃) for t = 1 … τ */
  distill(inputs: DistillInputsOver<T>): readonly FitOver<T>[];
  limit(inputs: LimitInputsOver<T>): FitOver<T>;
  /** b⁽¹⁾ … b⁽τ⁾ for the given eigenvalues */
  filters(eigenvalues: readonly T[], ridge: T, weights: readonly T[]): readonly (readonly T[])[];
  /** undefined where every weight is optimal */
  optimalWeight(inputs: OptimalWeightInputsOver<T>): T | undefined;
}

/** A solver for every field. */
export type AnySolver = <T>(field: Field<T>) => SolverOver<T>;

/** The formulas of the theory. @throws DivisionByZeroError from each where K + λI is singular over the field */
export const solverOver: AnySolver = (field) => ({
  distill: (inputs) => distillOver(field, inputs),
  limit: (inputs) => limitOver(field, inputs),
  filters: (eigenvalues, ridge, weights) => filterPathOver(field, eigenvalues, ridge, weights),
  optimalWeight: (inputs) => optimalWeightOver(field, inputs),
});
