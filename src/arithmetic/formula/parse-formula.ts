import type { MathNode } from 'mathjs';
import { and, type Formula, not, type Term } from './formula';

/**
 * A formula from its text, such as `0 < α ≤ 1` or `implies(d > 0, b < d/(d + λ))`: integers, variables, + − * / and
 * integer powers, comparisons and chains of them, and, or, not, implies(p, q), equivalent(p, q).
 * @throws SyntaxError where the text is anything else
 */
export function parseFormula(text: string): Formula {
  return formulaOf(parse(text), text);
}

/** A term from its text, such as `d/(d + λ)`. @throws SyntaxError where the text is anything else */
export function parseTerm(text: string): Term {
  return termOf(parse(text), text);
}

/** Notation that differs in mathjs: there, `=` assigns. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/=/g, '=='],
  [/≤/g, '<='],
  [/≥/g, '>='],
  [/≠/g, '!='],
];

function parse(text: string): MathNode {
  if (/[<>!=]=/.test(text)) throw new SyntaxError(`${text}: write ≤, ≥, ≠ and =`);
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it at start-up
  const mathjs = require('../mathjs') as { parse: (text: string) => MathNode };
  return mathjs.parse(signs.reduce((line, [sign, replacement]) => line.replace(sign, replacement), text));
}

/** The parts of mathjs's nodes that a formula may contain. */
interface Node {
  readonly type: string;
  readonly op?: string;
  readonly fn?: string | { readonly name?: string };
  readonly args?: readonly Node[];
  readonly content?: Node;
  readonly implicit?: boolean;
  readonly name?: string;
  readonly value?: unknown;
  readonly conditionals?: readonly string[];
  readonly params?: readonly Node[];
}

type Compare = (left: Term, right: Term) => Formula;

const compare =
  (operator: '<' | '<=' | '='): Compare =>
  (left, right) => ({ kind: 'comparison', operator, left, right });

/** By mathjs's names of the functions. */
const comparisons: Readonly<Record<string, Compare>> = {
  smaller: compare('<'),
  smallerEq: compare('<='),
  equal: compare('='),
  unequal: (left, right) => not(compare('=')(left, right)),
  larger: (left, right) => compare('<')(right, left),
  largerEq: (left, right) => compare('<=')(right, left),
};

function formulaOf(node: Node, text: string): Formula {
  const { type, params = [], conditionals = [], args = [], content } = node;
  if (type === 'ParenthesisNode' && content) return formulaOf(content, text);
  if (type === 'RelationalNode') {
    const terms = params.map((param) => termOf(param, text));
    return and(
      conditionals.map((name, i) => comparison(name, [terms[i], terms[i + 1]]) ?? refuse(text, name)),
    );
  }
  const name = typeof node.fn === 'object' ? node.fn.name : node.fn;
  switch (name) {
    case 'and':
    case 'or':
    case 'not':
      return { kind: 'connective', operator: name, operands: args.map((arg) => formulaOf(arg, text)) };
    case 'implies':
    case 'equivalent':
      if (args.length !== 2) return refuse(text, `${name} of ${args.length}`);
      return { kind: 'connective', operator: name, operands: args.map((arg) => formulaOf(arg, text)) };
    default:
      if (name === undefined || !(name in comparisons)) return refuse(text, name ?? type);
      return (
        comparison(
          name,
          args.map((arg) => termOf(arg, text)),
        ) ?? refuse(text, name)
      );
  }
}

function comparison(name: string, [left, right]: readonly (Term | undefined)[]): Formula | undefined {
  return left && right && comparisons[name]?.(left, right);
}

function termOf(node: Node, text: string): Term {
  const { type, op, args = [], content, name, value, implicit } = node;
  if (type === 'ParenthesisNode' && content) return termOf(content, text);
  if (type === 'SymbolNode' && name !== undefined) return { kind: 'variable', name };
  if (type === 'ConstantNode' && Number.isSafeInteger(value)) {
    return { kind: 'integer', value: Number(value) };
  }
  if (type !== 'OperatorNode' || implicit === true) return refuse(text, op ?? type);
  const operands = args.map((arg) => termOf(arg, text));
  switch (op) {
    case '+':
    case '-':
    case '*':
    case '/':
      return { kind: 'operation', operator: op, operands };
    case '^':
      return powerOf(operands, text);
    default:
      return refuse(text, op ?? type);
  }
}

function powerOf([base, exponent]: readonly Term[], text: string): Term {
  if (!base || exponent?.kind !== 'integer' || exponent.value < 2) return refuse(text, 'a power');
  return {
    kind: 'operation',
    operator: '*',
    operands: Array.from({ length: exponent.value }, () => base),
  };
}

function refuse(text: string, what: string): never {
  throw new SyntaxError(`${text}: a formula cannot contain ${what} here`);
}
