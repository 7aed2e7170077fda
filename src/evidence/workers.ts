import type { ProblemSource } from '../arbitraries/problem-source';
import type { Theorem } from '../model/claim';
import type { Evidence } from '../model/evidence';
import type { PartRunner } from './campaign/campaign';
import type { TrialRunner } from './measured/trial-request';

/** Workers that run parts of campaigns concurrently. Their results are those that this thread would find. */
export interface CampaignWorkers {
  /** whether campaigns run concurrently too, or each after the one before it has ended */
  readonly campaigns: 'together' | 'one-by-one';
  /** @param onSeconds told how long each part took, wherever that was */
  runParts(theorem: Theorem, source: ProblemSource, onSeconds: OnSeconds): PartRunner;
}

/** Workers that run trials of learners. */
export interface TrialWorkers {
  runTrials(onSeconds: OnSeconds): TrialRunner;
}

/** Which piece of the evidence for a claim, and of which run. */
export interface PieceRequest {
  readonly method: Evidence['method'];
  readonly claim: string;
  /** among the pieces of its plan */
  readonly position: number;
  readonly seed: number;
  readonly runs: number;
  readonly profile: string;
}

/** Workers for all methods. */
export interface Workers extends CampaignWorkers, TrialWorkers {
  /** Gathers one piece of evidence. */
  gather(request: PieceRequest, onSeconds: OnSeconds): Promise<Evidence>;
}

export type OnSeconds = (seconds: number) => void;
