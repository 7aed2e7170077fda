import { OperationRecord } from '../evidence/campaign/operation-record';
import type { Subject } from '../protocol/subject';
import type { VerifyReport } from '../report/model/verify-report';
import { runVectors, vectorLawIdsOf } from '../vectors/run-vectors';
import type { VectorFile } from '../vectors/vector';
import { buildVerifyReport, subjectReport } from './build-verify-report';
import { runTasks } from './progress';
import type { VerifyOptions } from './run-verify';

/** Puts a subject to frozen vectors instead of random problems, and reports the verdicts like those of laws. */
export async function runVectorVerify(
  files: readonly VectorFile[],
  subject: Subject,
  {
    onProgress,
    signal,
    strict = false,
    expectedFailures = [],
  }: Pick<VerifyOptions, 'onProgress' | 'signal' | 'strict' | 'expectedFailures'>,
): Promise<VerifyReport> {
  const record = new OperationRecord(subject.precision);
  const tasks = files.map((file) => ({
    name: `${file.op} vectors`,
    // Each is asked twice.
    size: 2 * file.vectors.length,
    run: (onVector: () => void) => runVectors(file, subject, { onVector, record, ...(signal && { signal }) }),
  }));
  const results = await runTasks(tasks, onProgress, signal);
  const complete = signal?.aborted !== true;
  const selected = files.flatMap(({ op }) => vectorLawIdsOf(op)).length;
  const run = { seed: 0, profile: 'vectors', strict, complete, selected };
  return buildVerifyReport(subjectReport(subject), results.flat(), record, expectedFailures, run);
}
