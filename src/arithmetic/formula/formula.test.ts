import { DivisionByZeroError } from '../exact/field';
import { formatRational, type Rational, rational } from '../exact/rational';
import { rationalField } from '../exact/rational-field';
import { evaluate, holds } from './evaluate-formula';
import { divisorsOfFormula } from './formula';
import { parseFormula, parseTerm } from './parse-formula';
import { formulaToSmt, nameToSmt, termToSmt } from './smt-lib';

function at(values: Record<string, Rational>): ReadonlyMap<string, Rational> {
  return new Map(Object.entries(values));
}
const half = at({ x: rational(1, 2), λ: rational(-3), a_j: rational(2) });

describe('a formula', () => {
  it.each([
    ['0 < x ≤ 1', '(and (< 0.0 x) (<= x 1.0))', true],
    ['x ≥ 1/2', '(<= (/ 1.0 2.0) x)', true],
    ['λ > -3', '(< (- 3.0) lambda)', false],
    ['λ = -(x + 5/2)', '(= lambda (- (+ x (/ 5.0 2.0))))', true],
    ['x ≠ 1/2', '(not (= x (/ 1.0 2.0)))', false],
    ['a_j*x^3 - x^2 = 0', '(= (- (* a_j (* x x x)) (* x x)) 0.0)', true],
    ['implies(x > 1, λ > 0)', '(=> (< 1.0 x) (< 0.0 lambda))', true],
    ['equivalent(x > 0, λ > 0)', '(= (< 0.0 x) (< 0.0 lambda))', false],
    ['not (x > 0) or a_j = 2 and x < 0', '(or (not (< 0.0 x)) (and (= a_j 2.0) (< x 0.0)))', false],
  ])('reads %s, prints it for solvers and decides it', (text, smt, truth) => {
    const formula = parseFormula(text);
    expect(formulaToSmt(formula)).toBe(smt);
    expect(holds(formula, half, rationalField)).toBe(truth);
  });

  it.each([
    'x',
    'x >',
    'x == 1',
    '2 x > 1',
    'x^y > 1',
    'sqrt(x) > 1',
    'x > 0.5',
    'implies(x > 0)',
    'xor(x > 0, x > 1)',
    'x > (λ > 1)',
  ])('refuses %s', (text) => {
    expect(() => parseFormula(text)).toThrow(SyntaxError);
  });

  it('evaluates terms exactly', () => {
    expect(formatRational(evaluate(parseTerm('(x + 1)/(2*a_j) - λ/7'), half, rationalField))).toBe('45/56');
    expect(formatRational(evaluate(parseTerm('1000003 - x'), half, rationalField))).toBe('2000005/2');
  });

  it('says nothing where it divides by 0, wherever that is', () => {
    const formula = parseFormula('x > 0 or 1/(λ + 3) > 0');
    expect(() => holds(formula, half, rationalField)).toThrow(DivisionByZeroError);
    expect(divisorsOfFormula(formula).map(termToSmt)).toEqual(['(+ lambda 3.0)']);
  });

  it('needs a value for every variable, and names that solvers can read', () => {
    expect(() => holds(parseFormula('y > 0'), half, rationalField)).toThrow(RangeError);
    expect(nameToSmt('α_star')).toBe('alpha_star');
    expect(() => nameToSmt('b∞')).toThrow(RangeError);
  });
});
