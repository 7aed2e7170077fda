import { type Claim, lawId } from '../model/claim';
import { parseProblem } from '../model/parse-problem';
import { numberToJson } from '../model/problem-json';
import type { Subject } from '../protocol/subject';
import type { Verdict } from '../model/verdict';
import { retry } from '../evidence/campaign/retry';
import { counterexampleText } from '../report/text/counterexample-text';
import { ReportError } from '../report/model/load-report';
import { formatNumber } from '../report/model/numbers';
import type { RecordedCase } from '../report/model/recorded-cases';
import { requestCommand } from '../report/text/request-command';

/** What came of running a recorded counterexample again. */
export interface Replay {
  readonly id: string;
  /**
   * still fails       as the detail says
   * passes now        the law holds on this problem
   * nothing compared  the subject does not do what the law is about, or the law leaves nothing to compare
   * refuted           an exact counterexample to a false reading, confirmed
   */
  readonly outcome: 'still fails' | 'passes now' | 'nothing compared' | 'refuted' | 'no longer refuted';
  /** what a law that still fails is said to be */
  readonly verdict?: Verdict;
  readonly detail: string;
}

/** What `replay --json` writes. */
export type Replays = readonly Replay[];

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
  const result = await retry(law, problem, subject, counterexample);
  switch (result.kind) {
    case 'fails': {
      const text = counterexampleText(id, law.title, result.counterexample);
      const command = subject.command && requestCommand(subject.command, result.counterexample);
      const detail = command === undefined ? text : `${text}\n  to ask it that:\n    ${command}`;
      return { id, outcome: 'still fails', verdict: result.verdict, detail };
    }
    case 'passes':
      return {
        id,
        outcome: 'passes now',
        detail: `${law.title} (test ratio ${formatNumber(numberToJson(result.ratio))})`,
      };
    case 'refuses':
      return { id, outcome: 'passes now', detail: `${law.title} (refused)` };
    case 'silent':
    case 'unsupported':
      return { id, outcome: 'nothing compared', detail: `${law.title} (${result.reason})` };
  }
}
