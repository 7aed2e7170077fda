import type { SmtSolver } from './solver';
import { openZ3 } from './z3';

async function startedZ3(...options: Parameters<typeof openZ3>): Promise<SmtSolver> {
  const opened = await openZ3(...options);
  if ('unavailable' in opened) throw new Error(opened.unavailable);
  return opened;
}

describe('the limits of Z3', () => {
  // Fermat's last theorem for exponent 3: it does not end by itself.
  const endless =
    '(declare-const x Int)(declare-const y Int)(declare-const z Int)' +
    '(assert (= (+ (* x x x) (* y y y)) (* z z z)))(assert (> x 0))(assert (> y 0))(check-sat)';
  const easy = '(declare-const x Real)(assert (= (* 2.0 x) 1.0))(check-sat)';

  it('end what takes too much work, and it goes on', async () => {
    const solver = await startedZ3({ work: 10_000, memory: 1024, time: 60_000 });
    expect(await solver.run(endless)).toEqual({ kind: 'printed', text: 'unknown\n' });
    expect(await solver.run(easy)).toEqual({ kind: 'printed', text: 'sat\n' });
    await solver.close();
  });

  it('end what takes too long, and a new thread goes on', async () => {
    const solver = await startedZ3({ work: 4_000_000_000, memory: 1024, time: 2000 });
    expect(await solver.run(endless)).toEqual({ kind: 'stopped', reason: 'the solver took too long' });
    expect(await solver.run(easy)).toEqual({ kind: 'printed', text: 'sat\n' });
    await solver.close();
  });

  it('end what takes too much memory, and a new thread goes on', async () => {
    const word = (name: string) => `(declare-const ${name} (_ BitVec 512))`;
    const large = `${word('x')}${word('y')}(assert (= (bvmul x y) (bvadd (bvmul x x y) (_ bv12345 512))))(check-sat)`;
    const solver = await startedZ3({ work: 4_000_000_000, memory: 60, time: 60_000 });
    expect(await solver.run(large)).toEqual({
      kind: 'stopped',
      reason: 'the solver stopped, most likely for lack of memory',
    });
    expect(await solver.run(easy)).toEqual({ kind: 'printed', text: 'sat\n' });
    await solver.close();
  });
});
