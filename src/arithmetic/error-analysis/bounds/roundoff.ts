import { unitRoundoff } from '../unit-roundoff';

/**
 * u of float64. Every bound in this folder is the first-order error bound of a backward stable algorithm without its
 * modest constant c; the threshold of the test ratio stands for c. No other module derives a tolerance.
 */
export const u = unitRoundoff.float64;
