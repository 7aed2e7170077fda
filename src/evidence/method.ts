import type { BaselineEntry } from '../model/baseline-entry';
import type { Evidence } from '../model/evidence';
import type { Finding } from '../model/finding';
import type { Picture } from '../model/picture';
import type { RecordedCase } from '../model/recorded-case';
import type { Details } from './details';
import type { Planner } from './plan';

/** The claim that evidence is about, as far as a method has to know it. */
export interface AboutClaim {
  readonly slug: string;
  readonly title: string;
}

/** The one number of a method that says most, for tables with room for no more. */
export interface KeyFigure {
  readonly status: Evidence['status'];
  readonly text: string;
}

/** How tables head a method, and what readers should know of it. */
export interface Column {
  /** the condition of a pass; default: the name says it all */
  readonly limit?: string;
  /** what its key figure is */
  readonly figure: string;
  /** what it says of a claim and what it does not */
  readonly guide: string;
}

/**
 * A method of evidence: how it is gathered, and how reports show it. Members without a default are required; all that
 * take `items` get everything that the method found for one claim, in order.
 */
export interface EvidenceMethod<Item extends Evidence = Evidence> {
  readonly name: Item['method'];
  /** its name in running text */
  readonly label: string;
  /** its column in tables and its option `--method`, or the method with which it shares both */
  readonly column: Column | Evidence['method'];
  /** the status of evidence that refutes a false reading; default: it refutes none */
  readonly refutesWith?: Evidence['status'];
  /** what runs one after the other where workers share the work: all claims of this method, or nothing */
  readonly order: 'one claim at a time' | 'any';

  readonly plan: Planner<Item>;

  /** one item in a few words; nothing where it does not apply */
  words(item: Item): string[];
  /** the lines of its cell in tables; default: the words of each item */
  cell?(items: readonly Item[]): string[];
  /** of items that apply, at least one */
  keyFigure(items: readonly [Item, ...Item[]]): KeyFigure;
  /** default: none */
  findings?(items: readonly Item[], claim: AboutClaim): Finding[];
  /** one item in full */
  details(item: Item): Details[];
  /** what was measured of a claim about practice, in sentences; default: nothing */
  conclusions?(items: readonly Item[]): string[];
  /** facts about a whole run, from the evidence for all claims; default: none */
  facts?(items: readonly Item[]): { readonly term: string; readonly text: string }[];
  /** default: none */
  pictures?(item: Item): readonly Picture[];
  /** the name of its case in JUnit; default: the name of the method */
  caseName?(item: Item): string;
  /** its lines in a baseline; default: its status */
  baseline?(item: Item, claim: AboutClaim): BaselineEntry[];
  /** counterexamples that can be replayed; default: none */
  recordedCases?(item: Item, claim: AboutClaim): RecordedCase[];
}
