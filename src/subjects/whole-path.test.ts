import { Matrix } from '../linear-algebra/matrix';
import { mlMatrixBackend } from '../linear-algebra/ml-matrix-backend';
import { referenceOperations } from '../protocol/reference-operations';
import { askDistill } from '../protocol/requests';
import { inProcess, type UserOperations } from './in-process';

const right = referenceOperations(mlMatrixBackend);
const description = { name: 's', version: '1', language: 'TypeScript', precision: 'float64' } as const;
const problem = {
  kernel: new Matrix([[2, 1], [1, 2]]), // prettier-ignore
  targets: new Matrix([[1], [-2]]),
  ridge: 1,
  weights: [0.5, 0.25, 0.75],
};
const request = askDistill({ ...problem, crossKernel: new Matrix([[1, 0]]) });
const last = (distill: UserOperations['distill']) =>
  inProcess({ ...description, features: { path: 'last' } }, { ...(distill && { distill }) });

describe('a subject with its last step alone', () => {
  const ofLastStep = last((inputs) => {
    const { fitted, predictions } = right.distill(inputs);
    return { fitted: fitted.slice(-1), predictions: predictions.slice(-1) };
  });

  it('is asked for every step', async () => {
    expect(await ofLastStep.run(request)).toEqual({ status: 'ok', outputs: right.distill(request.inputs) });
  });

  it('is asked once where there are no steps', async () => {
    const none = askDistill({ ...problem, weights: [] });
    expect(await ofLastStep.run(none)).toMatchObject({ status: 'ok', outputs: { fitted: [] } });
  });

  it('may answer with all of them', async () => {
    const outputs = right.distill(request.inputs);
    expect(await last((inputs) => right.distill(inputs)).run(request)).toEqual({ status: 'ok', outputs });
  });

  it('may not answer with some of them', async () => {
    const some = last((inputs) => ({ fitted: right.distill(inputs).fitted.slice(0, 2), predictions: [] }));
    expect(await some.run(request)).toMatchObject({ status: 'protocol' });
  });

  it('is refused where one step is', async () => {
    const refused = askDistill({ ...problem, weights: [0.5, 3 / 2] });
    expect(await ofLastStep.run(refused)).toMatchObject({ status: 'rejected' });
  });
});
