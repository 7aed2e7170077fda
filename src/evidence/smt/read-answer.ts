import { type Rational, rational, rationalFromDecimal } from '../../arithmetic/exact/rational';
import { nameToSmt } from '../../arithmetic/formula/smt-lib';
import type { SolverOutput } from './solver';

export type Answer =
  | { readonly kind: 'unsat' }
  /** the values of the variables; undefined where one of them is no rational number */
  | { readonly kind: 'sat'; readonly model: ReadonlyMap<string, Rational> | undefined }
  | { readonly kind: 'unknown'; readonly reason: string };

/** A solver's answer to `(check-sat)` and then to `(get-value …)` of these variables. */
export function readAnswer(output: SolverOutput, variables: readonly string[]): Answer {
  if (output.kind === 'stopped') return { kind: 'unknown', reason: output.reason };
  const [verdict = '', ...rest] = output.text.split('\n');
  switch (verdict.trim()) {
    case 'unsat':
      return { kind: 'unsat' };
    case 'sat':
      return { kind: 'sat', model: readModel(rest.join('\n'), variables) };
    case 'unknown':
      return { kind: 'unknown', reason: 'the solver gave up' };
    default:
      return { kind: 'unknown', reason: `the solver printed ${verdict.trim() || 'nothing'}` };
  }
}

type Expression = string | readonly Expression[];

/** `((d 1.0) (lambda (- (/ 1.0 2.0))))` */
function readModel(text: string, variables: readonly string[]): Map<string, Rational> | undefined {
  const pairs = readExpression(text);
  if (!Array.isArray(pairs)) return undefined;
  const values = new Map(
    (pairs as readonly Expression[]).map((pair) => [pair[0] as Expression, pair[1] ?? '']),
  );
  const model = new Map<string, Rational>();
  for (const variable of variables) {
    const value = readValue(values.get(nameToSmt(variable)) ?? '');
    if (value === undefined) return undefined;
    model.set(variable, value);
  }
  return model;
}

function readExpression(text: string): Expression | undefined {
  const open: Expression[][] = [[]];
  for (const token of text.match(/[()]|[^\s()]+/g) ?? []) {
    if (token === '(') open.push([]);
    else if (token === ')') {
      const closed = open.pop();
      if (closed === undefined || open.length === 0) return undefined;
      open.at(-1)?.push(closed);
    } else open.at(-1)?.push(token);
  }
  return open.length === 1 ? open[0]?.[0] : undefined;
}

/** A rational number; undefined for anything else, such as a root of a polynomial. */
function readValue(expression: Expression): Rational | undefined {
  if (typeof expression === 'string') {
    return /^\d+(\.\d+)?$/.test(expression) ? rationalFromDecimal(expression) : undefined;
  }
  const [operator, ...operands] = expression;
  const [first, second] = operands.map(readValue);
  if (operator === '-' && first && operands.length === 1) return rational(0).sub(first);
  if (operator === '/' && first && second && operands.length === 2 && second.n !== 0n) {
    return first.div(second);
  }
  return undefined;
}
