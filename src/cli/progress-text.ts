import { formatCount, formatNumber } from '../model/format-numbers';
import type { Progress } from '../runs/progress';

/** How far a run is, in words that grow less where there is little room. @param seconds since it began; @param columns to fit in */
export function progressText(
  { done, total, current, worst }: Progress,
  seconds: number,
  columns: number,
): string {
  const rate = seconds > 0 ? done / seconds : 0;
  const parts = [
    `${Math.floor((100 * done) / total)} %`,
    current,
    ...(rate > 0 ? [`${duration((total - done) / rate)} left`] : []),
    ...(worst ? [`worst ratio ${formatNumber(worst.ratio)}`] : []),
    ...(rate > 0 ? [`${formatCount(Math.round(rate))}/s`] : []),
    `${formatCount(done)} of ${formatCount(total)}`,
    ...(worst ? [`worst at ${worst.law}`] : []),
  ];
  // The first say most.
  const fitting = parts.findLastIndex((_, last) => joined(parts.slice(0, last + 1)).length <= columns);
  return joined(parts.slice(0, fitting + 1));
}

function joined(parts: readonly string[]): string {
  return parts.join('  ');
}

/** 75 → 1 min 15 s */
function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
