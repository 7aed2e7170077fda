import { problems, options, theoremWith, subjectWith, lawsOf } from '../../../fixtures/made-up-claim';
import { Matrix } from '../../linear-algebra/matrix';
import { mlMatrixBackend } from '../../linear-algebra/ml-matrix-backend';
import { refusal } from '../../model/law';
import { referenceOperations } from '../../protocol/reference-operations';
import { askDistill, askLimit } from '../../protocol/requests';
import type { Operations } from '../../protocol/subject';

describe('a law that is kept by refusing', () => {
  const theorem = theoremWith(
    refusal({
      name: 'refuses',
      title: 'λ = 0 is refused',
      ask: (problem) => ({
        distill: askDistill({ ...problem, ridge: 0 }),
        limit: askLimit({ ...problem, ridge: 0 }, 1),
      }),
    }),
  );
  const verdictOf = async (operations: Partial<Operations>): Promise<unknown> => {
    const [result] = await lawsOf(theorem, problems, subjectWith(operations), options);
    return { verdict: result?.verdict, runs: result?.runs, message: result?.counterexample?.message };
  };
  const { distill, limit } = referenceOperations(mlMatrixBackend);
  const zeros = (): { fitted: Matrix; predictions: Matrix } => ({
    fitted: Matrix.zeros(1, 1),
    predictions: Matrix.zeros(1, 1),
  });
  const broken = (): never => {
    throw new Error('division by zero');
  };

  it('passes where every operation refuses', async () => {
    expect(await verdictOf({ distill, limit })).toEqual({ verdict: 'pass', runs: 50, message: undefined });
  });

  it('does not ask for what the subject does not do', async () => {
    expect(await verdictOf({ distill })).toMatchObject({ verdict: 'pass', runs: 50 });
    expect(await verdictOf({})).toMatchObject({ verdict: 'unsupported', runs: 0 });
  });

  it('fails where one operation answers, and says which', async () => {
    expect(await verdictOf({ distill, limit: zeros })).toMatchObject({
      verdict: 'fail',
      message: 'limit answered instead of refusing',
    });
  });

  it('says so where one operation fails instead of refusing', async () => {
    expect(await verdictOf({ distill: broken, limit: zeros })).toMatchObject({
      verdict: 'error',
      message: 'distill: division by zero',
    });
  });
});
