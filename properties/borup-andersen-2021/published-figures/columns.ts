import type { PublishedStatement } from '../../../src/model/claim';
import { distill } from '../../../src/solver/distill';
import { limit } from '../../../src/solver/limit';
import { authorsLoss, authorsProblem, publishedSteps } from './authors-setting';
import published from './published-losses.json';
import { reproducingWeights } from './weight-search';

/** For each printed column of losses: which weight does it belong to, found from the digits alone? */
export function checkColumns(): PublishedStatement[] {
  return published.columns.map(({ id, where, heading, losses }): PublishedStatement => {
    const statement = {
      id: `losses-${id}`,
      title: where,
      published: `${losses.join(', ')} for α = ${heading}`,
    };
    const weights = reproducingWeights(losses);
    if (weights === undefined) {
      return {
        ...statement,
        verdict: 'unexplained',
        found: 'no constant weight in [0, 1] reproduces these digits',
      };
    }
    const { from, to, shortest } = weights;
    const recomputed = lossesByRecursion(shortest).map((loss) => loss.toFixed(5));
    const interval = `α from ${from.toFixed(6)} to ${to.toFixed(6)} reproduces every printed digit`;
    if (recomputed.join() !== losses.join()) {
      return {
        ...statement,
        verdict: 'unexplained',
        found: `${interval}, but the recursion gives ${recomputed.join(', ')}`,
      };
    }
    return heading >= from && heading <= to
      ? { ...statement, verdict: 'confirmed', found: interval }
      : {
          ...statement,
          verdict: 'discrepancy',
          found: `the digits belong to α = ${shortest}, not ${heading}: ${interval}`,
        };
  });
}

/** The same losses by the recursion itself, which the search does not use. */
function lossesByRecursion(weight: number): number[] {
  const problem = authorsProblem(weight, publishedSteps);
  return [...distill(problem).map((step) => step.predictions), limit({ ...problem, weight }).predictions].map(
    authorsLoss,
  );
}
