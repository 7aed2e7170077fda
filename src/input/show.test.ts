import { counted, show } from './show';

describe('show', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['NaN', NaN],
    ['-Infinity', -Infinity],
    ['"text"', 'text'],
    ['{"a":[1,2]}', { a: [1, 2] }],
    ['true', true],
  ])('quotes a value as %s', (text, value) => {
    expect(show(value)).toBe(text);
  });

  it('stays on one line', () => {
    expect(show('two\nlines')).toBe('"two\\nlines"');
  });

  it('cuts a long value short', () => {
    expect(show('x'.repeat(100))).toBe(`"${'x'.repeat(56)}…`);
  });

  it('shows 60 characters whole', () => {
    expect(show('x'.repeat(58))).toBe(`"${'x'.repeat(58)}"`);
  });
});

describe('counted', () => {
  it.each([
    [0, '0 rows'],
    [1, '1 row'],
    [2, '2 rows'],
  ])('counts %i as %s', (count, text) => {
    expect(counted(count, 'row')).toBe(text);
  });
});
