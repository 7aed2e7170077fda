#!/usr/bin/env node
// Your implementation of self-distillation, as a subject of distill-proof. Needs nothing but Node.
//
// Fill in the functions that you have, and name them in `implemented`. A function
//
//   returns its outputs, or a promise of them,
//   throws new Rejected(code, message)   where the input is at fault: shapes that do not match, a ridge not above 0, …
//   throws new Unsupported(reason)       where the input is valid, but beyond your code,
//   throws anything else                 where something went wrong inside.
//
// What it logs goes to standard error. Matrices are arrays of rows. The ridge convention is K + λI, without a factor n;
// no targets are centred.
import { createInterface } from 'node:readline';

const about = { name: 'my-solver', version: '0.1.0', language: 'JavaScript', precision: 'float64' };

/** The input is at fault, not the computation. */
class Rejected extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

/** The input is valid, but this implementation cannot do it. */
class Unsupported extends Error {}

// ---- To fill in: from here ----

// The suite asks only for what is named here: 'distill', 'limit', 'spectrum', 'optimalWeight', 'kernel'.
const implemented = [];

/**
 * Every step of self-distillation. With y(0) = y and for t = 1 … τ:
 *
 *   z(t) = α_t y + (1−α_t) y(t−1)      c(t) = (K + λI)⁻¹ z(t)      y(t) = K c(t)      f(t) = Kx c(t)
 *
 * @param K n×n, symmetric positive semidefinite, possibly singular
 * @param y n×c, one column for each output
 * @param ridge λ > 0
 * @param alphas [α_1, …, α_τ], each from 0 to 1; τ may be 0
 * @param Kx m×n, or undefined where no predictions are asked for
 * @returns { fitted: [y(1), …, y(τ)] }, matrices n×c; given Kx, also predictions: [f(1), …, f(τ)], matrices m×c
 */
function distill({ K, y, ridge, alphas, Kx }) {
  throw new Unsupported('distill is not filled in');
}

/**
 * What infinitely many steps with one weight lead to: ridge regression with the ridge λ/α.
 *
 *   c = (K + (λ/α)I)⁻¹ y      y(∞) = K c      f(∞) = Kx c      all 0 for α = 0
 *
 * @param alpha α, from 0 to 1; the others as in distill
 * @returns { fitted: y(∞) }, n×c; given Kx, also predictions: f(∞), m×c
 */
function limit({ K, y, ridge, alpha, Kx }) {
  throw new Unsupported('limit is not filled in');
}

/**
 * What each step does to the eigendirections of K = V diag(d) Vᵀ: y(t) = V diag(b(t)) Vᵀ y, where
 *
 *   b_i(0) = 1      b_i(t) = d_i / (d_i + λ) (α_t + (1−α_t) b_i(t−1))
 *
 * @param alphas any finite numbers; the others as in distill
 * @returns { eigenvalues: d, filters: [b(1), …, b(τ)] }, n numbers each; d descending, b in the same order
 */
function spectrum({ K, ridge, alphas }) {
  throw new Unsupported('spectrum is not filled in');
}

/**
 * The weight α of step t = alphas.length + 1 with the least squared error ‖yx − f(t)‖² at the evaluation points.
 *
 * f(t) = αp + (1−α)q, where p = Kx (K + λI)⁻¹ y are the predictions of the first step and q = Kx (K + λI)⁻¹ y(t−1)
 * those of a student of the step before alone. With sums over all entries
 *
 *   α = ⟨p − q, yx − q⟩ / ‖p − q‖²      not clipped to [0, 1]
 *
 * @param alphas any finite numbers
 * @param Kx m×n, always given
 * @param yx m×c, the targets at the evaluation points; the others as in distill
 * @returns { alpha: α }, with null where p = q, so that every weight is optimal (always for t = 1)
 */
function optimalWeight({ K, y, ridge, alphas, Kx, yx }) {
  throw new Unsupported('optimalWeight is not filled in');
}

/**
 * The kernel matrix of points x_i and z_j.
 *
 * @param kernel one of
 *   { type: 'linear' }                               ⟨x, z⟩
 *   { type: 'polynomial', gamma, offset, degree }    (gamma ⟨x, z⟩ + offset)^degree
 *   { type: 'rbf', gamma }                           exp(−gamma ‖x − z‖²)
 *   { type: 'laplacian', gamma }                     exp(−gamma Σ_k |x_k − z_k|)
 *   with gamma > 0, offset ≥ 0 and degree a whole number from 1
 * @param X n×d, a point in each row
 * @param Z m×d
 * @returns { K }, n×m
 */
function kernel({ kernel, X, Z }) {
  throw new Unsupported('kernel is not filled in');
}

// ---- To fill in: to here. Below is the protocol, which needs no change. ----

const operations = { distill, limit, spectrum, optimalWeight, kernel };

// JSON has no NaN, no infinities and no −0: they travel as strings.
const special = new Map(Object.entries({ NaN, Infinity, '-Infinity': -Infinity, '-0': -0 }));
function encode(_, value) {
  if (ArrayBuffer.isView(value)) return [...value];
  if (typeof value !== 'number' || (Number.isFinite(value) && !Object.is(value, -0))) return value;
  return [...special.keys()].find((name) => Object.is(special.get(name), value));
}

function number(value) {
  if (typeof value === 'number') return value;
  if (!special.has(value)) throw new Rejected('number', `${JSON.stringify(value)} is not a number`);
  return special.get(value);
}

const vector = (values) => values.map(number);
function matrix(rows) {
  const fits = rows.every((row) => row.length === rows[0].length);
  if (!fits) throw new Rejected('shape', 'a matrix has rows of different lengths');
  return rows.map(vector);
}
const parameters = ({ type, ...numbers }) => ({
  type,
  ...Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, number(value)])),
});

const matrices = Object.fromEntries(['K', 'y', 'Kx', 'yx', 'X', 'Z'].map((name) => [name, matrix]));
const decoders = { ...matrices, alphas: vector, alpha: number, lambda: number, kernel: parameters };
function decode(inputs) {
  const known = Object.entries(inputs).filter(([name]) => Object.hasOwn(decoders, name));
  const decoded = known.map(([name, value]) => [name, decoders[name](value)]);
  const { lambda: ridge, ...others } = Object.fromEntries(decoded);
  return { ridge, ...others };
}

const commands = {
  hello: () => ({ protocol: { major: 1, minor: 0 }, implementation: about, ops: implemented }),
  async run({ id, op, inputs }) {
    try {
      if (!implemented.includes(op)) throw new Unsupported(`${op} is not among implemented`);
      return { id, status: 'ok', outputs: await operations[op](decode(inputs)) };
    } catch (failure) {
      const message = failure instanceof Error ? failure.message : String(failure);
      if (failure instanceof Rejected) return { id, status: 'rejected', code: failure.code, message };
      if (failure instanceof Unsupported) return { id, status: 'unsupported', reason: message };
      return { id, status: 'error', message };
    }
  },
  // If your code keeps anything from one request to the next, forget it here.
  reset: () => ({ ok: true }),
  bye: () => process.exit(0),
};

const unknown = implemented.find((name) => !Object.hasOwn(operations, name));
if (unknown !== undefined) {
  process.stderr.write(
    `implemented: expected some of ${Object.keys(operations).join(', ')}, received ${unknown}\n`,
  );
  process.exit(1);
}

globalThis.console = new console.Console(process.stderr);
for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  process.stdout.write(`${JSON.stringify(await commands[request.cmd](request), encode)}\n`);
}
