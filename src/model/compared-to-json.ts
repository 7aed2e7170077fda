import type { Compared } from './evidence';
import type { Measured } from './measurement';
import { matrixToJson, numberToJson } from './problem-json';

/** What a law compared, as reports hold it. */
export function comparedToJson({ quantity, relation, expected, actual, ratio }: Measured): Compared {
  return {
    quantity,
    relation,
    expected: matrixToJson(expected),
    actual: matrixToJson(actual),
    ratio: numberToJson(ratio),
  };
}
