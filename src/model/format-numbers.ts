import type { NumberJson } from '../protocol/numbers-json';

/** A test ratio or an error as people read it: three significant digits. */
export function formatNumber(value: NumberJson | null | undefined): string {
  if (value === null || value === undefined) return '–';
  if (typeof value === 'string' || value === 0) return String(value);
  const size = Math.abs(value);
  return size >= 1e5 || size < 1e-3 ? value.toExponential(2) : value.toPrecision(3);
}

/** 1234567 → 1,234,567 */
export function formatCount(count: number): string {
  return count.toLocaleString('en-US');
}

/** 0.5 → 50.0 % */
export function formatShare(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
