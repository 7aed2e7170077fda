import { type Entrant, type Heats, interleave } from '../harness/interleave';
import type { Missing } from '../harness/missing';
import { openOurs, type Peer } from '../harness/peer';
import type { Curve, Findings } from '../harness/results';
import type { Benchmark, Row } from '../harness/row';
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

/** Kernel matrix, factorisation and y⁽¹⁾ … y⁽¹⁰⁰⁾ for one weight, against NumPy and SciPy. */
export async function measureLargeProblems(setting: Setting): Promise<Findings> {
  const { effort, tell } = setting;
  const heats: { size: number; heat: Heats }[] = [];
  for (const size of effort.sizes) {
    tell(`n = ${size}`);
    heats.push({ size, heat: await measureSize(size, setting) });
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

async function measureSize(size: number, setting: Setting): Promise<Heats> {
  const { effort, linearAlgebra, native: backend } = setting;
  const ours = await openOurs('large-problem.ts', 'ml-matrix', String(size));
  const onLapack =
    'missing' in backend ? backend : await openOurs('large-problem.ts', 'lapack', String(size));
  const sampleOf = (peer: Peer | Missing, task: string): Entrant['sample'] =>
    'missing' in peer ? peer : () => peer.medianSeconds(task, effort.window, { size, steps });
  const entrants = [
    { name: embedded, sample: sampleOf(ours, 'path') },
    { name: native, sample: sampleOf(onLapack, 'path') },
    { name: scipy, sample: sampleOf(linearAlgebra, 'product') },
    { name: tuned, sample: sampleOf(linearAlgebra, 'difference') },
    ...(size <= effort.largestNotebook
      ? [{ name: notebook, sample: sampleOf(linearAlgebra, 'notebook') }]
      : []),
  ];
  try {
    return await interleave(entrants, effort.rounds, 'seconds');
  } finally {
    for (const peer of [ours, onLapack]) if (!('missing' in peer)) peer.close();
  }
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

function targetOf(target: number | undefined): Pick<Benchmark, 'target'> {
  return target === undefined ? {} : { target };
}
