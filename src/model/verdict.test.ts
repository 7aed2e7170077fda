import { failsRun, type Verdict } from './verdict';

const failing = (severity: 'must' | 'should', strict: boolean): Verdict[] =>
  (
    ['pass', 'fail', 'vacuous', 'unsupported', 'error', 'timeout', 'crash', 'protocol', 'flaky'] as const
  ).filter((verdict) => failsRun({ verdict, severity }, strict));

describe('failsRun', () => {
  it('counts every failure of a law that must be kept', () => {
    expect(failing('must', false)).toEqual(['fail', 'error', 'timeout', 'crash', 'protocol', 'flaky']);
  });

  it('forgives a law that should be kept everything but dying and hanging, unless it is strict', () => {
    expect(failing('should', false)).toEqual(['timeout', 'crash']);
    expect(failing('should', true)).toEqual(failing('must', false));
  });
});
