/** A number made of variables and integers by the four operations. */
export type Term =
  | { readonly kind: 'integer'; readonly value: number }
  | { readonly kind: 'variable'; readonly name: string }
  | {
      readonly kind: 'operation';
      readonly operator: '+' | '-' | '*' | '/';
      readonly operands: readonly Term[];
    };

/** A statement about numbers. */
export type Formula =
  | {
      readonly kind: 'comparison';
      readonly operator: '<' | '<=' | '=';
      readonly left: Term;
      readonly right: Term;
    }
  | {
      readonly kind: 'connective';
      readonly operator: 'and' | 'or' | 'not' | 'implies' | 'equivalent';
      readonly operands: readonly Formula[];
    };

export const and = (operands: readonly Formula[]): Formula => ({
  kind: 'connective',
  operator: 'and',
  operands,
});

export const not = (operand: Formula): Formula => ({
  kind: 'connective',
  operator: 'not',
  operands: [operand],
});

/** All divisors in a term except integers. */
export function divisorsOfTerm(term: Term): Term[] {
  if (term.kind !== 'operation') return [];
  const [, ...divisors] = term.operator === '/' ? term.operands : [];
  return [
    ...term.operands.flatMap(divisorsOfTerm),
    ...divisors.filter((divisor) => divisor.kind !== 'integer' || divisor.value === 0),
  ];
}

/** All divisors in a formula except integers. */
export function divisorsOfFormula(formula: Formula): Term[] {
  return formula.kind === 'comparison'
    ? [...divisorsOfTerm(formula.left), ...divisorsOfTerm(formula.right)]
    : formula.operands.flatMap(divisorsOfFormula);
}
