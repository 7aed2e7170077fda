import { type Claim, lawId } from '../claims/claim';
import { checkLaw } from '../claims/law';
import { parseProblem } from '../claims/parse-problem';
import type { Subject } from '../claims/subject';
import { describeFailure } from '../evidence/counterexample';
import { judge } from '../evidence/judge';
import { counterexampleText } from './counterexample-text';
import { ReportError } from './load-report';
import { formatNumber } from './numbers';
import type { RecordedCase } from './recorded-cases';

/** What came of running a recorded counterexample again. */
export interface Replay {
  readonly id: string;
  /** `refuted`: an exact counterexample to a false reading, confirmed */
  readonly outcome: 'still fails' | 'passes now' | 'refuted' | 'no longer refuted';
  readonly detail: string;
}

/** @throws ReportError when the case belongs to no known claim; @throws InputError when its problem is not valid */
export async function replayCase(
  recorded: RecordedCase,
  claims: readonly Claim[],
  subject: Subject,
): Promise<Replay> {
  const { id } = recorded;
  if (recorded.kind === 'candidate') {
    const reading = claims.find((claim) => claim.slug === id);
    if (reading?.kind !== 'false-reading') throw new ReportError(`${id}: no false reading of this name`);
    const refutation = reading.search.refute(recorded.candidate);
    return refutation
      ? { id, outcome: 'refuted', detail: refutation.summary }
      : { id, outcome: 'no longer refuted', detail: reading.statement.text };
  }
  const { counterexample } = recorded;
  const law = claims.flatMap((claim) =>
    claim.kind === 'theorem' ? claim.laws.filter((item) => lawId(claim, item) === id) : [],
  )[0];
  if (law === undefined) throw new ReportError(`${id}: no law of this name`);
  const problem = parseProblem(counterexample.problem, `${id}, problem`);
  const outcome = await checkLaw(law, problem, (request) => subject.run(request), subject.precision);
  if (judge(outcome, problem) === 'wrong') {
    const found = describeFailure(problem, outcome, counterexample.seed, counterexample.path);
    return { id, outcome: 'still fails', detail: counterexampleText(id, law.title, found) };
  }
  const ratio = outcome.kind === 'measured' ? `test ratio ${formatNumber(outcome.ratio)}` : outcome.kind;
  return { id, outcome: 'passes now', detail: `${law.title} (${ratio})` };
}
