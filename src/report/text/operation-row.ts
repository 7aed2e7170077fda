import { formatNumber } from '../../model/format-numbers';
import type { OperationReport } from '../model/verify-report';

/** One operation in a table: its name, grade, digits, and the κ at which half of them are gone. */
export function operationRow({ op, grade, digits, halfGoneAt }: OperationReport): string[] {
  return [op, grade ?? '–', formatNumber(digits), halfGoneAt === null ? '–' : formatPowerOfTen(halfGoneAt)];
}

/** 100000 → 1e5 */
function formatPowerOfTen(value: number): string {
  return value.toExponential().replace('+', '');
}
