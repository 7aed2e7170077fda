import { element } from '../../../src/arithmetic/element';
import { lossesOf } from './authors-setting';
import { publishedFiguresClaim } from './claim';
import published from './published-losses.json';
import { reproducingWeights } from './weight-search';

const columns = published.columns.map(({ id, losses }) => ({ id, losses }));
const printed = (id: string): readonly string[] => columns.find((column) => column.id === id)?.losses ?? [];

describe('the published losses', () => {
  it.each([
    ['readme-0', 0],
    ['readme-0.25', 0.35],
    ['notebook-0.25', 0.25],
  ])('column %s is reproduced to every printed digit by α = %d, found from the numbers', (id, weight) => {
    expect(reproducingWeights(printed(id))?.shortest).toBe(weight);
    expect(lossesOf(weight).map((loss) => loss.toFixed(5))).toEqual(printed(id));
  });

  it('no weight reproduces a column with one digit changed', () => {
    const altered = printed('notebook-0.25').with(3, '0.14913');
    expect(reproducingWeights(altered)).toBeUndefined();
  });

  it('the weights found are the whole interval: just outside it a digit changes', () => {
    const { from, to } = element(
      [reproducingWeights(printed('readme-0.25'))].flatMap((weights) => weights ?? []),
      0,
    );
    const digits = (weight: number): string[] => lossesOf(weight).map((loss) => loss.toFixed(5));
    expect(digits(from)).toEqual(printed('readme-0.25'));
    expect(digits(to)).toEqual(printed('readme-0.25'));
    expect(digits(from - 1e-9)).not.toEqual(printed('readme-0.25'));
    expect(digits(to + 1e-9)).not.toEqual(printed('readme-0.25'));
  });
});

describe('the published statements', () => {
  const statements = publishedFiguresClaim.check();

  it.each([
    ['losses-readme-0', 'confirmed'],
    ['losses-readme-0.25', 'discrepancy'],
    ['losses-notebook-0.25', 'confirmed'],
    ['ratios-without-truth', 'confirmed'],
    ['ratios-settle', 'discrepancy'],
    ['every-step-improves', 'confirmed'],
    ['convergence', 'confirmed'],
    ['notebook-get-b', 'discrepancy'],
  ])('%s: %s', (id, verdict) => {
    expect(statements.find((statement) => statement.id === id)?.verdict).toBe(verdict);
  });

  it('each has its verdict in the list above', () => {
    expect(statements).toHaveLength(8);
  });

  it('the README column headed 0.25 is said to be that of 0.35', () => {
    expect(statements.find(({ id }) => id === 'losses-readme-0.25')?.found).toContain(
      'belong to α = 0.35, not 0.25',
    );
  });
});
