import type { XAXisComponentOption, YAXisComponentOption } from 'echarts';

/** Where the axes are: room for the numbers on the left and below, for the names above and below. */
export const plotArea = { left: 48, right: 14, top: 28, bottom: 44 } as const;

const line = { lineStyle: { color: 'var(--chart-axis)' } };
const shared = {
  axisLine: { show: true, onZero: false, ...line },
  axisTick: { show: true, ...line },
  splitLine: { show: false },
  nameTextStyle: { color: 'var(--ink-soft)', fontSize: 12.5 },
} as const;

/** The horizontal axis, its name below the middle. */
export function horizontalAxis(
  option: XAXisComponentOption & { readonly name: string },
): XAXisComponentOption {
  return { ...shared, nameLocation: 'middle', nameGap: 26, ...option };
}

/** The vertical axis, its name above it, where it reads without turning one's head. */
export function verticalAxis(option: YAXisComponentOption & { readonly name: string }): YAXisComponentOption {
  return {
    ...shared,
    axisLine: { show: false, onZero: false },
    axisTick: { show: false },
    splitLine: { show: true, lineStyle: { color: 'var(--chart-grid)' } },
    nameLocation: 'end',
    nameGap: 12,
    ...option,
    nameTextStyle: { ...shared.nameTextStyle, align: 'left', padding: [0, 0, 0, -plotArea.left + 8] },
  };
}

/** 10 to a whole power: −3 → "10⁻³" */
export function powerOfTen(exponent: number): string {
  const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';
  return `10${String(exponent)
    .replace('-', '⁻')
    .replace(/\d/g, (digit) => digits[Number(digit)] ?? '')}`;
}
