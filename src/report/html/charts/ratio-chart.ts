import type { BarSeriesOption } from 'echarts';
import { testRatioThreshold } from '../../../arithmetic/error-analysis/test-ratio';
import type { RatioHistogram } from '../../../model/evidence';
import { horizontalAxis, plotArea, powerOfTen, verticalAxis } from './axes';
import { chartSvg, type ChartSize } from './chart-svg';
import { ratioAxis, thresholdLine } from './ratio-axis';

/** Where test ratios came from, and how they spread. */
export interface NamedHistogram {
  readonly name: string;
  readonly ratios: RatioHistogram;
}

export const sourceColours = ['var(--chart-1)', 'var(--chart-2)', 'var(--chart-3)'];

const size: ChartSize = { width: 420, height: 220 };

/** Test ratios of all laws of a claim on a logarithmic axis, one source of problems upon the other. */
export function ratioChart(id: string, sources: readonly NamedHistogram[]): string {
  const axis = ratioAxis(sources.map(({ ratios }) => ratios));
  const binsPerDecade = sources[0]?.ratios.binsPerDecade ?? 1;
  const pixelsPerDecade = (size.width - plotArea.left - plotArea.right) / (axis.max - axis.min);
  return chartSvg(id, size, {
    grid: plotArea,
    xAxis: horizontalAxis({
      name: 'test ratio',
      type: 'value',
      ...axis,
      interval: 1,
      axisLabel: { color: 'var(--ink-soft)', formatter: powerOfTen, hideOverlap: true },
    }),
    yAxis: verticalAxis({
      name: 'comparisons',
      type: 'value',
      axisLabel: { color: 'var(--ink-soft)' },
      splitNumber: 4,
    }),
    series: sources.map(({ ratios }, index): BarSeriesOption => ({
      type: 'bar',
      stack: 'sources',
      silent: true,
      barWidth: pixelsPerDecade / binsPerDecade - 1,
      itemStyle: { color: sourceColours[index % sourceColours.length] ?? 'var(--ink)' },
      data: ratios.counts.map((count, bin) => [middleOf(ratios, bin), count]),
      ...(index === 0 && { markLine: thresholdLine({ xAxis: Math.log10(testRatioThreshold) }) }),
    })),
  });
}

/** The middle of a bin, as a power of ten: of the same bin the very same number, so that bars are stacked. */
export function middleOf({ from, binsPerDecade }: RatioHistogram, bin: number): number {
  const first = Math.round(Math.log10(from / testRatioThreshold) * binsPerDecade);
  return Math.log10(testRatioThreshold) + (first + bin + 0.5) / binsPerDecade;
}
