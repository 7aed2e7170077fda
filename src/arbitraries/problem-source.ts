import fc, { type Arbitrary } from 'fast-check';
import { authorsDataset, authorsEvaluation } from '../datasets/authors-dataset';
import { carsDataset } from '../datasets/cars-dataset';
import { type Split, splitDataset } from '../datasets/split';
import { standardise } from '../datasets/standardise';
import type { Problem, ProblemDomain } from '../model/problem';
import { datasetProblem } from './dataset-problem';
import { problem } from './problem';

/** A source of a campaign's problems. */
export interface ProblemSource {
  readonly name: string;
  /** the number of problems to draw per random one of a campaign: real data cost more per problem */
  readonly share: number;
  readonly problems: (domain: ProblemDomain) => Arbitrary<Problem>;
}

export const randomProblems: ProblemSource = { name: 'random problems', share: 1, problems: problem };

/** The authors' eleven points, predicted on their grid. */
export const authorsProblems: ProblemSource = {
  name: authorsDataset.name,
  share: 1 / 10,
  problems: (domain) =>
    datasetProblem(fc.constant({ training: authorsDataset, validation: authorsEvaluation }), domain),
};

export const carsProblems: ProblemSource = {
  name: carsDataset.name,
  share: 1 / 50,
  problems: (domain) => carsProblem(domain, { min: 10, max: 60 }),
};

/** Seeded samples of `size` cars, split into training and validation, inputs standardised. */
export function carsProblem(domain: ProblemDomain, cars: { min: number; max: number }): Arbitrary<Problem> {
  return datasetProblem(fc.tuple(fc.integer(cars), fc.nat()).map(carsSplit), domain);
}

/** A quarter of `size` randomly chosen cars is held out. */
function carsSplit([size, seed]: [number, number]): Split {
  const { validation: sample } = splitDataset(carsDataset, size / carsDataset.points.length, seed);
  const { training, validation } = splitDataset(sample, 1 / 4, seed);
  const [standardTraining, standardValidation = validation] = standardise(training, validation);
  return { training: standardTraining, validation: standardValidation };
}

/** Every source there is. Sampled evidence comes from random problems and from real data. */
export const problemSources: readonly ProblemSource[] = [randomProblems, authorsProblems, carsProblems];
