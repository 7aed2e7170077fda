import { and, type Formula, not } from '../../arithmetic/formula/formula';
import { formulaToSmt, nameToSmt, realToSmt, termToSmt } from '../../arithmetic/formula/smt-lib';
import type { CompiledGoal, Assertion } from './compile-goal';

/** What a solver is asked about a goal. */
export type Query =
  /** is there a counterexample? A vanishing denominator counts as one */
  | { readonly kind: 'counterexample' }
  /** is there one in which every denominator is defined? */
  | { readonly kind: 'defined-counterexample' }
  /** the same, without one of the hypotheses */
  | { readonly kind: 'without'; readonly hypothesis: string }
  /** can the hypotheses hold together? */
  | { readonly kind: 'instance' };

/** Values among the multiples of 1/denominator from −bound to bound, instead of any. */
export interface Grid {
  readonly denominator: number;
  readonly bound: number;
}

/** About half a second of Z3's work. */
const workOnGrid = 250_000;

/** A question in SMT-LIB 2, as every solver of nonlinear real arithmetic reads it. */
export function scriptOf(
  compiled: CompiledGoal,
  question: Query,
  expected: 'sat' | 'unsat',
  grid?: Grid,
): string {
  const { goal, definitions } = compiled;
  const names = goal.variables.map(nameToSmt);
  return [
    `; ${goal.name}: ${goal.title}`,
    `; ${titleOf(question)}: ${expected} expected`,
    ...(expected === 'sat' ? ['(set-option :produce-models true)'] : []),
    // The search for small numbers must not take long: the number itself is not needed.
    ...(grid ? [`(set-option :rlimit ${workOnGrid})`] : []),
    '(set-logic QF_NRA)',
    ...names.map((name) => `(declare-const ${name} Real)`),
    ...definitions.flatMap(({ name, text, term }) => [
      `; ${name} = ${text}`,
      `(define-fun ${nameToSmt(name)} () Real ${termToSmt(term)})`,
    ]),
    ...assumedIn(compiled, question).flatMap(({ text, formula }) => [`; ${text}`, assert(formula)]),
    ...soughtIn(compiled, question),
    ...(grid ? names.map((name) => onGrid(name, grid)) : []),
    '(check-sat)',
    ...(expected === 'sat' ? [`(get-value (${names.join(' ')}))`] : []),
    '',
  ].join('\n');
}

function titleOf(question: Query): string {
  switch (question.kind) {
    case 'counterexample':
    case 'defined-counterexample':
      return 'is there a counterexample?';
    case 'without':
      return `is there a counterexample without ${question.hypothesis}?`;
    case 'instance':
      return 'can the hypotheses hold?';
  }
}

/** The hypotheses that a counterexample has to satisfy. */
export function assumedIn({ hypotheses }: CompiledGoal, question: Query): readonly Assertion[] {
  return question.kind === 'without'
    ? hypotheses.filter(({ text }) => text !== question.hypothesis)
    : hypotheses;
}

function soughtIn({ defined, conclusion }: CompiledGoal, question: Query): string[] {
  const hasDivisors = defined.kind === 'connective' && defined.operands.length > 0;
  const definedLines = hasDivisors ? ['; no denominator is 0', assert(defined)] : [];
  switch (question.kind) {
    case 'instance':
      return definedLines;
    case 'counterexample':
      return [
        `; but not: ${hasDivisors ? 'no denominator is 0, and ' : ''}${conclusion.text}`,
        assert(not(hasDivisors ? and([defined, conclusion.formula]) : conclusion.formula)),
      ];
    case 'defined-counterexample':
    case 'without':
      return [...definedLines, `; but not: ${conclusion.text}`, assert(not(conclusion.formula))];
  }
}

function assert(formula: Formula): string {
  return `(assert ${formulaToSmt(formula)})`;
}

/** The smallest numbers first, positive ones before negative ones: a solver tends to take the first that will do. */
function onGrid(name: string, { denominator, bound }: Grid): string {
  const magnitudes = Array.from({ length: bound * denominator }, (_, i) => i + 1);
  const values = [0, ...magnitudes.flatMap((magnitude) => [magnitude, -magnitude])];
  const choices = values.map((value) => `(= (* ${realToSmt(denominator)} ${name}) ${realToSmt(value)})`);
  return `(assert (or ${choices.join(' ')}))`;
}
