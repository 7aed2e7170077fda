import { element } from '../../../../src/arithmetic/element';
import type { Panel, Series } from '../../../../src/model/picture';
import { drawPictures } from '.';

const pictures = drawPictures();
const panelsOf = (id: string): readonly Panel[] =>
  pictures.find((picture) => picture.id === id)?.panels ?? [];
const seriesOf = (id: string, panel: number, role: Series['role']): readonly Series[] =>
  element(panelsOf(id), panel).series.filter((series) => series.role === role);
const largest = (values: readonly number[]): number => Math.max(...values.map(Math.abs));

it('every series has a y for each x, all of them finite', () => {
  const series = pictures.flatMap(({ panels }) => panels.flatMap((panel) => panel.series));
  expect(series.filter(({ x, y }) => x.length !== y.length || !y.every(Number.isFinite))).toEqual([]);
});

it('without the ground truth each fit is flatter than the one before, and the limit is 0', () => {
  const heights = seriesOf('fits', 0, 'step').map(({ y }) => largest(y));
  expect(heights).toHaveLength(6);
  expect(heights).toEqual([...heights].sort((a, b) => b - a));
  expect(largest(element(seriesOf('fits', 0, 'limit'), 0).y)).toBe(0);
});

it('with it every diagonal lies above that of the limit', () => {
  const floor = element(seriesOf('diagonals', 1, 'limit'), 0).y;
  for (const { y } of seriesOf('diagonals', 1, 'step')) {
    expect(y.filter((b, k) => b < element(floor, k))).toEqual([]);
  }
});

it('without it every ratio grows at every step; with it the last one is largest at step 3', () => {
  const paths = (panel: number): number[][] =>
    element(seriesOf('ratios', panel, 'step'), 0).y.map((_, k) =>
      seriesOf('ratios', panel, 'step').map(({ y }) => element(y, k)),
    );
  for (const path of paths(0)) expect(path).toEqual([...path].sort((a, b) => a - b));
  const last = element(paths(1), -1);
  expect(last.indexOf(Math.max(...last)) + 1).toBe(3);
});

it('the marks under “α = 0.25” of the README lie on the line of α = 0.35, those of the notebook on that of 0.25', () => {
  const digits = (values: readonly number[]): string[] => values.map((loss) => loss.toFixed(5));
  const [line25, line35] = seriesOf('losses', 1, 'computed').map(({ y }) => digits(y));
  const [readme, notebook] = seriesOf('losses', 1, 'published').map(({ y }) => digits(y));
  expect(readme).toEqual(line35);
  expect(notebook).toEqual(line25);
  expect(line25).not.toEqual(line35);
});

describe('the weights that are marked as best', () => {
  it('have the least loss of their parabola', () => {
    const parabolas = seriesOf('weights', 0, 'step');
    const optima = seriesOf('weights', 0, 'optimum');
    expect(parabolas).toHaveLength(5);
    parabolas.forEach(({ y }, index) => {
      expect(element(element(optima, index).y, 0)).toBeLessThanOrEqual(Math.min(...y));
    });
  });

  it('have at most the loss of the grid, and lie below 0 at step 2 alone', () => {
    const optima = seriesOf('weights', 0, 'optimum');
    const grid = element(seriesOf('weights', 0, 'grid'), 0);
    expect(grid.x).toHaveLength(11);
    expect(element(element(optima, -1).y, 0)).toBeLessThan(Math.min(...grid.y));
    expect(optima.map(({ x }) => element(x, 0) < 0)).toEqual([true, false, false, false, false]);
  });
});
