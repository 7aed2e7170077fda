import fc from 'fast-check';
import { claims } from '../../properties';
import { randomProblems } from '../arbitraries/problem-source';
import type { FalseReading, Theorem } from '../model/claim';
import { solverOver } from '../solver/over-field/solver';
import { referenceSubject } from '../subjects/reference';
import { gatherExact } from './exact/exact';
import { gatherModular, modularCellCount } from './modular/modular';
import { gatherSampled } from './sampled/sampled';
import { searchCounterexample } from './search/search';
import { gatherSmt } from './smt/smt';
import type { SmtSolver } from './smt/solver';
import { startBudget, type TimeBudget } from './time-budget';

const theorem = claims.find((claim): claim is Theorem => claim.slug === 'closed-form');
if (theorem === undefined) throw new Error('no closed form');

/** A clock of which so many seconds pass whenever `tick` is called, and a budget of ten seconds by it. */
function tenSeconds(): { budget: TimeBudget; tick: () => void } {
  let milliseconds = 0;
  const budget = startBudget(10, () => milliseconds);
  return { budget, tick: () => (milliseconds += 1000) };
}

const wrong: typeof solverOver = (field) => {
  const right = solverOver(field);
  return { ...right, distill: (inputs) => right.distill({ ...inputs, ridge: field.one }) };
};

describe('a method that runs out of time', () => {
  it('says so after the exact problems it came to', () => {
    const { budget, tick } = tenSeconds();
    expect(gatherExact(theorem, solverOver, { seed: 1, runs: 1000, budget, onProblem: tick })).toMatchObject({
      status: 'not-run',
      reason: 'the time budget of 10 s was used up after 10 of 1,000 problems',
      runs: 10,
    });
  });

  it('says so after the cells it came to, and calls no identity tested that was not', () => {
    const { budget, tick } = tenSeconds();
    const total = modularCellCount(theorem);
    const evidence = gatherModular(theorem, solverOver, { seed: 1, budget, onCell: tick });
    expect(evidence).toMatchObject({
      status: 'not-run',
      reason: `the time budget of 10 s was used up after 10 of ${total} cells`,
    });
    expect(evidence.cells).toHaveLength(10);
    expect(evidence.identities.filter(({ holds }) => holds)).toEqual([]);
  });

  it('says so after the sampled problems it came to', async () => {
    const { budget, tick } = tenSeconds();
    const campaign = { seed: 1, runs: 50, budget, onProblem: tick };
    expect(await gatherSampled(theorem, randomProblems, referenceSubject, campaign)).toMatchObject({
      status: 'not-run',
      reason: 'random problems: the time budget of 10 s was used up after 10 of 50 problems',
      runs: 10,
    });
  });

  it('says so after the goals it came to, and does not count the one that was stopped', async () => {
    const { budget, tick } = tenSeconds();
    const asked: number[] = [];
    const solver: SmtSolver = {
      name: 'slow',
      version: '1',
      run(_, time = NaN) {
        asked.push(time);
        for (let second = 0; second < 6; second++) tick();
        return Promise.resolve({ kind: 'stopped', reason: 'the solver took too long' });
      },
      close: () => Promise.resolve(),
    };
    expect(await gatherSmt(theorem, { solver, budget })).toMatchObject({
      status: 'not-run',
      reason: `the time budget of 10 s was used up after 0 of ${String(theorem.goals?.length)} goals`,
      goals: [],
    });
    // It may take what is left, and is not asked where nothing is.
    expect(asked).toEqual([10_000, 4_000]);
  });

  it('says so after the candidates it came to', () => {
    const { budget, tick } = tenSeconds();
    const search = {
      candidates: fc.record({ k: fc.nat() }),
      refute: () => undefined,
    };
    const reading = { ...theorem, kind: 'false-reading', search } as unknown as FalseReading;
    expect(searchCounterexample(reading, { seed: 1, runs: 50, budget, onProblem: tick })).toMatchObject({
      status: 'not-run',
      reason: 'the time budget of 10 s was used up after 10 of 50 candidates',
      tried: 10,
    });
  });

  it('still fails where it has found something false', () => {
    const { budget, tick } = tenSeconds();
    const exact = gatherExact(theorem, wrong, { seed: 1, runs: 1000, budget, onProblem: tick });
    expect(exact.status).toBe('failed');
    expect(exact.statements.some(({ counterexample }) => counterexample !== undefined)).toBe(true);
    const cells = tenSeconds();
    expect(gatherModular(theorem, wrong, { seed: 1, budget: cells.budget, onCell: cells.tick }).status).toBe(
      'failed',
    );
  });
});

describe('a method with time enough', () => {
  it('gives the same evidence as without a budget', () => {
    const budget = startBudget(1, () => 0);
    const options = { seed: 3, runs: 20 };
    expect(gatherExact(theorem, solverOver, { ...options, budget })).toEqual(
      gatherExact(theorem, solverOver, options),
    );
    expect(gatherModular(theorem, solverOver, { seed: 3, budget })).toEqual(
      gatherModular(theorem, solverOver, { seed: 3 }),
    );
  });
});
