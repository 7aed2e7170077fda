import { NestingError, parseJson } from './parse-json';

const nested = (depth: number, [open, close]: readonly [string, string]): string =>
  open.repeat(depth) + '0' + close.repeat(depth);
const brackets = [
  ['lists', '[', ']'],
  ['objects', '{"a":', '}'],
] as const;

describe('parseJson', () => {
  it('is what the JSON says', () => {
    expect(parseJson('{"a": [1, "]}[{\\"", null]}')).toEqual({ a: [1, ']}[{"', null] });
  });

  it.each(brackets)('takes 64 levels of %s, and no more', (_, open, close) => {
    expect(() => parseJson(nested(64, [open, close]))).not.toThrow();
    expect(() => parseJson(nested(65, [open, close]))).toThrow(NestingError);
  });

  it('refuses a hundred thousand levels, closed or not', () => {
    expect(() => parseJson(nested(1e5, ['[', ']']))).toThrow(NestingError);
    expect(() => parseJson('[{"a":'.repeat(1e5))).toThrow(NestingError);
  });

  it('does not count brackets within strings, nor those that are closed', () => {
    expect(parseJson(JSON.stringify('['.repeat(100)))).toBe('['.repeat(100));
    expect(parseJson(`[${Array(100).fill('[[]]').join()}]`)).toHaveLength(100);
  });

  it.each(['', '{', '[1,]', 'NaN', '"\\'])('throws for %j, which is no JSON', (text) => {
    expect(() => parseJson(text)).toThrow(SyntaxError);
  });
});
