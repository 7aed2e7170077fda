import type { LineSeriesOption } from 'echarts';
import { digitsOf } from '../../../arithmetic/error-analysis/digits';
import type { Precision } from '../../../arithmetic/error-analysis/unit-roundoff';
import type { OperationReport } from '../../model/verify-report';
import { horizontalAxis, plotArea, powerOfTen, verticalAxis } from './axes';
import { chartSvg, type ChartSize } from './chart-svg';
import type { SeriesStyle } from './series-style';

const size: ChartSize = { width: 420, height: 240 };

/** The operations of a subject, each in its colour. */
export function operationStyles(
  operations: readonly OperationReport[],
): { readonly name: string; readonly style: SeriesStyle }[] {
  return operations.map(({ op }, index) => ({
    name: op,
    style: { colour: `var(--chart-${(index % 5) + 1})`, line: { width: 2, dash: [] } },
  }));
}

/** The digits that each operation left at every decade of κ, κ's own share included, above the half of what the precision holds. */
export function digitsChart(
  id: string,
  operations: readonly OperationReport[],
  precision: Precision,
): string {
  const held = digitsOf(precision);
  const decades = operations.flatMap(({ byCondition }) =>
    byCondition.map(({ conditionNumber }) => Math.log10(conditionNumber)),
  );
  return chartSvg(id, size, {
    grid: plotArea,
    xAxis: horizontalAxis({
      name: 'condition number κ',
      type: 'value',
      min: 0,
      max: Math.max(2, ...decades) + 1,
      minInterval: 1,
      axisLabel: { color: 'var(--ink-soft)', formatter: powerOfTen, hideOverlap: true },
    }),
    yAxis: verticalAxis({
      name: 'digits left',
      type: 'value',
      min: 0,
      max: 16,
      interval: 4,
      axisLabel: { color: 'var(--ink-soft)' },
    }),
    series: operations.map(({ byCondition }, index): LineSeriesOption => ({
      type: 'line',
      silent: true,
      symbol: 'circle',
      symbolSize: 5,
      itemStyle: { color: `var(--chart-${(index % 5) + 1})` },
      lineStyle: { width: 2 },
      // A decade is shown at its middle.
      data: byCondition.map(({ conditionNumber, digits }) => [Math.log10(conditionNumber) + 0.5, digits]),
      ...(index === 0 && {
        markLine: {
          silent: true,
          symbol: 'none',
          lineStyle: { color: 'var(--chart-truth)', type: [4, 4], width: 1.5 },
          label: {
            formatter: 'half of them',
            color: 'var(--ink-soft)',
            position: 'insideStartBottom',
            textBorderWidth: 0,
          },
          data: [{ yAxis: held / 2 }],
        },
      }),
    })),
  });
}
