import type { OrderedField } from '../exact/field';
import type { Formula, Term } from './formula';

/** The value of a variable. */
export type Assignment<T> = ReadonlyMap<string, T>;

/**
 * Whether a formula holds for these numbers, by the field's exact comparisons.
 * @throws DivisionByZeroError where a divisor is 0, RangeError where a variable has no value
 */
export function holds<T>(formula: Formula, at: Assignment<T>, field: OrderedField<T>): boolean {
  if (formula.kind === 'comparison') {
    const order = field.compare(evaluate(formula.left, at, field), evaluate(formula.right, at, field));
    return formula.operator === '<' ? order < 0 : formula.operator === '<=' ? order <= 0 : order === 0;
  }
  // All divisors first: a formula that divides by 0 anywhere is undefined, even where its truth does not depend on it.
  const truths = formula.operands.map((operand) => holds(operand, at, field));
  const [first = false, second = false] = truths;
  switch (formula.operator) {
    case 'and':
      return truths.every(Boolean);
    case 'or':
      return truths.some(Boolean);
    case 'not':
      return !first;
    case 'implies':
      return !first || second;
    case 'equivalent':
      return first === second;
  }
}

/** The value of a term. @throws DivisionByZeroError where a divisor is 0, RangeError where a variable has no value */
export function evaluate<T>(term: Term, at: Assignment<T>, field: OrderedField<T>): T {
  switch (term.kind) {
    case 'integer':
      return integerIn(field, term.value);
    case 'variable': {
      const value = at.get(term.name);
      if (value === undefined) throw new RangeError(`${term.name} has no value`);
      return value;
    }
    case 'operation': {
      const values = term.operands.map((operand) => evaluate(operand, at, field));
      const [first = field.zero, ...others] = values;
      const combine = operations[term.operator];
      return others.length === 0 && term.operator === '-'
        ? field.subtract(field.zero, first)
        : others.reduce((result, value) => field[combine](result, value), first);
    }
  }
}

const operations = { '+': 'add', '-': 'subtract', '*': 'multiply', '/': 'divide' } as const;

function integerIn<T>(field: OrderedField<T>, value: number): T {
  if (value < 0) return field.subtract(field.zero, integerIn(field, -value));
  let [result, power] = [field.zero, field.one];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = field.add(result, power);
    power = field.add(power, power);
  }
  return result;
}
