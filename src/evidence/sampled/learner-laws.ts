import fc, { type Arbitrary } from 'fast-check';
import type { LearnerSource } from '../../arbitraries/learner-problem';
import { isSingularIn } from '../../arithmetic/error-analysis/bounds/conditioning';
import type { WeightEstimator } from '../../learners/estimate-weights';
import { type EmpiricalClaim, lawId } from '../../model/claim';
import { comparedToJson } from '../../model/compared-to-json';
import type { Counterexample, LawResult, SampledEvidence } from '../../model/evidence';
import type { Outcome } from '../../model/law';
import type { LearnerLaw, LearnerProblem } from '../../model/learner-law';
import { problemToJson } from '../../model/problem-json';
import { isFailure } from '../../model/verdict';
import { conditionNumber } from '../../solver/error-bounds/conditioning';
import { largestRightRatioAt } from '../../solver/error-bounds/difficulty';
import type { CampaignOptions } from '../campaign/campaign';
import { judge } from '../campaign/judge';
import { LawTally } from '../campaign/law-tally';
import { RatioSpread } from '../campaign/ratio-spread';
import { visitProblems } from '../each-problem';
import { budgetReason } from '../time-budget';

/** Puts an estimator to the laws of a claim, with the learners and problems of one source. */
export function gatherLearnerLaws(
  claim: EmpiricalClaim,
  source: LearnerSource,
  estimate: WeightEstimator,
  { seed, runs, onProblem, budget }: CampaignOptions,
): SampledEvidence {
  const tallies = claim.laws.map((law) => ({ law, tally: new LawTally() }));
  const firstFailures = new Map<LearnerLaw, number>();
  const spread = new RatioSpread();
  let run = 0;
  const visited = visitProblems(source.problems, { seed, runs, budget }, (drawn) => {
    for (const { law, tally } of tallies) {
      const outcome = outcomeOf(law, estimate, drawn);
      const judgement = tally.add(outcome, drawn.problem, run);
      if (judgement === 'wrong' && !firstFailures.has(law)) firstFailures.set(law, run);
      spread.add(outcome);
    }
    run++;
    onProblem?.();
  });
  const laws = tallies.map(({ law, tally }): LawResult => {
    const failure = firstFailures.get(law);
    return {
      id: lawId(claim, law),
      claim: claim.slug,
      title: law.title,
      severity: 'must',
      ...tally.summary(),
      ...(failure !== undefined && {
        counterexample: smallestFailure(law, estimate, source.problems, seed, failure),
      }),
    };
  });
  const failed = laws.some(({ verdict }) => isFailure(verdict));
  return {
    method: 'sampled',
    // A law that failed has failed, however little time there was.
    ...(visited < runs && !failed
      ? { status: 'not-run', reason: `${source.name}: ${budgetReason(budget, visited, runs, 'problem')}` }
      : { status: failed ? 'failed' : 'passed' }),
    problems: source.name,
    seed,
    runs: visited,
    laws,
    distribution: spread.summary(),
  };
}

/** What an estimator makes of one problem. An exception is a failure: these learners can all be trained. */
export function outcomeOf(law: LearnerLaw, estimate: WeightEstimator, drawn: LearnerProblem): Outcome {
  const { kernel, ridge } = drawn.problem;
  const condition = conditionNumber(kernel, ridge);
  if (isSingularIn('float64', kernel.rows, condition)) {
    return { kind: 'not-applicable', reason: 'singular in float64' };
  }
  try {
    const measurement = law.measure(estimate, drawn);
    return measurement.kind === 'compared'
      ? {
          ...measurement,
          conditionNumber: condition,
          conditioned: true,
          largestRightRatio: largestRightRatioAt(kernel, ridge, 'float64'),
        }
      : measurement;
  } catch (error) {
    return { kind: 'breakdown', breakdown: 'error', message: String(error) };
  }
}

function smallestFailure(
  law: LearnerLaw,
  estimate: WeightEstimator,
  problems: Arbitrary<LearnerProblem>,
  seed: number,
  run: number,
): Counterexample {
  let smallest: { readonly drawn: LearnerProblem; readonly outcome: Outcome } | undefined;
  const { counterexamplePath: path } = fc.check(
    fc.property(problems, (drawn) => {
      const outcome = outcomeOf(law, estimate, drawn);
      if (judge(outcome) !== 'wrong') return true;
      smallest = { drawn, outcome };
      return false;
    }),
    { seed, path: String(run), numRuns: 1 },
  );
  if (smallest === undefined) throw new Error(`the failure of ${law.name} does not repeat`);
  const { drawn, outcome } = smallest;
  return {
    problem: problemToJson(drawn.problem),
    ...(outcome.kind === 'compared' && { comparison: comparedToJson(outcome) }),
    ...(outcome.kind === 'breakdown' && { message: outcome.message }),
    questions: [],
    seed,
    path: path ?? String(run),
  };
}
