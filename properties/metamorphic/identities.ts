import { element } from '../../src/arithmetic/element';
import { plus, scale } from '../../src/arithmetic/exact/dense';
import type { Identity } from '../../src/model/identity';
import { lastSteps, pathDegree } from '../quantities/last-steps';
import { ridgeDenominator } from '../quantities/over-field';

export const metamorphicIdentities: readonly Identity[] = [
  {
    given: 'kernel',
    name: 'scale',
    title: 'K, λ and K̃ may be scaled together',
    // The factor 3 is a number, which adds no degree.
    degree: pathDegree,
    equation(field, problem, solver) {
      const three = field.add(field.one, field.add(field.one, field.one));
      const scaled = {
        ...problem,
        kernel: scale(field, three, problem.kernel),
        crossKernel: scale(field, three, problem.crossKernel),
        ridge: field.multiply(three, problem.ridge),
      };
      return lastSteps(field, problem, solver.distill(problem), solver.distill(scaled));
    },
  },
  {
    given: 'kernel',
    name: 'permutation',
    title: 'reordering the training points reorders the fits',
    degree: pathDegree,
    equation(field, problem, solver) {
      const reversed = {
        ...problem,
        kernel: [...problem.kernel].reverse().map((row) => [...row].reverse()),
        targets: [...problem.targets].reverse(),
        crossKernel: problem.crossKernel.map((row) => [...row].reverse()),
      };
      const path = solver.distill(reversed).map(({ fitted, predictions }) => ({
        fitted: [...fitted].reverse(),
        predictions,
      }));
      return lastSteps(field, problem, solver.distill(problem), path);
    },
  },
  {
    given: 'kernel',
    name: 'linearity',
    title: 'fits are linear in the targets',
    degree: pathDegree,
    equation(field, problem, solver) {
      // A second set of targets that is drawn at random too: the first in another order.
      const other = [...problem.targets].reverse();
      const sum = plus(field, problem.targets, other);
      const [first = [], second = [], both = []] = [problem.targets, other, sum].map((targets) =>
        solver.distill({ ...problem, targets }),
      );
      const added = first.map((step, index) => {
        const { fitted, predictions } = element(second, index);
        return {
          fitted: plus(field, step.fitted, fitted),
          predictions: plus(field, step.predictions, predictions),
        };
      });
      return lastSteps(field, problem, both, added);
    },
  },
  {
    given: 'kernel',
    name: 'training-predictions',
    title: 'predictions at the training points are the fitted values',
    degree: pathDegree,
    equation(field, problem, solver) {
      const last = element(solver.distill({ ...problem, crossKernel: problem.kernel }), -1);
      return {
        left: last.predictions,
        right: last.fitted,
        denominator: () => ridgeDenominator(field, problem, problem.weights.length),
      };
    },
  },
];
