/** The library: the reference solver, the claims, and the two questions `audit` and `verify` ask of them. */
import { claims } from '../properties';
import type { Subject } from './claims/subject';
import { defaultSeed, type Profile, profiles } from './evidence/profile';
import type { AuditReport } from './report/audit-report';
import { FailureFolder } from './report/failure-folder';
import type { OnProgress } from './report/progress';
import { runAudit, type RunOptions } from './report/run-audit';
import { runVerify } from './report/run-verify';
import type { VerifyReport } from './report/verify-report';
import { referenceSubject } from './subjects/reference';

export interface SuiteOptions {
  /** the same seed gives the same report; the default is the same for everybody */
  readonly seed?: number;
  /** how many random problems each claim is put to; default `ci` */
  readonly profile?: Profile;
  /** exactly so many, instead of the profile's */
  readonly runs?: number;
  readonly onProgress?: OnProgress;
}

/** Is the theorem true? Gathers the evidence for every claim. */
export function audit(options: SuiteOptions = {}): Promise<AuditReport> {
  return runAudit(claims, referenceSubject, campaign(options));
}

export interface VerifyOptions extends SuiteOptions {
  /** a directory in which failures are kept, to be tried first next time; default: none */
  readonly store?: string;
}

/** Is this implementation right? Puts a subject, made by `inProcess`, through every law of every claim. */
export function verify(subject: Subject, options: VerifyOptions = {}): Promise<VerifyReport> {
  const { store } = options;
  return runVerify(
    claims,
    subject,
    campaign(options),
    store === undefined
      ? undefined
      : {
          folder: new FailureFolder(store, [subject.name]),
          open: () => Promise.resolve({ subject, close: () => subject.reset() }),
        },
  );
}

function campaign({ seed = defaultSeed, profile = 'ci', runs, onProgress }: SuiteOptions): RunOptions {
  const size = { profile: runs === undefined ? profile : 'custom', runs: runs ?? profiles[profile] };
  return { seed, ...size, ...(onProgress && { onProgress }) };
}

export { claims };
export type { Claim, FalseReading, PublishedFigures, Theorem } from './claims/claim';
export type { Counterexample, Evidence, LawResult } from './claims/evidence';
export { law, type Law, type LawDefinition } from './claims/law';
export { atMost, degenerate, equal, equalNumbers, type Measurement, worst } from './claims/measurement';
export { parseProblem } from './claims/parse-problem';
export type { Problem, ProblemDomain } from './claims/problem';
export type { ProblemInput } from './claims/problem-schema';
export { referenceOperations } from './claims/reference-operations';
export type { Question } from './claims/question';
export type { Operation, Operations, Reply, Request, Subject } from './claims/subject';
export type { Verdict } from './claims/verdict';
export { InputError } from './input/input-error';
export type { Kernel } from './kernels/kernel';
export { crossKernelMatrix, kernelMatrix } from './kernels/kernel-matrix';
export type { AuditReport } from './report/audit-report';
export type { VerifyReport } from './report/verify-report';
export { type Backend, NotPositiveDefiniteError } from './solver/backend';
export { closedForm } from './solver/closed-form';
export { closedFormConstant } from './solver/closed-form-constant';
export { distill, type DistillationStep } from './solver/distill';
export { effectiveRidge, filterPath, limitFilter, ridgeFilter } from './solver/filters';
export { limit } from './solver/limit';
export { mlMatrixBackend } from './solver/ml-matrix-backend';
export { objective } from './solver/objective';
export { type OptimalWeight, optimalWeight } from './solver/optimal-weight';
export { primalRidge } from './solver/primal';
export { spectrum } from './solver/spectral';
export { inProcess } from './subjects/in-process';
export { referenceSubject } from './subjects/reference';
