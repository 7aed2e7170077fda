/** Digits as reports hold them: hundredths are beyond what a sample of problems can tell. */
export function roundedDigits(digits: number): number {
  return Number(digits.toFixed(2));
}
