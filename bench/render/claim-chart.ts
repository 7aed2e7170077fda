import { formatCount } from '../../src/model/format-numbers';
import { horizontalAxis, plotArea } from '../../src/report/html/charts/axes';
import { chartSvg } from '../../src/report/html/charts/chart-svg';
import type { ClaimRate } from '../harness/results';
import { standalone } from './standalone';

/** Of one claim, the bar and the room around it. */
const rowHeight = 26;

/** Cases per second of each claim, as bars from the top in the order of the registry. */
export function claimChart(claims: readonly ClaimRate[]): string {
  const height = plotArea.top + plotArea.bottom + rowHeight * claims.length;
  const svg = chartSvg(
    'claims',
    { width: 640, height },
    {
      grid: { ...plotArea, left: 170, right: 70 },
      xAxis: horizontalAxis({
        name: 'cases per second, all laws of the claim',
        type: 'value',
        min: 0,
        axisLabel: { color: 'var(--ink-soft)', formatter: (value: number) => formatCount(value) },
      }),
      yAxis: {
        type: 'category',
        inverse: true,
        data: claims.map(({ claim }) => claim),
        axisLabel: { color: 'var(--ink)' },
        axisTick: { show: false },
        axisLine: { lineStyle: { color: 'var(--chart-axis)' } },
      },
      series: [
        {
          type: 'bar',
          silent: true,
          barWidth: rowHeight - 10,
          itemStyle: { color: 'var(--chart-1)' },
          label: {
            show: true,
            position: 'right',
            color: 'var(--ink-soft)',
            textBorderWidth: 0,
            formatter: ({ value }) => formatCount(Number(value)),
          },
          data: claims.map(({ casesPerSecond }) => Math.round(casesPerSecond.median)),
        },
      ],
    },
  );
  return standalone(svg);
}
