import { bestMixture } from '../solver/optimal-weight';
import { groundTruth, type Learner, type LearningData, type Model } from './learner';

/** One step of self-distillation whose weight was estimated. */
export interface EstimatedStep {
  /** α̂ in [0, 1]; undefined where every weight is as good as any other: at step 1, and where p = q */
  readonly weight: number | undefined;
  /** the student of this step, the teacher of the next */
  readonly model: Model;
}

/**
 * τ steps of self-distillation, each with the weight that minimises its validation loss:
 *
 *   p  validation predictions of the model fitted on y (step 1; trained once for all steps)
 *   q  validation predictions of the α = 0 student, fitted on the previous model's outputs alone
 *   α̂  = ⟨p − q, ỹ − q⟩/‖p − q‖², clipped to [0, 1]; one weight for all outputs
 *
 * and then the final student, trained with α̂. That is two trainings per step; a grid needs one per value. Exact for
 * every learner that is linear in its targets, because its student predicts α̂p + (1−α̂)q; an approximation for
 * others. Where p = q, every weight is optimal and the step keeps the α = 0 student: a single training.
 * @param steps τ ≥ 1; @returns one entry per step
 */
export function estimateWeights(learner: Learner, data: LearningData, steps: number): EstimatedStep[] {
  const { inputs, targets, validationInputs, validationTargets } = data;
  const teacher = learner.train(inputs, groundTruth(targets));
  const truthOnly = teacher.predict(validationInputs);
  const path: EstimatedStep[] = [{ weight: undefined, model: teacher }];
  let previous = teacher;
  for (let step = 2; step <= steps; step++) {
    const target = { truth: targets, previous: previous.predict(inputs) };
    const imitator = learner.train(inputs, { ...target, weight: 0 });
    const best = bestMixture(
      { truthOnly, previousOnly: imitator.predict(validationInputs) },
      validationTargets,
      inputs.rows,
    );
    const chosen: EstimatedStep =
      best.kind === 'degenerate'
        ? { weight: undefined, model: imitator }
        : { weight: best.clipped, model: learner.train(inputs, { ...target, weight: best.clipped }) };
    path.push(chosen);
    previous = chosen.model;
  }
  return path;
}

/** The function that the laws of the claim `optimal-weight-estimate` check. */
export type WeightEstimator = typeof estimateWeights;
