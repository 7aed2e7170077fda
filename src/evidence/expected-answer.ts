import { encodeOutputs } from '../claims/protocol-json';
import type { ExpectedAnswer } from '../claims/question';
import { referenceOperations } from '../claims/reference-operations';
import type { Operation, OutputsOf, Request } from '../claims/subject';
import { NotPositiveDefiniteError } from '../solver/backend';
import { mlMatrixBackend } from '../solver/ml-matrix-backend';

const reference = referenceOperations(mlMatrixBackend);

/** What a right implementation answers; undefined where K + λI is singular in the arithmetic that would say it. */
export function expectedAnswer(request: Request): ExpectedAnswer | undefined {
  try {
    return { arithmetic: 'float64', outputs: encodeOutputs(request, answer(request)) };
  } catch (error) {
    if (error instanceof NotPositiveDefiniteError) return undefined;
    throw error;
  }
}

function answer({ op, inputs }: Request): OutputsOf<Operation> {
  switch (op) {
    case 'distill':
      return reference.distill(inputs);
    case 'limit':
      return reference.limit(inputs);
    case 'spectrum':
      return reference.spectrum(inputs);
    case 'optimalWeight':
      return reference.optimalWeight(inputs);
  }
}
