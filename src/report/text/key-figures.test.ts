import type { Evidence } from '../../model/evidence';
import { keyFigures } from './key-figures';

const law = (maximum: number | 'NaN') => ({
  id: 'a/b',
  claim: 'a',
  title: 't',
  severity: 'must' as const,
  verdict: 'pass' as const,
  runs: 1,
  vacuous: 0,
  notApplicable: 0,
  imprecise: 0,
  failures: 0,
  ratios: {
    maximum,
    median: 0,
    p99: 0,
    worst: { run: 0, points: 1, steps: 1, conditionNumber: 1, labels: [] },
  },
});
const sampled = (status: 'passed' | 'failed', maximum: number | 'NaN'): Evidence => ({
  method: 'sampled',
  status,
  problems: 'p',
  seed: 1,
  runs: 1,
  laws: [law(maximum)],
});
const modular = (status: 'passed' | 'not-applicable'): Evidence => ({
  method: 'modular',
  status,
  seed: 1,
  identities: [],
  cells: [103, 100].map((soundnessBits) => ({
    points: 1,
    steps: 1,
    degree: 1,
    evaluations: 1,
    soundnessBits,
  })),
});

it('tell the worst of a method, and nothing of one that does not apply', () => {
  const evidence = [sampled('passed', 1.5), sampled('passed', 20), modular('passed')];
  expect(keyFigures({ evidence })).toEqual([
    { status: 'passed', text: '20.0' },
    undefined,
    { status: 'passed', text: '2^−100' },
    undefined,
    undefined,
    undefined,
  ]);
  expect(keyFigures({ evidence: [modular('not-applicable')] })).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

it('fail with any source of problems, whatever the others say', () => {
  const [figure] = keyFigures({ evidence: [sampled('passed', 1), sampled('failed', 'NaN')] });
  expect(figure).toEqual({ status: 'failed', text: 'NaN' });
});
