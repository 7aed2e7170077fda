import type { ScatterSeriesOption } from 'echarts';
import { testRatioThreshold } from '../../../arithmetic/error-analysis/test-ratio';
import type { RatioDistribution } from '../../../model/evidence';
import { horizontalAxis, plotArea, powerOfTen, verticalAxis } from './axes';
import { chartSvg, type ChartSize } from './chart-svg';
import { ratioAxis, thresholdLine } from './ratio-axis';
import { middleOf, sourceColours } from './ratio-chart';

/** Where test ratios came from, and how they go with κ. */
export interface NamedDistribution {
  readonly name: string;
  readonly byCondition: RatioDistribution['byCondition'];
}

const size: ChartSize = { width: 420, height: 220 };
const largestMark = 13;
/** Sources stand side by side within a decade. */
const offset = 0.26;

/** Test ratios against κ: a mark for every bin, its area the number of ratios in it. */
export function conditionChart(id: string, sources: readonly NamedDistribution[]): string {
  const histograms = sources.flatMap(({ byCondition }) => byCondition.map(({ ratios }) => ratios));
  const most = Math.max(1, ...histograms.flatMap(({ counts }) => counts));
  const vertical = ratioAxis(histograms);
  return chartSvg(id, size, {
    grid: plotArea,
    xAxis: horizontalAxis({
      name: 'condition number κ',
      type: 'value',
      min: 0,
      max: 16,
      interval: 2,
      axisLabel: { color: 'var(--ink-soft)', formatter: powerOfTen, hideOverlap: true },
    }),
    yAxis: verticalAxis({
      name: 'test ratio',
      type: 'value',
      ...vertical,
      interval: 2,
      axisLabel: { color: 'var(--ink-soft)', formatter: powerOfTen },
    }),
    series: sources.map(({ byCondition }, index): ScatterSeriesOption => ({
      type: 'scatter',
      silent: true,
      itemStyle: { color: sourceColours[index % sourceColours.length] ?? 'var(--ink)', opacity: 0.85 },
      symbolSize: ([, , count]: number[]) => Math.max(1.5, largestMark * Math.sqrt((count ?? 0) / most)),
      data: byCondition.flatMap(({ conditionNumber, ratios }) =>
        ratios.counts
          .map((count, bin) => [
            Math.log10(conditionNumber) + 0.5 + offset * (index - (sources.length - 1) / 2),
            middleOf(ratios, bin),
            count,
          ])
          .filter(([, , count]) => (count ?? 0) > 0),
      ),
      ...(index === 0 && { markLine: thresholdLine({ yAxis: Math.log10(testRatioThreshold) }) }),
    })),
  });
}
