import type { ReactElement } from 'react';
import type { ProblemJson } from '../../../model/problem-json';
import type { NumberJson } from '../../../protocol/numbers-json';
import { kernelText } from '../../../protocol/operations/kernel/kernel-text';
import type { Question } from '../../../protocol/question';
import { matricesOf, type TabulatedPoints, type TabulatedProblem } from '../../text/problem-table';
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
  const { K, y = [], Kx = [], yx = [], lambda, alphas, alpha, points } = problem;
  const { training, evaluation } = matricesOf(problem);
  const facts = [
    `n = ${K.length}`,
    ...(Kx.length > 0 ? [`m = ${Kx.length}`] : []),
    ...(alphas ? [`τ = ${alphas.length}`] : []),
    ...(lambda === undefined ? [] : [`λ = ${String(lambda)}`]),
    ...(alphas ? [`α = (${list(alphas)})`] : []),
    ...(alpha === undefined ? [] : [`α = ${String(alpha)}`]),
    ...(points === undefined ? [] : [`kernel ${kernelText(points.kernel)}`]),
  ];
  return (
    <>
      <p className="small">{facts.join(', ')}</p>
      <div className="matrices">
        <MatrixView {...training} />
        <MatrixView name="y" rows={y} />
        <MatrixView {...evaluation} />
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
