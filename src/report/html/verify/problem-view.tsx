import type { ReactElement } from 'react';
import type { ProblemJson } from '../../../model/problem-json';
import type { NumberJson } from '../../../protocol/numbers-json';
import type { Question } from '../../../protocol/question';
import type { TabulatedPoints, TabulatedProblem } from '../../text/problem-table';
import { MatrixView } from './matrix-view';

/** A problem as a person reads it; where all that was asked for are kernels, nothing else of it matters. */
export function ProblemView({
  problem,
  questions,
}: {
  readonly problem: ProblemJson;
  readonly questions: readonly Question[];
}): ReactElement {
  const onlyKernels = questions.every(({ inputs }) => 'X' in inputs);
  return problem.kernelArguments && onlyKernels ? (
    <PointsView points={problem.kernelArguments} />
  ) : (
    <Tabulated problem={problem} />
  );
}

/** Sizes and weights, then each matrix. */
export function Tabulated({ problem }: { readonly problem: TabulatedProblem }): ReactElement {
  const { K, y = [], Kx = [], yx = [], lambda, alphas, alpha } = problem;
  const facts = [
    `n = ${K.length}`,
    ...(Kx.length > 0 ? [`m = ${Kx.length}`] : []),
    ...(alphas ? [`τ = ${alphas.length}`] : []),
    ...(lambda === undefined ? [] : [`λ = ${String(lambda)}`]),
    ...(alphas ? [`α = (${list(alphas)})`] : []),
    ...(alpha === undefined ? [] : [`α = ${String(alpha)}`]),
  ];
  return (
    <>
      <p className="small">{facts.join(', ')}</p>
      <div className="matrices">
        <MatrixView name="K" rows={K} />
        <MatrixView name="y" rows={y} />
        <MatrixView name="K̃" rows={Kx} />
        <MatrixView name="ỹ" rows={yx} />
      </div>
    </>
  );
}

/** The points that a kernel is evaluated on. */
export function PointsView({ points: { X, Z } }: { readonly points: TabulatedPoints }): ReactElement {
  return (
    <div className="matrices">
      <MatrixView name="X" rows={X} />
      <MatrixView name="Z" rows={Z} />
    </div>
  );
}

function list(values: readonly NumberJson[]): string {
  return values.map(String).join(', ');
}
