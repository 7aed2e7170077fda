import { type Retry, retry } from '../evidence/campaign/retry';
import { type Claim, type FalseReading, lawId, type Refutation } from '../model/claim';
import type { Law } from '../model/law';
import { parseProblem } from '../model/parse-problem';
import type { RecordedCase } from '../model/recorded-case';
import type { Subject } from '../protocol/subject';
import { ReportError } from '../report/model/load-report';

/** A recorded counterexample that was run again. */
export type ReplayedCase =
  | {
      readonly kind: 'law';
      readonly id: string;
      readonly law: Law;
      readonly subject: Subject;
      readonly result: Retry;
    }
  | {
      readonly kind: 'candidate';
      readonly id: string;
      readonly reading: FalseReading;
      /** undefined where the candidate no longer refutes the reading */
      readonly refutation: Refutation | undefined;
    };

/** @throws ReportError when the case belongs to no known claim; @throws InputError when its problem is not valid */
export async function replayCase(
  recorded: RecordedCase,
  claims: readonly Claim[],
  subject: Subject,
): Promise<ReplayedCase> {
  const { id } = recorded;
  if (recorded.kind === 'candidate') {
    const reading = claims.find((claim) => claim.slug === id);
    if (reading?.kind !== 'false-reading') throw new ReportError(`${id}: no false reading of this name`);
    return { kind: 'candidate', id, reading, refutation: reading.search.refute(recorded.candidate) };
  }
  const { counterexample } = recorded;
  const law = claims.flatMap((claim) =>
    claim.kind === 'theorem' ? claim.laws.filter((item) => lawId(claim, item) === id) : [],
  )[0];
  if (law === undefined) throw new ReportError(`${id}: no law of this name`);
  const problem = parseProblem(counterexample.problem, `${id}, problem`);
  return { kind: 'law', id, law, subject, result: await retry(law, problem, subject, counterexample) };
}
