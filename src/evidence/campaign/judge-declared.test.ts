import { Matrix } from '../../linear-algebra/matrix';
import { judgedMeasurement } from '../../model/judged';
import { type Compared, equal, repeated, worst } from '../../model/measurement';
import type { Features } from '../../protocol/features';
import { askDistill } from '../../protocol/requests';
import { judge } from './judge';

const problem = { kernel: new Matrix([[1]]), targets: new Matrix([[1]]), ridge: 1, weights: [1] };
const number = (value: number): Matrix => new Matrix([[value]]);
const off = (error: number, bound = 1e-16): Compared => equal('fit', number(1 + error), number(1), bound);

const judgement = (measurement: Parameters<typeof judgedMeasurement>[0], features?: Features): string =>
  judge(
    judgedMeasurement(measurement, [askDistill(problem)], {
      precision: 'float64',
      ...(features && { features }),
    }),
  );

describe('a measurement beside what is declared', () => {
  it('is wrong beyond rounding where nothing is declared', () => {
    expect(judgement(off(1e-6))).toBe('wrong');
    expect(judgement(off(1e-6), { outputs: 1 })).toBe('wrong');
  });

  it('is declared within the tolerance, and wrong beyond it', () => {
    expect(judgement(off(1e-6), { tolerance: 1e-6 })).toBe('declared');
    expect(judgement(off(1e-5), { tolerance: 1e-6 })).toBe('wrong');
    expect(judgement(off(NaN), { tolerance: 1e-6 })).toBe('wrong');
    expect(judgement(off(1e-17), { tolerance: 1e-6 })).toBe('right');
  });

  it('is declared within the digits of transport', () => {
    expect(judgement(off(5e-9), { digits: 9 })).toBe('declared');
    expect(judgement(off(5e-6), { digits: 9 })).toBe('wrong');
  });

  it('is wrong as a whole where one part is, whatever lies closer to its own bound', () => {
    const parts = [off(1e-7, 1e-30), off(1e-4)];
    expect(judgement(worst(parts), { tolerance: 1e-6 })).toBe('wrong');
    expect(judgement(worst([...parts].reverse()), { tolerance: 1e-6 })).toBe('wrong');
  });

  it('loosens by no tolerance what must be equal bit by bit', () => {
    const again = repeated('again', number(1 + 2 ** -52), number(1), () => 1e-16);
    const argument = equal('K after the call', number(1 + 2 ** -52), number(1), 0);
    expect(judgement(again, { tolerance: 1e-2 })).toBe('wrong');
    expect(judgement(again, { repeatable: false })).toBe('right');
    expect(judgement(argument, { repeatable: false })).toBe('wrong');
    expect(judgement(worst([again, argument]), { repeatable: false, tolerance: 1e-2 })).toBe('wrong');
    expect(
      judgement(
        repeated('again', number(1.1), number(1), () => 1e-16),
        { repeatable: false },
      ),
    ).toBe('wrong');
  });
});
