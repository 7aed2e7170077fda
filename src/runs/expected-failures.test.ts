import { element } from '../arithmetic/element';
import { InputError } from '../input/input-error';
import { expectedFailureOf, parseExpectedFailures } from './expected-failures';

const reality = { lawIds: ['limit/in-sample', 'limit/reached', 'collapse/power'], today: '2026-03-01' };
const entry = { law: 'limit/*', reason: 'overflows', link: 'https://example.org/issues/1' };
const parsed = (...entries: object[]) => parseExpectedFailures(entries, 'known.json', reality);

describe('a list of expected failures', () => {
  it('may be empty, and may name a law more than once', () => {
    expect(parsed()).toEqual([]);
    expect(parsed(entry, { ...entry, law: 'limit/reached' })).toHaveLength(2);
  });

  it('holds until the end of the day on which an entry expires', () => {
    const lasting = { ...entry, expires: '2026-03-01' };
    expect(parsed(lasting)).toEqual([lasting]);
    expect(() => parsed({ ...entry, expires: '2026-02-28' })).toThrow(
      'known.json[0].expires: expected 2026-03-01 or a later day (remove the entry for limit/*, or renew it), received "2026-02-28"',
    );
  });

  it.each([
    ['a pattern that matches no law', { law: 'limits/*' }, '.law: expected a pattern that matches'],
    ['a pattern that stops short of the slash', { law: '*' }, '.law: expected a pattern that matches'],
    ['an empty pattern', { law: '' }, '.law: expected a pattern over ids of laws'],
    ['no reason', { reason: '' }, '.reason: expected a sentence that says why, received ""'],
    ['no link', { link: undefined }, '.link: expected a link that begins with https://, received nothing'],
    ['a link to nowhere', { link: 'see above' }, '.link: expected a link that begins with https://'],
    ['a day that is none', { expires: '2026-02-30' }, '.expires: expected a day as YYYY-MM-DD'],
    ['an unknown field', { expire: '2027-01-01' }, ': expected no other fields, received "expire"'],
  ])('refuses %s', (_, change, message) => {
    const refused = () => parsed(entry, { ...entry, ...change });
    expect(refused).toThrow(InputError);
    expect(refused).toThrow(`known.json[1]${message}`);
  });
});

describe('the entry for a law', () => {
  it('is the first whose pattern matches', () => {
    const list = parsed(entry, { ...entry, law: '{limit,collapse}/**', reason: 'another' });
    expect(expectedFailureOf('limit/in-sample', list)).toBe(element(list, 0));
    expect(expectedFailureOf('collapse/power', list)).toBe(element(list, 1));
    expect(expectedFailureOf('closed-form/in-sample', list)).toBeUndefined();
  });
});
