import { Matrix } from '../linear-algebra/matrix';
import { mlMatrixBackend } from '../linear-algebra/ml-matrix-backend';
import type { Awaitable } from '../protocol/awaitable';
import { referenceOperations } from '../protocol/reference-operations';
import type { Operations, Reply, Request, Subject } from '../protocol/subject';
import { markdownVerify } from '../report/markdown/markdown-verify';
import { renderVerify } from '../report/terminal/terminal';
import { inProcess } from '../subjects/in-process';
import type { OperationsOptions } from './verification';
import { verifySubject } from './verify-subject';

const right = referenceOperations(mlMatrixBackend);
const quick: OperationsOptions = { claims: ['limit'], runs: 20 };
const { limit } = right;
const wrongLimit: Operations['limit'] = (inputs) => limit({ ...inputs, weight: 1 });
const noisy =
  (size: number): Operations['limit'] =>
  (inputs) => {
    const { fitted, predictions } = limit(inputs);
    return { fitted: Matrix.mul(fitted, 1 + size), predictions: Matrix.mul(predictions, 1 - size) };
  };

describe('a limit without predictions', () => {
  const features = { outOfSample: false } as const;

  it('passes where it is right, with the laws about fitted values', async () => {
    const { laws, summary } = await verifySubject({ limit }, { ...quick, features });
    const verdicts = Object.fromEntries(laws.map(({ id, verdict }) => [id, verdict]));
    expect(verdicts).toMatchObject({
      'limit/in-sample': 'pass',
      'limit/ridge-over-weight': 'pass',
      'limit/out-of-sample': 'unsupported',
    });
    expect(summary.passed).toBe(true);
  });

  it('fails where it is wrong, with a counterexample that predicts nothing', async () => {
    const { laws, summary } = await verifySubject({ limit: wrongLimit }, { ...quick, features });
    expect(summary.passed).toBe(false);
    expect(laws[0]).toMatchObject({
      id: 'limit/in-sample',
      verdict: 'fail',
      counterexample: { problem: { Kx: [] } },
    });
  });

  it('is found by asking where it is not declared', async () => {
    const description = { name: 's', version: '1', language: 'Elm', precision: 'float64' } as const;
    const subject = inProcess(description, { limit: wrongLimit });
    const shy = (request: Request): Awaitable<Reply> =>
      'crossKernel' in request.inputs && request.inputs.crossKernel.rows > 0
        ? { status: 'unsupported', reason: 'no predictions' }
        : subject.run(request);
    const asked: Subject = { ...subject, run: shy as Subject['run'] };
    const { laws, summary } = await verifySubject(asked, { claims: ['limit'], runs: 20 });
    expect(summary.passed).toBe(false);
    expect(laws[0]).toMatchObject({ id: 'limit/in-sample', verdict: 'fail' });
  });
});

describe('a declared tolerance', () => {
  const features = { tolerance: 1e-6 };

  it('lets pass what is within it, graded, and the first line says so', async () => {
    const report = await verifySubject({ limit: noisy(1e-7) }, { ...quick, features });
    expect(report.summary.passed).toBe(true);
    expect(report.laws[0]).toMatchObject({ verdict: 'pass', grade: 'D' });
    expect(report.laws[0]?.declared).toBeGreaterThan(0);
    const told = /judged against what it declares: a tolerance of 0.000001/;
    expect(renderVerify(report, { colours: false, folder: '.' }).split('\n')[0]).toMatch(told);
    expect(markdownVerify(report).split('\n')[0]).toMatch(told);
  });

  it('fails what is beyond it', async () => {
    const report = await verifySubject({ limit: noisy(1e-4) }, { ...quick, features });
    expect(report.summary.passed).toBe(false);
  });
});

describe('last bits that vary', () => {
  const random = (): Operations['limit'] => {
    let calls = 0;
    return (inputs) => noisy((++calls % 2) * 2 ** -52)(inputs);
  };

  it('fail where they are not declared', async () => {
    const { laws } = await verifySubject(
      { limit: random() },
      { claims: ['metamorphic-relations'], runs: 20 },
    );
    expect(laws.find(({ id }) => id === 'metamorphic-relations/limit-purity')?.verdict).not.toBe('pass');
  });

  it('pass where they are', async () => {
    const options = { claims: ['metamorphic-relations'], runs: 20, features: { repeatable: false } } as const;
    const { summary } = await verifySubject({ limit: random() }, options);
    expect(summary.passed).toBe(true);
  });
});
