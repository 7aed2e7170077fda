import type { Panel, Series } from '../../../model/picture';

/** How points of a kind are drawn: as a line, as marks, or as both. Colours are those of the style sheet. */
export interface SeriesStyle {
  readonly colour: string;
  readonly line?: { readonly width: number; readonly dash: readonly number[] };
  readonly mark?: { readonly shape: MarkShape; readonly size: number; readonly filled: boolean };
}

export type MarkShape = 'circle' | 'diamond' | 'triangle' | 'rect';

const solid: readonly number[] = [];
/** Of several series of a kind each has its own. */
const lineColours = ['var(--chart-3)', 'var(--chart-2)', 'var(--chart-1)'];
const printedShapes: readonly MarkShape[] = ['diamond', 'triangle', 'rect'];

/** @param position among the series of the same role */
export function seriesStyle(series: Series, position: number): SeriesStyle {
  switch (series.role) {
    case 'step':
      return { colour: `var(--step-${Math.min(series.step, 6)})`, line: { width: 2, dash: solid } };
    case 'limit':
      return { colour: 'var(--chart-limit)', line: { width: 2, dash: [6, 4] } };
    case 'truth':
      return { colour: 'var(--chart-truth)', line: { width: 1.5, dash: [2, 3] } };
    case 'data':
      return { colour: 'var(--ink)', mark: { shape: 'circle', size: 7, filled: true } };
    case 'computed':
      return {
        colour: lineColours[position % lineColours.length] ?? 'var(--ink)',
        line: { width: 2, dash: solid },
      };
    case 'bound':
      return { colour: 'var(--chart-limit)', line: { width: 2, dash: [6, 4] } };
    case 'published':
      return {
        colour: 'var(--ink)',
        mark: { shape: printedShapes[position % printedShapes.length] ?? 'diamond', size: 10, filled: false },
      };
    case 'grid':
      return { colour: 'var(--ink-soft)', mark: { shape: 'circle', size: 6, filled: false } };
    case 'estimate':
      return { colour: 'var(--chart-1)', mark: { shape: 'triangle', size: 10, filled: true } };
    case 'interval':
      return { colour: 'var(--ink-soft)', line: { width: 2, dash: solid } };
    case 'optimum':
      return { colour: 'var(--chart-limit)', mark: { shape: 'diamond', size: 11, filled: true } };
  }
}

/** A series and how it is drawn. */
export interface StyledSeries {
  readonly series: Series;
  readonly style: SeriesStyle;
}

/** The series of each panel with their styles: what is another thing looks another way in all panels of a picture. */
export function styledPanels(panels: readonly Pick<Panel, 'series'>[]): StyledSeries[][] {
  const names = new Map<Series['role'], string[]>();
  return panels.map((panel) =>
    panel.series.map((series) => {
      const known = names.get(series.role) ?? [];
      names.set(series.role, known);
      if (!known.includes(series.name)) known.push(series.name);
      return { series, style: seriesStyle(series, known.indexOf(series.name)) };
    }),
  );
}
