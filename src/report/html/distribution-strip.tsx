import type { ReactElement } from 'react';
import { testRatioThreshold } from '../../arithmetic/error-analysis/test-ratio';
import type { RatioHistogram } from '../../model/evidence';

/** The axis of every strip, in powers of ten, and how many units of the drawing a decade takes. */
const [least, most, unitsPerDecade, height] = [-6, 3, 10, 12];
const width = (most - least) * unitsPerDecade;

/** The test ratios of one law at a glance: its histogram on a line of text, with a line where ratios stop to pass. */
export function DistributionStrip({ histogram }: { readonly histogram: RatioHistogram }): ReactElement {
  const { from, binsPerDecade, counts } = histogram;
  const largest = Math.max(1, ...counts);
  const step = unitsPerDecade / binsPerDecade;
  const start = (Math.log10(from) - least) * unitsPerDecade;
  const bars = counts.map((count, bin) => {
    if (count === 0) return '';
    const left = Math.min(start + bin * step, width - step);
    // A bin that holds anything is seen to.
    const top = height - Math.max(1, (height * count) / largest);
    return `M${rounded(left)} ${height}V${rounded(top)}h${rounded(step - 0.4)}V${height}Z`;
  });
  const threshold = rounded((Math.log10(testRatioThreshold) - least) * unitsPerDecade);
  return (
    <svg className="strip" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      <path d={`M0 ${height - 0.3}H${width}`} stroke="var(--chart-axis)" strokeWidth={0.6} />
      <path d={bars.join('')} fill="var(--chart-1)" />
      <path d={`M${threshold} 0V${height}`} stroke="var(--bad)" strokeWidth={1} />
    </svg>
  );
}

function rounded(value: number): number {
  return Number(value.toFixed(2));
}
