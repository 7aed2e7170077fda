import { element } from '../../../src/arithmetic/element';
import type { PublishedStatement } from '../../../src/model/claim';
import { distill } from '../../../src/solver/distill';
import { eigenOf } from '../../../src/solver/error-bounds/conditioning';
import { filterPath, ridgeFilter } from '../../../src/solver/filters';
import { limit } from '../../../src/solver/limit';
import { authorsLoss, authorsProblem, publishedSteps } from './authors-setting';
import { neighbouringRatios } from './neighbouring-ratios';

/** The weight that the README's text names for its figures; its columns are checked by `checkColumns`. */
const readmeWeight = 0.35;
const manySteps = 60;

/** The README's and the notebook's sentences about the example, one by one. */
export function checkSentences(): PublishedStatement[] {
  return [ratiosIncreaseWithoutTruth(), ratiosSettle(), everyStepImproves(), convergence(), notebookFilter()];
}

function ratiosIncreaseWithoutTruth(): PublishedStatement {
  const ratios = neighbouringRatios(0, publishedSteps);
  const falling = firstFall(ratios);
  return {
    id: 'ratios-without-truth',
    title: 'README: with α = 0 the ratios of the diagonal of B(τ) increase with τ',
    published: 'the ratios R_k increase with τ',
    found:
      falling ??
      `all ${element(ratios, 0).length} ratios of neighbouring eigenvalues grow at each of the steps 1 to ${publishedSteps}`,
    verdict: falling === undefined ? 'confirmed' : 'discrepancy',
  };
}

function ratiosSettle(): PublishedStatement {
  const ratios = neighbouringRatios(readmeWeight, manySteps);
  const falling = firstFall(ratios);
  return {
    id: 'ratios-settle',
    title: `README: with α = ${readmeWeight} the ratios increase for a few steps, then do not change`,
    published: 'the ratios increase for a few steps, then do not change',
    found:
      falling === undefined
        ? 'no ratio ever falls'
        : `some rise for a few steps and then fall back before they settle: ${falling}`,
    verdict: falling === undefined ? 'confirmed' : 'discrepancy',
  };
}

function everyStepImproves(): PublishedStatement {
  const losses = distill(authorsProblem(readmeWeight, publishedSteps)).map((step) =>
    authorsLoss(step.predictions),
  );
  const [first = NaN, ...later] = losses;
  const improved = later.every((loss) => loss < first);
  return {
    id: 'every-step-improves',
    title: `README: with α = ${readmeWeight} all six steps improve on the first fit`,
    published: 'each distilled model has a smaller loss than the first',
    found: `losses ${losses.map((loss) => loss.toFixed(5)).join(', ')}`,
    verdict: improved ? 'confirmed' : 'discrepancy',
  };
}

function convergence(): PublishedStatement {
  const weights = [0.25, readmeWeight, 0.5];
  const counts = weights.map(stepsUntilLossSettles);
  const atReadme = element(counts, 1);
  return {
    id: 'convergence',
    title: 'README: convergence typically takes 10 to 20 iterations',
    published: 'typically 10 to 20 iterations',
    found: `the loss stays at the limit’s five printed digits from step ${counts.join(', ')} on for α = ${weights.join(', ')}`,
    verdict: atReadme >= 10 && atReadme <= 20 ? 'confirmed' : 'discrepancy',
  };
}

/**
 * The notebook's get_B(return_all=False) starts its recursion from B⁽¹⁾ = A and then advances it τ times; done the
 * same way here, on the authors' eigenvalues, and compared with the recursion from B⁽⁰⁾ = I.
 */
function notebookFilter(): PublishedStatement {
  const { kernel, ridge, weights } = authorsProblem(readmeWeight, publishedSteps);
  const { values } = eigenOf(kernel);
  const shrinkage = values.map((value) => ridgeFilter(value, ridge));
  const asInNotebook = weights.reduce(
    (filter, weight) => filter.map((b, i) => element(shrinkage, i) * (weight + (1 - weight) * b)),
    shrinkage,
  );
  const path = filterPath(values, ridge, [...weights, readmeWeight]);
  const returned = path.findIndex((filter) => filter.every((b, i) => b === asInNotebook[i])) + 1;
  return {
    id: 'notebook-get-b',
    title: 'toy_example.ipynb: get_B(tau, return_all=False) returns B(τ)',
    published: 'by its name and arguments, B(τ)',
    found: `started from B(1) and advanced τ = ${publishedSteps} times, it returns B(${returned})`,
    verdict: returned === publishedSteps ? 'confirmed' : 'discrepancy',
  };
}

/** The deepest fall of any ratio below its own peak, in words, or undefined where no ratio ever falls to five digits. */
function firstFall(ratios: readonly (readonly number[])[]): string | undefined {
  const falls = element(ratios, 0).map((_, k) => {
    const path = ratios.map((row) => element(row, k));
    const peak = Math.max(...path);
    return { k, peak, step: path.indexOf(peak) + 1, end: element(path, -1) };
  });
  const deepest = falls.reduce((a, b) => (b.peak - b.end > a.peak - a.end ? b : a));
  if (deepest.peak.toFixed(5) === deepest.end.toFixed(5)) return undefined;
  const { k, peak, step, end } = deepest;
  return `the ratio of eigenvalues ${k + 1} and ${k + 2} is ${peak.toFixed(5)} at step ${step} and ${end.toFixed(5)} in the end`;
}

/** The first step from which the loss rounds to the limit's five printed digits for good. */
function stepsUntilLossSettles(weight: number): number {
  const problem = authorsProblem(weight, manySteps);
  const settled = authorsLoss(limit({ ...problem, weight }).predictions).toFixed(5);
  const losses = distill(problem).map((step) => authorsLoss(step.predictions).toFixed(5));
  return losses.findLastIndex((loss) => loss !== settled) + 2;
}
