import type { LineSeriesOption } from 'echarts';
import { horizontalAxis, plotArea, powerOfTen, verticalAxis } from '../../src/report/html/charts/axes';
import { chartSvg } from '../../src/report/html/charts/chart-svg';
import type { Curve } from '../harness/results';
import { standalone } from './standalone';

const width = 640;
/** Of a line of the legend above the plot. */
const legendLine = 22;

/** Seconds against something else, both on logarithmic axes. */
export function curveChart(horizontal: string, curves: readonly Curve[]): string {
  const drawn = curves.filter(({ points }) => points.length > 0);
  const legendHeight = legendLine * Math.ceil(drawn.length / 2);
  const places = drawn.flatMap(({ points }) => points.map(({ at }) => Math.log10(at)));
  const svg = chartSvg(
    'curve',
    { width, height: 340 + legendHeight },
    {
      grid: { ...plotArea, top: plotArea.top + legendHeight },
      legend: { top: 0, left: 0, width, itemGap: 16, textStyle: { color: 'var(--ink)' } },
      xAxis: horizontalAxis({
        name: horizontal,
        ...powers,
        min: Math.floor(Math.min(...places)),
        max: Math.ceil(Math.max(...places)),
      }),
      yAxis: verticalAxis({ name: 'seconds', ...powers }),
      series: drawn.map(({ name, points }, index): LineSeriesOption => {
        const colour = `var(--chart-${(index % 5) + 1})`;
        return {
          type: 'line',
          name,
          silent: true,
          symbol: 'circle',
          symbolSize: 7,
          itemStyle: { color: colour },
          lineStyle: { width: 2, color: colour },
          data: points.map(({ at, seconds }) => [Math.log10(at), Math.log10(seconds.median)]),
        };
      }),
    },
  );
  return standalone(svg);
}

/** Logarithms are drawn, because the library labels whole powers alone either way. */
const powers = {
  type: 'value' as const,
  scale: true,
  minInterval: 1,
  axisLabel: {
    color: 'var(--ink-soft)',
    formatter: (value: number) => (Number.isInteger(value) ? powerOfTen(value) : ''),
  },
};
