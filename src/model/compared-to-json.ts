import { matrixToJson, numberToJson } from '../protocol/numbers-json';
import type { Compared } from './evidence';
import type { Measured } from './measurement';

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
