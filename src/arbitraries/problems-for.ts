import fc, { type Arbitrary } from 'fast-check';
import type { Problem, ProblemDomain } from '../model/problem';
import { kernelsOnPoints, takesKernels } from '../protocol/features';
import type { Subject } from '../protocol/subject';
import type { ProblemSource } from './problem-source';

/**
 * The problems of a source for one subject. Where it evaluates kernels itself, K and K̃ remember their points, so that
 * these can be sent in place of them; a subject that takes either is given half of its problems in each form.
 */
export function problemsFor(
  subject: Pick<Subject, 'features'>,
  source: ProblemSource,
  domain: ProblemDomain,
): Arbitrary<Problem> {
  const onPoints = kernelsOnPoints(subject);
  if (onPoints.length === 0) return source.problems(domain);
  const problems = source.problems({ ...domain, onPoints });
  return takesKernels(subject) ? fc.oneof(problems, source.problems(domain)) : problems;
}
