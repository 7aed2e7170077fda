import type { Counterexample } from '../../model/evidence';
import type { Law } from '../../model/law';
import type { Problem } from '../../model/problem';
import type { Verdict } from '../../model/verdict';
import { kernelsOnPoints } from '../../protocol/features';
import type { Subject } from '../../protocol/subject';
import { withoutOrigin } from '../../solver/kernel-origin';
import { describeFailure, failureOf } from '../counterexample/counterexample';
import { examine } from './examine';
import { judge } from './judge';

/** What came of a problem on which a law once failed, put to a subject again. */
export type Retry =
  | { readonly kind: 'fails'; readonly verdict: Verdict; readonly counterexample: Counterexample }
  | { readonly kind: 'passes'; readonly ratio: number }
  /** what has no answer was refused, as it should be */
  | { readonly kind: 'refuses' }
  /** the law says nothing about the problem, and why */
  | { readonly kind: 'inconclusive'; readonly reason: string }
  /** the subject does not do what the law is about */
  | { readonly kind: 'unsupported'; readonly reason: string };

/** @param origin the seed and path from which the problem once came */
export async function retry(
  law: Law,
  given: Problem,
  subject: Subject,
  { seed, path }: Pick<Counterexample, 'seed' | 'path'>,
): Promise<Retry> {
  const problem = kernelsOnPoints(subject).length > 0 ? given : withoutOrigin(given);
  const examination = await examine(law, problem, (request) => subject.run(request), subject);
  const { outcome } = examination;
  if (judge(outcome) === 'wrong') {
    const counterexample = describeFailure(law, failureOf(problem, examination), subject, { seed, path });
    return {
      kind: 'fails',
      verdict: outcome.kind === 'breakdown' ? outcome.breakdown : 'fail',
      counterexample,
    };
  }
  if (outcome.kind === 'compared') return { kind: 'passes', ratio: outcome.ratio };
  if (!('reason' in outcome)) return { kind: 'refuses' };
  return { kind: outcome.kind === 'unsupported' ? 'unsupported' : 'inconclusive', reason: outcome.reason };
}
