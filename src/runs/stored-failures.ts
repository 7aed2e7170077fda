import { oneByOne, type SubjectSource } from '../evidence/campaign/one-by-one';
import { retry } from '../evidence/campaign/retry';
import { counted } from '../input/show';
import { lawId, type Theorem } from '../model/claim';
import type { Counterexample, LawResult } from '../model/evidence';
import type { Law } from '../model/law';
import { parseProblem } from '../model/parse-problem';
import { isFailure, type Verdict } from '../model/verdict';
import { type FailureFolder, ForeignFileError, type StoredFailure } from './failure-folder';

/** Failures that outlive a run, and the subject to put them to. */
export interface StoreOptions {
  readonly folder: FailureFolder;
  /** a subject that has been asked nothing yet: what it remembers must not reach the campaign */
  readonly open: SubjectSource;
  readonly onMessage?: (message: StoreMessage) => void;
}

/** What a user should hear: `warning` where something is not as it should be. */
export interface StoreMessage {
  readonly kind: 'warning' | 'notice';
  readonly text: string;
}

/** More of one law show nothing new. */
const mostOfOneLaw = 10;
/** Every breakdown costs a restart, and perhaps a deadline. */
const maximumBreakdowns = 10;

/** A stored failure on its way through a run. */
interface Case {
  readonly id: string;
  readonly law: Law;
  readonly stored: StoredFailure;
  /** what came of it this time; absent where it was not put, or the subject does not do what the law is about */
  judged?: { readonly verdict?: Verdict; readonly counterexample?: Counterexample };
}

/**
 * The failures of earlier runs, which are tried before a campaign and updated after it. A campaign's own verdicts
 * stand: what was stored is reported only where the campaign found nothing, so that the same seed gives the same report.
 */
export class StoredFailures {
  private readonly cases: readonly Case[];
  /** laws whose file is not ours, and is left alone */
  private readonly foreign = new Set<string>();

  constructor(
    theorems: readonly Theorem[],
    private readonly options: StoreOptions,
  ) {
    const faults: string[] = [];
    this.cases = theorems.flatMap((theorem) =>
      theorem.laws.flatMap((law) => {
        const id = lawId(theorem, law);
        return this.read(id, faults).map((stored): Case => ({ id, law, stored }));
      }),
    );
    const [first] = faults;
    if (first === undefined) return;
    const others = faults.length > 1 ? ` (and ${counted(faults.length - 1, 'other file')})` : '';
    this.tell('warning', `ignored and left alone, because it is not a file of this store: ${first}${others}`);
  }

  /** how many failures there are to try */
  get size(): number {
    return this.cases.length;
  }

  /** Puts every stored failure to the subject again. */
  async retryAll(onProblem: () => void, signal?: AbortSignal): Promise<void> {
    await oneByOne(
      this.cases,
      this.options.open,
      async (item, subject) => {
        const problem = parseProblem(item.stored.problem);
        const result = await retry(item.law, problem, subject, item.stored);
        if (result.kind !== 'unsupported') item.judged = result.kind === 'fails' ? result : {};
        onProblem();
        return item.judged ?? {};
      },
      { maximumBreakdowns, ...(signal && { signal }) },
    );
  }

  /** The campaign's results, with a stored failure for every law that it did not fail and that still fails on one. */
  merge(results: readonly LawResult[]): LawResult[] {
    return results.map((result) => {
      const [failing] = this.cases.filter(({ id, judged }) => id === result.id && judged?.counterexample);
      const { verdict, counterexample } = failing?.judged ?? {};
      if (isFailure(result.verdict) || !verdict || !counterexample) return result;
      return { ...result, verdict, counterexample: { ...counterexample, origin: 'store' } };
    });
  }

  /** Keeps what fails, forgets what no longer does. @param results of the campaign, before they were merged */
  save(results: readonly LawResult[]): void {
    let kept = 0;
    try {
      for (const result of results) kept += this.saveLaw(result);
    } catch (error) {
      const { message } = error as Error;
      this.tell('warning', `the failures could not be kept in ${this.options.folder.path}: ${message}`);
      return;
    }
    if (kept > 0)
      this.tell(
        'notice',
        `${counted(kept, 'failure')} kept in ${this.options.folder.path}, to be tried first next time`,
      );
  }

  private saveLaw({ id, verdict, counterexample }: LawResult): number {
    if (this.foreign.has(id)) return 0;
    const own = this.cases.filter((item) => item.id === id);
    const before = own.map(({ stored }) => stored);
    const failing = own
      .filter(({ judged }) => judged === undefined || judged.counterexample)
      .map(({ stored }) => stored);
    const gone = own.length - failing.length;
    if (gone > 0)
      this.tell('notice', `${id}: ${counted(gone, 'stored failure')} no longer fails and is forgotten`);
    // What did not repeat at once is no use next time.
    const found =
      counterexample && isFailure(verdict) && verdict !== 'flaky' ? [storedForm(counterexample)] : [];
    const after = smallestFirst([...failing, ...found]).slice(0, mostOfOneLaw);
    if (JSON.stringify(after) !== JSON.stringify(before)) this.options.folder.write(id, after);
    return after.length;
  }

  private read(id: string, faults: string[]): readonly StoredFailure[] {
    try {
      return this.options.folder.read(id);
    } catch (error) {
      if (!(error instanceof ForeignFileError)) throw error;
      this.foreign.add(id);
      faults.push(error.message);
      return [];
    }
  }

  private tell(kind: StoreMessage['kind'], text: string): void {
    this.options.onMessage?.({ kind, text });
  }
}

function storedForm({ problem, seed, path }: Counterexample): StoredFailure {
  return { problem, seed, path };
}

/** Every problem once, the one with the least to read first. */
function smallestFirst(failures: readonly StoredFailure[]): StoredFailure[] {
  const byText = new Map<string, StoredFailure>();
  for (const failure of failures) {
    const text = JSON.stringify(failure.problem);
    if (!byText.has(text)) byText.set(text, failure);
  }
  return [...byText]
    .sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
    .map(([, failure]) => failure);
}
