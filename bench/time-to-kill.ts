/**
 * How many cases and seconds it takes `verify` until the first law finds each mutant: campaigns in the order of
 * the claims, 1,000 problems each, until one fails; medians over several seeds.
 */
import fc from 'fast-check';
import { sharedAnswers, theorems } from '../fixtures/mutants/kills';
import type { Mutant } from '../fixtures/mutants/mutant';
import { mutants } from '../fixtures/mutants/mutants';
import { median } from '../scripts/median';
import { randomProblems } from '../src/arbitraries/problem-source';
import { judge } from '../src/evidence/campaign/judge';
import { profiles } from '../src/evidence/profile';
import { checkLaw } from '../src/model/check-law';
import type { Theorem } from '../src/model/claim';
import type { Subject } from '../src/protocol/subject';

const seeds = [1, 2, 3];

interface Kill {
  readonly claim: string;
  readonly cases: number;
  readonly seconds: number;
}

async function timeToKill(mutant: Mutant, seed: number): Promise<Kill> {
  const subject = mutant.start();
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
      if (judge(await checkLaw(law, problem, answer, subject)) === 'wrong') return false;
    }
    return true;
  });
  return fc.check(everyLaw, { seed, numRuns: profiles.ci, endOnFailure: true });
}

async function main(): Promise<void> {
  const found: { cases: number; seconds: number }[] = [];
  for (const [index, mutant] of mutants.entries()) {
    const kills: Kill[] = [];
    for (const seed of seeds) kills.push(await timeToKill(mutant, seed));
    const cases = median(kills.map((kill) => kill.cases));
    const seconds = median(kills.map((kill) => kill.seconds));
    found.push({ cases, seconds });
    const claims = [...new Set(kills.map(({ claim }) => claim))].join(', ');
    const most = Math.max(...kills.map((kill) => kill.cases));
    console.log(
      `${index + 1}/${mutants.length} ${mutant.name}: ${claims}, ${cases} cases, ${most} at most, ${seconds.toFixed(3)} s`,
    );
  }
  const [cases, seconds] = [found.map((row) => row.cases), found.map((row) => row.seconds)];
  console.log(
    `seeds ${seeds.join(', ')}: in the median ${median(cases)} cases and ${median(seconds).toFixed(3)} seconds, ` +
      `at most ${Math.max(...cases)} cases and ${Math.max(...seconds).toFixed(3)} seconds`,
  );
}

void main();
