import { element } from '../../arithmetic/element';
import { exceeds } from '../../arithmetic/error-analysis/test-ratio';
import { lawId, type Theorem } from '../../model/claim';
import type { Counterexample } from '../../model/evidence';
import type { Law } from '../../model/law';
import type { Problem } from '../../model/problem';
import type { JudgedBy } from '../../protocol/subject';
import { describeFailure, failureOf, hasDied } from '../counterexample/counterexample';
import type { CampaignPart } from './campaign-part';
import { type Examination, record } from './examine';
import { LawTally, type LawTallyData } from './law-tally';
import { OperationRecord, type OperationRecordData } from './operation-record';
import { RatioSpread, type RatioSpreadData } from './ratio-spread';
import { settleRepeated } from './repeated';

/** A law and the largest test ratio it has had. */
export interface WorstRatio {
  readonly law: string;
  readonly ratio: number;
}

/** Where a law first failed, and how. */
export type FirstFailure =
  /** before anybody has looked for a smaller problem */
  | {
      readonly kind: 'found';
      /** position of the problem in the campaign */
      readonly run: number;
      readonly counterexample: Counterexample;
      /** the process died or hung over it */
      readonly died: boolean;
    }
  /** with the smallest problem that was found, or the same one where it did not fail again */
  | {
      readonly kind: 'explained';
      readonly run: number;
      readonly counterexample: Counterexample;
      readonly flaky: boolean;
    };

/** What came of some of a campaign's problems, as it travels and adds up with others. */
export interface CampaignTallyData {
  /** how many problems were put */
  readonly problems: number;
  /** in the order of the theorem's laws */
  readonly laws: readonly (LawTallyData & { readonly firstFailure?: FirstFailure })[];
  readonly spread: RatioSpreadData;
  readonly operations: OperationRecordData;
}

/** One problem with everything that came of it. */
export interface PutProblem {
  readonly problem: Problem;
  /** its position in the campaign, and in the part that it is of */
  readonly run: number;
  readonly position: number;
  /** for each law */
  readonly examinations: readonly Examination[];
  /** the same problem put a second time, where it was */
  readonly again?: readonly Examination[];
}

/** What a campaign has said so far, law by law. */
export class CampaignTally {
  readonly spread = new RatioSpread();
  readonly operations: OperationRecord;
  private readonly laws: { law: Law; id: string; tally: LawTally; firstFailure?: FirstFailure }[];
  private put = 0;

  constructor(
    theorem: Theorem,
    private readonly subject: JudgedBy,
  ) {
    this.operations = new OperationRecord(subject.precision);
    this.laws = theorem.laws.map((law) => ({ law, id: lawId(theorem, law), tally: new LawTally() }));
  }

  add({ problem, run, position, examinations, again }: PutProblem, part: CampaignPart): void {
    this.put++;
    this.laws.forEach((entry, index) => {
      const first = element(examinations, index);
      if (entry.law.kind === 'relation') this.operations.add(entry.id, first);
      else this.operations.addRefusal(entry.id, first);
      this.spread.add(first.outcome);
      const { examination, second } = again
        ? settleRepeated(first, element(again, index), this.subject)
        : { examination: first, second: undefined };
      const judgement = entry.tally.add(examination.outcome, problem, run);
      if (judgement !== 'wrong' || entry.firstFailure) return;
      const failure = {
        ...failureOf(problem, examination),
        ...(second && { secondReplies: record(second) }),
      };
      const origin = { seed: part.seed, path: String(position) };
      entry.firstFailure = {
        kind: 'found',
        run,
        counterexample: describeFailure(entry.law, failure, this.subject, origin),
        died: hasDied(examination.outcome),
      };
    });
  }

  /** Adds other problems of the campaign, in any order. */
  merge({ problems, laws, spread, operations }: CampaignTallyData): void {
    this.put += problems;
    this.spread.merge(spread);
    this.operations.merge(operations);
    this.laws.forEach((entry, index) => {
      const { firstFailure, ...tally } = element(laws, index);
      entry.tally.merge(tally);
      if (firstFailure && !(entry.firstFailure && entry.firstFailure.run < firstFailure.run)) {
        entry.firstFailure = firstFailure;
      }
    });
  }

  data(): CampaignTallyData {
    return {
      problems: this.put,
      laws: this.laws.map(({ tally, firstFailure }) => ({
        ...tally.data(),
        ...(firstFailure && { firstFailure }),
      })),
      spread: this.spread.data(),
      operations: this.operations.data(),
    };
  }

  /** How many problems were put. */
  get problems(): number {
    return this.put;
  }

  /** The largest test ratio so far, and of which law. */
  get worst(): WorstRatio | undefined {
    let worst: WorstRatio | undefined;
    for (const { id, tally } of this.laws) {
      const { worstRatio: ratio } = tally;
      if (ratio !== undefined && exceeds(ratio, worst?.ratio)) worst = { law: id, ratio };
    }
    return worst;
  }

  /** Exchanges what is known of the first failure of each law that has one. */
  async replaceFailures(explain: (law: Law, failure: FirstFailure) => Promise<FirstFailure>): Promise<void> {
    for (const entry of this.laws) {
      if (entry.firstFailure) entry.firstFailure = await explain(entry.law, entry.firstFailure);
    }
  }

  /** Law by law, in the theorem's order. */
  results(): {
    readonly law: Law;
    readonly id: string;
    readonly summary: ReturnType<LawTally['summary']>;
    readonly firstFailure: FirstFailure | undefined;
  }[] {
    return this.laws.map(({ law, id, tally, firstFailure }) => ({
      law,
      id,
      summary: tally.summary(),
      firstFailure,
    }));
  }
}
