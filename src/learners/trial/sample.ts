import { carsDataset } from '../../datasets/cars-dataset';
import type { Dataset } from '../../datasets/dataset';
import { digitsDataset } from '../../datasets/digits-dataset';
import { splitDataset } from '../../datasets/split';
import { standardise } from '../../datasets/standardise';
import { Matrix } from '../../linear-algebra/matrix';
import { type RandomNumbers, randomNumbers } from '../random-numbers';
import type { TaskName } from './setting';

/** Points and their targets, one row each. */
export interface LabelledPoints {
  readonly points: Matrix;
  readonly targets: Matrix;
}

/** The three disjoint parts into which a seed splits a data set. */
export interface Sample {
  /** with noise on its targets */
  readonly training: LabelledPoints;
  /** without noise; weights are chosen on it */
  readonly validation: LabelledPoints;
  /** without noise; nothing is chosen on it */
  readonly test: LabelledPoints;
}

interface Task {
  readonly kind: 'regression' | 'classification';
  readonly dataset: Dataset;
  readonly trainingRows: number;
  readonly validationRows: number;
}

const tasks: Readonly<Record<TaskName, Task>> = {
  cars: { kind: 'regression', dataset: carsDataset, trainingRows: 120, validationRows: 120 },
  digits: { kind: 'classification', dataset: digitsDataset, trainingRows: 150, validationRows: 150 },
};

/** Whether a task's targets are classes; the largest output is then the prediction. */
export function isClassification(task: TaskName): boolean {
  return tasks[task].kind === 'classification';
}

/** Splits the data of a task by a seed and adds noise to the training targets. @param noise as in `Setting` */
export function drawSample(task: TaskName, noise: number, seed: number): Sample {
  const { kind, dataset, trainingRows, validationRows } = tasks[task];
  const rows = dataset.points.length;
  const chosen = trainingRows + validationRows;
  const { training: used, validation: test } = splitDataset(dataset, (rows - chosen) / rows, seed);
  const { training, validation } = splitDataset(used, validationRows / chosen, seed);
  const random = randomNumbers(seed, 1);
  return kind === 'regression'
    ? regressionSample(training, validation, test, noise, random)
    : {
        training: { ...labelled(training), targets: withFlips(matrixOf(training.targets), noise, random) },
        validation: labelled(validation),
        test: labelled(test),
      };
}

/** Inputs and targets standardised by the training set; then noise is added to its targets. */
function regressionSample(
  training: Dataset,
  validation: Dataset,
  test: Dataset,
  noise: number,
  random: RandomNumbers,
): Sample {
  const parts = standardise(training, validation, test);
  const asPoints = parts.map((part): Dataset => ({ ...part, features: ['target'], points: part.targets }));
  const [first, ...others] = asPoints;
  const targets = standardise(first as Dataset, ...others).map(({ points }) => matrixOf(points));
  const [a, b, c] = parts.map(({ points }, i) => ({
    points: matrixOf(points),
    targets: targets[i] as Matrix,
  })) as [LabelledPoints, LabelledPoints, LabelledPoints];
  const noisy = a.targets.clone();
  for (let k = 0; k < noisy.rows; k++) noisy.set(k, 0, noisy.get(k, 0) + noise * random.normal());
  return { training: { ...a, targets: noisy }, validation: b, test: c };
}

/** One-hot rows, a share of which name another class. */
function withFlips(targets: Matrix, share: number, random: RandomNumbers): Matrix {
  const flipped = targets.clone();
  for (let row = 0; row < targets.rows; row++) {
    if (random.uniform() >= share) continue;
    const label = targets.getRow(row).indexOf(1);
    const other = (label + 1 + random.below(targets.columns - 1)) % targets.columns;
    flipped.set(row, label, 0);
    flipped.set(row, other, 1);
  }
  return flipped;
}

function labelled({ points, targets }: Dataset): LabelledPoints {
  return { points: matrixOf(points), targets: matrixOf(targets) };
}

function matrixOf(rows: readonly (readonly number[])[]): Matrix {
  return new Matrix(rows.map((row) => [...row]));
}
