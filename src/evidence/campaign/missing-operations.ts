import fc from 'fast-check';
import { randomProblems } from '../../arbitraries/problem-source';
import type { Theorem } from '../../model/claim';
import type { Law } from '../../model/law';
import type { Problem } from '../../model/problem';
import type { Operation, Subject } from '../../protocol/subject';
import { defaultSeed } from '../profile';

/** What a law asks depends on the problem, if on anything; so many problems show it. */
const samples = 20;

/**
 * For each law of a claim, the operations that a subject lacks for it; none where the law can say something on at
 * least one problem. Found by asking laws what they would ask, without asking the subject.
 */
export function missingOperations(theorem: Theorem, { operations }: Subject): Map<Law, Operation[]> {
  const problems = fc.sample(randomProblems.problems(theorem.domain), {
    seed: defaultSeed,
    numRuns: samples,
  });
  return new Map(theorem.laws.map((law) => [law, missingFor(law, problems, operations)]));
}

function missingFor(law: Law, problems: readonly Problem[], offered: readonly Operation[]): Operation[] {
  const missing = problems
    .filter((problem) => law.precondition(problem) === undefined)
    .map((problem) => {
      const asked = new Set(Object.values(law.ask(problem)).map(({ op }) => op));
      const lacking = [...asked].filter((operation) => !offered.includes(operation));
      // A refusal can be seen from one operation alone; a relation needs them all.
      return law.kind === 'refusal' && lacking.length < asked.size ? [] : lacking;
    });
  return missing.every((operations) => operations.length > 0) ? [...new Set(missing.flat())] : [];
}
