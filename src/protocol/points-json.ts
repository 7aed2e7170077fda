import { Matrix } from '../linear-algebra/matrix';
import { type PointInputs, pointsBehind } from '../solver/kernel-origin';
import { matrixToJson } from './numbers-json';
import type { PointsJson } from './operations/fields';
import { inputKinds } from './operations/input-kinds';
import type { AnyInputs } from './operations/types';

/** The points behind K and K̃ of a request or problem; undefined where they are matrices and nothing else. */
export function pointsOf({ kernel, crossKernel }: AnyInputs): PointInputs | undefined {
  if (!(kernel instanceof Matrix)) return undefined;
  return pointsBehind({ kernel, ...(crossKernel && { crossKernel }) });
}

/** The same as they travel. */
export function encodePoints(inputs: AnyInputs): PointsJson | undefined {
  const behind = pointsOf(inputs);
  if (behind === undefined) return undefined;
  const { kernel, points, others } = behind;
  return {
    X: matrixToJson(points),
    ...(others && { Z: matrixToJson(others) }),
    kernel: inputKinds.kernel.encode(kernel),
  };
}
