import { DivisionByZeroError } from '../../arithmetic/exact/field';
import { formatRational, type Rational } from '../../arithmetic/exact/rational';
import { rationalField } from '../../arithmetic/exact/rational-field';
import { type Assignment, evaluate, holds } from '../../arithmetic/formula/evaluate-formula';
import type { Formula } from '../../arithmetic/formula/formula';
import type { SmtModel } from '../../model/evidence';
import type { CompiledGoal } from './compile-goal';
import { assumedIn, type Query } from './script';

/**
 * A solver's model as a counterexample to a goal, where exact arithmetic finds it to be one: every hypothesis in
 * question is true, and the conclusion is false. Undefined where it is not.
 */
export function confirmModel(
  compiled: CompiledGoal,
  question: Query,
  model: Assignment<Rational>,
): SmtModel | undefined {
  const { definitions, conclusion } = compiled;
  const values = new Map(model);
  for (const { name, term } of definitions) {
    const value = whereDefined(() => evaluate(term, values, rationalField));
    if (value !== undefined) values.set(name, value);
  }
  const truth = (formula: Formula): boolean | undefined =>
    whereDefined(() => holds(formula, values, rationalField));
  const assumed = assumedIn(compiled, question).map(({ formula }) => formula);
  if (!assumed.every((formula) => truth(formula) === true)) return undefined;
  // Only a theorem has to exclude denominators that vanish: for it, such a model is a counterexample.
  const isDefined = definitions.every(({ name }) => values.has(name));
  const concluded = isDefined ? truth(conclusion.formula) : undefined;
  if (concluded ?? question.kind !== 'counterexample') return undefined;
  return {
    model: textsOf([...model.keys()], values),
    values: textsOf(
      definitions.map(({ name }) => name),
      values,
    ),
  };
}

function whereDefined<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch (error) {
    // A definition that divides by 0 leaves no value to those that use it.
    if (error instanceof DivisionByZeroError || error instanceof RangeError) return undefined;
    throw error;
  }
}

function textsOf(names: readonly string[], values: Assignment<Rational>): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = values.get(name);
      return value === undefined ? [] : [[name, formatRational(value)]];
    }),
  );
}
