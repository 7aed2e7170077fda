import { selectRows } from './dataset';

describe('selectRows', () => {
  const dataset = { name: 'three', features: ['x'], points: [[1], [2], [3]], targets: [[10], [20], [30]] };

  it('takes points and targets together, in the order asked for', () => {
    expect(selectRows(dataset, [2, 0])).toEqual({ ...dataset, points: [[3], [1]], targets: [[30], [10]] });
  });

  it('takes no rows where none are asked for', () => {
    expect(selectRows(dataset, [])).toEqual({ ...dataset, points: [], targets: [] });
  });
});
