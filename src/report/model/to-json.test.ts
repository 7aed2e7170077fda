import fc from 'fast-check';
import { toJson } from './to-json';

it('writes lists of numbers on one line, and everything else line by line', () => {
  expect(toJson({ K: [[1, -2.5], [3e-9]], alphas: [], names: ['a'], mixed: [1, 'NaN'] })).toBe(`{
  "K": [
    [1, -2.5],
    [3e-9]
  ],
  "alphas": [],
  "names": [
    "a"
  ],
  "mixed": [
    1,
    "NaN"
  ]
}
`);
});

it('leaves what it writes what it was', () => {
  const lists = fc.array(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string()));
  fc.assert(
    fc.property(fc.array(lists), fc.constantFrom('[\n 1,\n 2\n]', '[ 1 ]'), (rows, text) => {
      const report = { rows, text };
      expect(JSON.parse(toJson(report))).toEqual(JSON.parse(JSON.stringify(report)));
    }),
  );
});
