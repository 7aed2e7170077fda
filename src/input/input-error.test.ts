import { InputError } from './input-error';

describe('InputError', () => {
  const error = new InputError({ field: 'lambda', expected: 'a number above 0', received: '-1' });

  it('says in one sentence what was wrong where', () => {
    expect(error.message).toBe('lambda: expected a number above 0, received -1');
  });

  it('keeps field, expectation and what came apart for the command line', () => {
    expect(error).toMatchObject({ field: 'lambda', expected: 'a number above 0', received: '-1' });
  });

  it('is recognised by its name', () => {
    expect(error.name).toBe('InputError');
  });
});
