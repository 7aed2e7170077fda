import {
  and,
  divisorsOfFormula,
  divisorsOfTerm,
  type Formula,
  not,
  type Term,
} from '../../arithmetic/formula/formula';
import { parseFormula, parseTerm } from '../../arithmetic/formula/parse-formula';
import type { Goal } from '../../model/goal';

/** A goal with its texts read. */
export interface CompiledGoal {
  readonly goal: Goal;
  readonly definitions: readonly { readonly name: string; readonly text: string; readonly term: Term }[];
  readonly hypotheses: readonly Assertion[];
  /** no divisor is 0, in whatever the goal says */
  readonly defined: Formula;
  readonly conclusion: Assertion;
}

/** A formula and the text that it was read from. */
export interface Assertion {
  readonly text: string;
  readonly formula: Formula;
}

/** @throws SyntaxError where a text of the goal is no formula */
export function compileGoal(goal: Goal): CompiledGoal {
  const definitions = Object.entries(goal.definitions ?? {}).map(([name, text]) => ({
    name,
    text,
    term: parseTerm(text),
  }));
  const hypotheses = goal.hypotheses.map(({ formula }) => statement(formula));
  const conclusion = statement(goal.conclusion);
  const divisors = [
    ...definitions.flatMap(({ term }) => divisorsOfTerm(term)),
    ...[...hypotheses, conclusion].flatMap(({ formula }) => divisorsOfFormula(formula)),
  ];
  const distinct = new Map(divisors.map((divisor) => [JSON.stringify(divisor), divisor]));
  return { goal, definitions, hypotheses, defined: and([...distinct.values()].map(isNotZero)), conclusion };
}

function statement(text: string): Assertion {
  return { text, formula: parseFormula(text) };
}

function isNotZero(term: Term): Formula {
  return not({ kind: 'comparison', operator: '=', left: term, right: { kind: 'integer', value: 0 } });
}
