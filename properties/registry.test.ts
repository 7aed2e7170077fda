import { lawId } from '../src/claims/claim';
import { claims } from '.';

const lawIds = claims.flatMap((claim) =>
  claim.kind === 'theorem' ? claim.laws.map((law) => lawId(claim, law)) : [],
);

describe('the registry', () => {
  it('has a slug of its own for every claim', () => {
    expect(new Set(claims.map(({ slug }) => slug)).size).toBe(claims.length);
  });

  it('has an id of its own for every law', () => {
    expect(new Set(lawIds).size).toBe(lawIds.length);
    lawIds.forEach((id) => expect(id).toMatch(/^[a-z-]+\/[a-z-]+$/));
  });

  it('has every claim of the paper that this version checks', () => {
    expect(claims.map(({ slug }) => slug)).toEqual([
      'objective',
      'closed-form',
      'closed-form-constant',
      'limit',
      'convergence-rate',
      'collapse',
      'spectral-recursion',
      'dampening',
      'sparsification',
      'sparsification-every-step',
      'optimal-weight',
      'published-figures',
      'laws',
    ]);
  });

  it.each(claims)(
    'states $slug in words and in TeX, with hypotheses and a source',
    ({ title, statement, hypotheses, source }) => {
      for (const text of [title, statement.text, statement.tex, source, ...hypotheses]) {
        expect(text.trim()).not.toBe('');
      }
      expect(hypotheses.length).toBeGreaterThan(0);
    },
  );

  it('never changes a released law id', () => {
    expect(lawIds).toMatchSnapshot();
  });
});
