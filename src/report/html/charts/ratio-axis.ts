import type { MarkLineComponentOption } from 'echarts';
import { testRatioThreshold } from '../../../arithmetic/error-analysis/test-ratio';
import type { RatioHistogram } from '../../../model/evidence';

/** The same for every claim, so that claims can be compared, unless something lies beyond. */
const usual = { min: -6, max: 2 };

/** From which power of ten to which a logarithmic axis has to reach. */
export function ratioAxis(histograms: readonly RatioHistogram[]): {
  readonly min: number;
  readonly max: number;
} {
  const ends = histograms
    .filter(({ counts }) => counts.length > 0)
    .map(({ from, binsPerDecade, counts }) => Math.log10(from) + counts.length / binsPerDecade);
  return { min: usual.min, max: Math.max(usual.max, ...ends.map(Math.ceil)) };
}

/** The line that test ratios must not reach. */
export function thresholdLine(
  place: { readonly xAxis: number } | { readonly yAxis: number },
): MarkLineComponentOption {
  return {
    silent: true,
    symbol: 'none',
    lineStyle: { color: 'var(--bad)', width: 1.5, type: 'solid' },
    label: {
      formatter: `threshold ${testRatioThreshold}`,
      color: 'var(--bad)',
      textBorderWidth: 0,
      position: 'xAxis' in place ? 'end' : 'insideEndTop',
      distance: 4,
    },
    data: [place],
  };
}
