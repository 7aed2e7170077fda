import fc from 'fast-check';
import { randomProblems } from '../../arbitraries/problem-source';
import { element } from '../../arithmetic/element';
import { Matrix } from '../../linear-algebra/matrix';
import { encodeOutputs } from '../../protocol/protocol-json';
import { askDistill, askLimit, askOptimalWeight, askSpectrum } from '../../protocol/requests';
import type { Request } from '../../protocol/subject';
import { ProtocolError } from '../protocol-error';
import { referenceSubject } from '../reference';
import { parseLine } from './parse-line';
import { readReply } from './read-reply';

const mutations = 1_000_000;

/** What a subject might put where something else belongs. */
const tokens = [
  ...['"constructor"', '"__proto__"', '"toString"', '"hasOwnProperty"', '"NaN"', '"-Infinity"', '"-0"'],
  ...['1e999', '-1e999', '1e-400', 'null', 'true', '{}', '[]', '[[]]', '""', '\\u0000', '\ud800'],
  ...['"__proto__":{"fitted":[[1]]},', '[[[[[[[[[[', '{"a":', ']', '}', '"', ',', '9'.repeat(400), ' '],
];

describe('a million replies with something changed in them', () => {
  const lines: { readonly line: string; readonly request: Request }[] = [];
  beforeAll(async () => {
    for (const problem of fc.sample(randomProblems.problems({ schedule: 'any' }), { seed: 3, numRuns: 10 })) {
      for (const request of [
        askDistill(problem),
        askLimit(problem, 1 / 2),
        askSpectrum(problem),
        askOptimalWeight(problem),
      ] as Request[]) {
        const reply = await referenceSubject.run(request);
        const sent =
          reply.status === 'ok' ? { ...reply, outputs: encodeOutputs(request, reply.outputs) } : reply;
        lines.push({ line: JSON.stringify({ id: '1', ...sent }), request });
      }
    }
  });

  it('are each read, or refused for a reason', () => {
    const verdicts = new Map<string, number>();
    const random = xorshift(7);
    for (let turn = 0; turn < mutations; turn++) {
      const { line, request } = element(lines, turn % lines.length);
      const verdict = verdictOn(mutated(line, random), request);
      verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
    }
    expect([...verdicts.values()].reduce((sum, count) => sum + count)).toBe(mutations);
    // Both happen, or nothing was put to the test.
    expect(verdicts.get('ok')).toBeGreaterThan(mutations / 100);
    expect(verdicts.get('protocol')).toBeGreaterThan(mutations / 10);
    expect(verdicts.get('refused')).toBeGreaterThan(mutations / 10);
  });
});

/** @throws what is no verdict, with the line that did it */
function verdictOn(line: string, request: Request): string {
  try {
    const reply = readReply(request, parseLine(line));
    if (reply.status === 'ok') expectNumbers(Object.values(reply.outputs));
    return reply.status;
  } catch (error) {
    if (error instanceof ProtocolError) return 'refused';
    throw new Error(`no verdict on ${line}`, { cause: error });
  }
}

/** @throws TypeError where anything but a number, or null for no weight, came through */
function expectNumbers(values: readonly unknown[]): void {
  for (const value of values) {
    if (Matrix.isMatrix(value)) expectNumbers(value.to1DArray());
    else if (Array.isArray(value)) expectNumbers(value);
    else if (value !== null && typeof value !== 'number') throw new TypeError(`read ${typeof value}`);
  }
}

/** One to three places cut out, doubled or overwritten. */
function mutated(line: string, random: () => number): string {
  let text = line;
  const times = 1 + (random() % 3);
  for (let time = 0; time < times; time++) {
    const at = random() % (text.length + 1);
    const length = random() % 12;
    const [before, after] = [text.slice(0, at), text.slice(at + length)];
    const kind = random() % 4;
    if (kind === 0) text = before + after;
    else if (kind === 1) text = before + text.slice(at, at + length) + text.slice(at);
    else if (kind === 2) text = before + element(tokens, random() % tokens.length) + after;
    // A whole number is replaced: what comes of it is still JSON.
    else text = text.replace(/(?<=[[,:])-?\d[\d.e+-]*(?=[\],}])/, element(tokens, random() % tokens.length));
  }
  return text;
}

/** 32 bits at a time (Marsaglia, "Xorshift RNGs", 2003): fast, and the same everywhere. */
function xorshift(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}
