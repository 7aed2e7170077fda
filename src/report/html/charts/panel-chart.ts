import type { LineSeriesOption, ScatterSeriesOption } from 'echarts';
import type { Axis, Panel } from '../../../model/picture';
import { horizontalAxis, plotArea, powerOfTen, verticalAxis } from './axes';
import { type ChartSize, chartSvg } from './chart-svg';
import type { SeriesStyle, StyledSeries } from './series-style';

/** Two of them stand side by side on a page and one fills a phone, neither much larger nor smaller than drawn. */
export const panelSize: ChartSize = { width: 420, height: 270 };

/** One panel of a picture. */
export function panelChart(
  id: string,
  { x, y }: Pick<Panel, 'x' | 'y'>,
  styled: readonly StyledSeries[],
  size: ChartSize = panelSize,
): string {
  const place = { x: placeOn(x.scale), y: placeOn(y.scale) };
  return chartSvg(id, size, {
    grid: plotArea,
    xAxis: horizontalAxis({ name: x.label, ...scaleOf(x, extent(styled.flatMap(({ series }) => series.x))) }),
    yAxis: verticalAxis({ name: y.label, ...scaleOf(y, undefined) }),
    series: styled.map(({ series, style }) =>
      drawn(
        series.x.map((value, index) => [place.x(value), place.y(series.y[index] ?? NaN)]),
        style,
      ),
    ),
  });
}

/** Logarithms are taken here: the library labels powers of ten alone, of which a narrow range has none. */
function placeOn(scale: Axis['scale']): (value: number) => number {
  return scale === 'log' ? Math.log10 : (value) => value;
}

/** @param extent of what is drawn, where named ticks are to begin and end with it */
function scaleOf({ scale, ticks, range }: Axis, extent: readonly [number, number] | undefined) {
  const ends = range?.map(placeOn(scale)) ?? (ticks && extent);
  return {
    type: 'value' as const,
    scale: true,
    ...(ends && { min: ends[0], max: ends[1] }),
    ...(ticks && { interval: 1 }),
    axisLabel: {
      color: 'var(--ink-soft)',
      hideOverlap: true,
      formatter: (value: number) => ticks?.find(({ at }) => at === value)?.name ?? numberText(value, scale),
    },
  };
}

function numberText(value: number, scale: Axis['scale']): string {
  if (scale === 'log' && Number.isInteger(value) && Math.abs(value) > 2) return powerOfTen(value);
  const [number, digits] = scale === 'log' ? [10 ** value, 2] : [value, 4];
  return String(Number(number.toPrecision(digits))).replace('-', '−');
}

function extent(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

function drawn(data: [number, number][], style: SeriesStyle): LineSeriesOption | ScatterSeriesOption {
  const { colour, line, mark } = style;
  if (line) {
    return {
      type: 'line',
      data,
      silent: true,
      symbol: 'none',
      lineStyle: { color: colour, width: line.width, type: line.dash.length > 0 ? [...line.dash] : 'solid' },
    };
  }
  return {
    type: 'scatter',
    data,
    silent: true,
    symbol: mark?.shape ?? 'circle',
    symbolSize: mark?.size ?? 6,
    itemStyle: mark?.filled
      ? { color: colour, opacity: 1, borderColor: 'var(--paper)', borderWidth: 1 }
      : { color: 'none', opacity: 1, borderColor: colour, borderWidth: 1.6 },
  };
}
