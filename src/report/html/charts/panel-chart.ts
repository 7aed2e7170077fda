import type { LineSeriesOption, ScatterSeriesOption } from 'echarts';
import type { Axis, Panel } from '../../../claims/picture';
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
  return chartSvg(id, size, {
    grid: plotArea,
    xAxis: horizontalAxis({ name: x.label, ...scaleOf(x, extent(styled.flatMap(({ series }) => series.x))) }),
    yAxis: verticalAxis({ name: y.label, ...scaleOf(y, undefined) }),
    series: styled.map(({ series, style }) =>
      drawn(
        series.x.map((value, index) => [value, series.y[index] ?? NaN]),
        style,
      ),
    ),
  });
}

function scaleOf({ scale, ticks }: Axis, range: readonly [number, number] | undefined) {
  return {
    type: scale === 'log' ? ('log' as const) : ('value' as const),
    scale: true,
    ...(ticks && range && { min: range[0], max: range[1], interval: 1 }),
    axisLabel: {
      color: 'var(--ink-soft)',
      hideOverlap: true,
      formatter: (value: number) => ticks?.find(({ at }) => at === value)?.name ?? numberText(value, scale),
    },
  };
}

function numberText(value: number, scale: Axis['scale']): string {
  if (scale === 'log') {
    const exponent = Math.log10(value);
    return Number.isInteger(exponent) ? powerOfTen(exponent) : '';
  }
  return String(Number(value.toPrecision(4))).replace('-', '−');
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
