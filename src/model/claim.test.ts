import { claims } from '../../properties';
import { lawId, lawIds, type Theorem } from './claim';

const theorems = claims.filter((claim): claim is Theorem => claim.kind === 'theorem');

describe('the id of a law', () => {
  it('is the slug of its claim and its name', () => {
    const ids = theorems.flatMap((theorem) => theorem.laws.map((law) => lawId(theorem, law)));
    expect(ids).toContain('limit/in-sample');
    expect(lawIds(claims)).toEqual(ids);
  });

  it('belongs to one law alone', () => {
    expect(new Set(lawIds(claims)).size).toBe(lawIds(claims).length);
  });

  it('is not had by claims that cannot be put to an implementation', () => {
    expect(lawIds(claims.filter(({ kind }) => kind !== 'theorem'))).toEqual([]);
  });
});
