import { Matrix } from '../../src/arithmetic/matrix';
import { kernelMatrix } from '../../src/kernels/kernel-matrix';
import type { Backend } from '../../src/solver/backend';
import { distill } from '../../src/solver/distill';
import { mlMatrixBackend } from '../../src/solver/ml-matrix-backend';
import { type Entrant, type Heats, inTurn } from '../harness/in-turn';
import { medianSeconds } from '../harness/median-seconds';
import type { Curve, Findings } from '../harness/results';
import type { Question, Row } from '../harness/row';
import type { Setting } from '../harness/setting';
import { spreadOf } from '../harness/spread';

const steps = 100;
/** From here on a problem counts as large. */
const large = 500;

const embedded = 'embedded';
const native = 'native';
const scipy = 'SciPy, y = Kc';
const tuned = 'SciPy, y = z − λc';
const notebook = 'NumPy, an inverse at each step';
const names = [embedded, native, scipy, tuned, notebook];

/** The same problem as in peers/linear_algebra.py. */
function inputs(size: number): { readonly points: number[][]; readonly targets: Matrix } {
  const dimension = 5;
  const points = Array.from({ length: size }, (_, i) =>
    Array.from({ length: dimension }, (_, j) => Math.sin((i * dimension + j) ** 2)),
  );
  const sums = points.map((point) => point.reduce((sum, value) => sum + value, 0));
  return { points, targets: Matrix.columnVector(sums.map(Math.cos)) };
}

function wholePath(points: readonly number[][], targets: Matrix, backend: Backend): void {
  const kernel = kernelMatrix({ type: 'rbf', gamma: 0.5 }, points);
  distill({ kernel, targets, ridge: 0.1, weights: new Array<number>(steps).fill(0.3) }, backend);
}

/** Kernel matrix, factorisation and y⁽¹⁾ … y⁽¹⁰⁰⁾ for one weight, against NumPy and SciPy. */
export async function measureLargeProblems(setting: Setting): Promise<Findings> {
  const { effort, tell } = setting;
  const heats: { size: number; heat: Heats }[] = [];
  for (const size of effort.sizes) {
    tell(`n = ${size}`);
    heats.push({ size, heat: await inTurn(entrants(size, setting), effort.rounds, 'seconds') });
  }
  return {
    rows: heats.flatMap(({ size, heat }) => rows(size, heat, effort.largestNotebook)),
    sizes: names.map((name): Curve => ({
      name,
      points: heats.flatMap(({ size, heat }) => {
        const values = heat.valuesOf(name);
        return values ? [{ at: size, seconds: spreadOf(values) }] : [];
      }),
    })),
  };
}

function entrants(size: number, { effort, linearAlgebra, native: backend }: Setting): Entrant[] {
  const { points, targets } = inputs(size);
  const ours = (on: Backend) => () => medianSeconds(() => wholePath(points, targets, on), effort.window);
  const peer = (task: string): Entrant['sample'] =>
    'missing' in linearAlgebra
      ? linearAlgebra
      : () => linearAlgebra.medianSeconds(task, effort.window, { size, steps });
  return [
    { name: embedded, sample: ours(mlMatrixBackend) },
    { name: native, sample: 'missing' in backend ? backend : ours(backend) },
    { name: scipy, sample: peer('product') },
    { name: tuned, sample: peer('difference') },
    ...(size <= effort.largestNotebook ? [{ name: notebook, sample: peer('notebook') }] : []),
  ];
}

/** @returns both of ours against both routes of SciPy, and the notebook's way against both of ours */
function rows(size: number, heat: Heats, largestNotebook: number): Row[] {
  const isLarge = size >= large;
  const targets: Readonly<Record<string, number | undefined>> = {
    [native]: isLarge ? 1.1 : undefined,
    [embedded]: isLarge ? 6 : 1,
  };
  return [native, embedded].flatMap((ours) => [
    ...Object.entries({ scipy, tuned }).map(([name, peer]) =>
      heat.row(
        {
          id: `large/${ours}-${name}/${size}`,
          title: `n = ${size}: ${ours} against ${peer}`,
          better: 'lower',
          ...targetOf(targets[ours]),
        },
        ours,
        peer,
      ),
    ),
    ...(size > largestNotebook
      ? []
      : [
          heat.row(
            {
              id: `large/notebook-${ours}/${size}`,
              title: `n = ${size}: an inverse at each step against ${ours}`,
              better: 'higher',
              ...targetOf(size === 1_000 ? 100 : undefined),
            },
            notebook,
            ours,
          ),
        ]),
  ]);
}

function targetOf(target: number | undefined): Pick<Question, 'target'> {
  return target === undefined ? {} : { target };
}
