import { matrixToJson, numberToJson } from '../protocol/numbers-json';
import type { ComparedJson } from './evidence';
import type { Compared } from './measurement';

/** What a law compared, as reports hold it. */
export function comparedToJson({ quantity, relation, expected, actual, ratio }: Compared): ComparedJson {
  return {
    quantity,
    relation,
    expected: matrixToJson(expected),
    actual: matrixToJson(actual),
    ratio: numberToJson(ratio),
  };
}
