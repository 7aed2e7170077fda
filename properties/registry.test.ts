import released from '../fixtures/released-ids.json';
import { lawId } from '../src/model/claim';
import { claims } from '.';

const lawIds = claims.flatMap((claim) =>
  claim.kind === 'theorem' || claim.kind === 'empirical' ? claim.laws.map((law) => lawId(claim, law)) : [],
);

describe('the registry', () => {
  it('has a slug of its own for every claim', () => {
    expect(new Set(claims.map(({ slug }) => slug)).size).toBe(claims.length);
  });

  it('has an id of its own for every law', () => {
    expect(new Set(lawIds).size).toBe(lawIds.length);
    lawIds.forEach((id) => expect(id).toMatch(/^[a-z-]+\/[a-z-]+$/));
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

  it('keeps every id that was ever released', () => {
    const ids = [...claims.map(({ slug }) => slug), ...lawIds];
    expect(released.ids.filter((id) => !ids.includes(id))).toEqual([]);
  });
});
