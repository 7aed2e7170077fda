import type { Formula, Term } from './formula';

/** A formula in SMT-LIB 2, over the reals. */
export function formulaToSmt(formula: Formula): string {
  if (formula.kind === 'comparison') {
    return `(${formula.operator} ${termToSmt(formula.left)} ${termToSmt(formula.right)})`;
  }
  const operands = formula.operands.map(formulaToSmt);
  const operator = connectives[formula.operator];
  const [only] = operands;
  return operands.length === 1 && formula.operator !== 'not' && only !== undefined
    ? only
    : `(${operator} ${operands.join(' ')})`;
}

const connectives = { and: 'and', or: 'or', not: 'not', implies: '=>', equivalent: '=' } as const;

/** A term in SMT-LIB 2; integers are written as decimals, which every solver reads as reals. */
export function termToSmt(term: Term): string {
  switch (term.kind) {
    case 'integer':
      return realToSmt(term.value);
    case 'variable':
      return nameToSmt(term.name);
    case 'operation':
      return `(${term.operator} ${term.operands.map(termToSmt).join(' ')})`;
  }
}

/** An integer as a real number of SMT-LIB, which has no negative numerals. */
export function realToSmt(integer: number): string {
  return integer < 0 ? `(- ${-integer}.0)` : `${integer}.0`;
}

const greek: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  η: 'eta',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ρ: 'rho',
  σ: 'sigma',
  τ: 'tau',
  φ: 'phi',
  ω: 'omega',
};

/** A name as a symbol of SMT-LIB, which is ASCII. @throws RangeError for letters that have no ASCII name */
export function nameToSmt(name: string): string {
  const ascii = name.replace(/./gu, (letter) => greek[letter] ?? letter);
  if (!/^[a-zA-Z_][a-zA-Z0-9_]*$/.test(ascii)) throw new RangeError(`${name} is no name in SMT-LIB`);
  return ascii;
}
