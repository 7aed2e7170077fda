import { element } from '../arithmetic/element';
import { authorsDataset, authorsEvaluation } from './authors-dataset';

describe('authorsDataset', () => {
  it('has eleven points at 0, 0.1, …, 1', () => {
    const points = authorsDataset.points.flat();
    expect(points).toEqual(Array.from({ length: 11 }, (_, i): unknown => expect.closeTo(i / 10, 12)));
  });

  it('has one target per point, as published', () => {
    const targets = authorsDataset.targets.flat();
    expect(targets).toHaveLength(11);
    expect([element(targets, 0), element(targets, -1)]).toEqual([0.38476636465198066, 0.5589512650600734]);
  });
});

describe('authorsEvaluation', () => {
  it('has 101 points at 0, 0.01, …, 1', () => {
    const points = authorsEvaluation.points.flat();
    expect(points).toEqual(Array.from({ length: 101 }, (_, i): unknown => expect.closeTo(i / 100, 12)));
  });

  it('asks for sin 2πx', () => {
    const targets = authorsEvaluation.targets.flat();
    expect(targets).toHaveLength(101);
    expect([0, 25, 50, 75].map((i) => targets[i])).toEqual(
      [0, 1, 0, -1].map((y): unknown => expect.closeTo(y, 12)),
    );
  });
});
