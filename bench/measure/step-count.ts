import { kernelMatrix } from '../../src/kernels/kernel-matrix';
import { Matrix } from '../../src/linear-algebra/matrix';
import { distill } from '../../src/solver/distill';
import { stepFilter } from '../../src/solver/filters';
import { spectralFits } from '../../src/solver/spectral-fits';
import { interleave } from '../harness/interleave';
import { medianSeconds } from '../harness/median-seconds';
import type { Curve, Findings } from '../harness/results';
import type { Setting } from '../harness/setting';
import { spreadOf } from '../harness/spread';

const size = 100;
const [ridge, weight] = [0.1, 0.3];
const few = 10;
const many = 1e9;

const points = Array.from({ length: size }, (_, i) => [Math.sin(i * i), Math.cos(3 * i)]);
const kernel = kernelMatrix({ type: 'rbf', gamma: 0.5 }, points);
const targets = Matrix.columnVector(points.map(([x = 0, z = 0]) => x * z));

/** Step τ by its closed form, from K on. */
function closedForm(steps: number): void {
  const before = (d: number): number => stepFilter(d, ridge, weight, steps - 1);
  spectralFits({ kernel, targets })((d) => (weight + (1 - weight) * before(d)) / (d + ridge));
}

/** Step τ by way of all steps before. */
function recursion(steps: number): void {
  distill({ kernel, targets, ridge, weights: new Array<number>(steps).fill(weight) });
}

const ways = [
  { name: 'closed form', run: closedForm, steps: [few, 100, 1_000, 10_000, 1e6, many] },
  { name: 'recursion', run: recursion, steps: [few, 100, 1_000, 10_000] },
];

/** That a billion steps cost what ten do, and what both ways cost. */
export async function measureStepCount({ effort, tell }: Setting): Promise<Findings> {
  tell(`τ up to ${many}`);
  const { rounds, window, curves } = effort;
  const nameOf = (way: string, steps: number): string => `${way}, τ = ${steps}`;
  const taken = ways.map((way) => ({
    ...way,
    steps: way.steps.filter((steps) => curves || isRatio(way, steps)),
  }));
  const entrants = taken.flatMap(({ name, run, steps }) =>
    steps.map((count) => ({
      name: nameOf(name, count),
      sample: () => medianSeconds(() => run(count), window),
    })),
  );
  const heats = await interleave(entrants, rounds, 'seconds');
  const question = {
    id: 'steps/billion',
    title: 'a billion steps against ten, by the closed form',
    better: 'lower',
    target: 1.1,
  } as const;
  return {
    rows: [heats.row(question, nameOf('closed form', many), nameOf('closed form', few))],
    steps: taken.map(({ name, steps }): Curve => ({
      name,
      points: steps.map((at) => ({ at, seconds: spreadOf(heats.valuesOf(nameOf(name, at)) ?? []) })),
    })),
  };
}

function isRatio({ name }: { readonly name: string }, steps: number): boolean {
  return name === 'closed form' && (steps === few || steps === many);
}
