/**
 * How many cases and seconds it takes `verify` until the first law finds each wrong variant: campaigns in the order of
 * the claims, 1,000 problems each, until one fails; medians over several seeds.
 */
import fc from 'fast-check';
import { sharedAnswers, theorems } from '../fixtures/subjects/kills';
import type { WrongVariant } from '../fixtures/subjects/wrong-variant';
import { wrongVariants } from '../fixtures/subjects/wrong-variants';
import { median } from '../scripts/median';
import { randomProblems } from '../src/arbitraries/problem-source';
import type { Theorem } from '../src/claims/claim';
import { checkLaw } from '../src/claims/law';
import type { Subject } from '../src/claims/subject';
import { judge } from '../src/evidence/judge';
import { profiles } from '../src/evidence/profile';

const seeds = [1, 2, 3, 4, 5];

interface Kill {
  readonly claim: string;
  readonly cases: number;
  readonly seconds: number;
}

async function timeToKill(variant: WrongVariant, seed: number): Promise<Kill> {
  const subject = variant.start();
  const started = performance.now();
  let cases = 0;
  for (const theorem of theorems) {
    const { failed, numRuns } = await campaignUntilFailure(theorem, subject, seed);
    cases += numRuns;
    if (failed) return { claim: theorem.slug, cases, seconds: (performance.now() - started) / 1000 };
  }
  return { claim: 'survived', cases: Infinity, seconds: Infinity };
}

function campaignUntilFailure(
  theorem: Theorem,
  subject: Subject,
  seed: number,
): Promise<{ failed: boolean; numRuns: number }> {
  const everyLaw = fc.asyncProperty(randomProblems.problems(theorem.domain), async (problem) => {
    const answer = sharedAnswers(subject);
    for (const law of theorem.laws) {
      if (judge(await checkLaw(law, problem, answer, subject.precision), problem) === 'wrong') return false;
    }
    return true;
  });
  return fc.check(everyLaw, { seed, numRuns: profiles.ci, endOnFailure: true });
}

async function main(): Promise<void> {
  const rows = [];
  for (const variant of wrongVariants) {
    const kills: Kill[] = [];
    for (const seed of seeds) kills.push(await timeToKill(variant, seed));
    rows.push({
      variant: variant.name,
      claims: [...new Set(kills.map(({ claim }) => claim))].join(', '),
      cases: median(kills.map(({ cases }) => cases)),
      'most cases': Math.max(...kills.map(({ cases }) => cases)),
      seconds: Number(median(kills.map(({ seconds }) => seconds)).toFixed(3)),
    });
  }
  console.table(rows);
  const cases = median(rows.map((row) => row.cases));
  const seconds = median(rows.map((row) => row.seconds));
  console.log(
    `${rows.length} variants, seeds ${seeds.join(', ')}: in the median ${cases} cases and ${seconds} seconds`,
  );
}

void main();
