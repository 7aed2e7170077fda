import { runLaw } from '../../../fixtures/law-campaign';
import type { Mutant } from '../../../fixtures/mutants/mutant';
import { mutants } from '../../../fixtures/mutants/mutants';
import { metamorphicRelationsClaim } from '../../../properties/metamorphic/claim';
import type { LawResult } from '../../model/evidence';
import type { Subject } from '../../protocol/subject';
import { stateText } from '../../report/text/state-text';

/** A mutant that forgets everything at `reset`. */
function forgetful({ start }: Mutant): Subject {
  let current = start();
  return {
    ...current,
    run: (request) => current.run(request),
    reset() {
      current = start();
      return Promise.resolve();
    },
  };
}

async function failureOf(
  name: string,
  lawName = 'purity',
  subjectOf: (mutant: Mutant) => Subject = forgetful,
): Promise<LawResult | undefined> {
  const mutant = mutants.find((candidate) => candidate.name === name);
  const law = metamorphicRelationsClaim.laws.find((candidate) => candidate.name === lawName);
  if (mutant === undefined || law === undefined) throw new Error(`no ${name}, or no ${lawName}`);
  return runLaw(metamorphicRelationsClaim, law, subjectOf(mutant), { seed: 3, runs: 60 });
}

describe('an answer that depends on earlier requests', () => {
  it('is explained by one of them and the inputs that it has to share', async () => {
    const { verdict, counterexample } = (await failureOf('teachers-appended')) ?? {};
    expect(verdict).toBe('fail');
    expect(counterexample?.state).toMatchObject({
      shared: ['K', 'lambda', 'y'],
      byNumber: false,
      aloneIsRight: true,
    });
    expect(counterexample?.state?.earlier).toHaveLength(1);
  });

  it.each([
    ['kept-ridge-by-kernel', ['K']],
    ['kept-weights-by-kernel-and-targets', ['K', 'y']],
    ['kept-ridge-by-weights', ['alphas']],
  ])('%s is found by %s', async (name, shared) => {
    expect((await failureOf(name))?.counterexample?.state?.shared).toEqual(shared);
  });

  it('depends on their number where any others do as well', async () => {
    const { counterexample } = (await failureOf('ridge-doubled-at-every-seventh-request')) ?? {};
    expect(counterexample?.state).toMatchObject({ byNumber: true, shared: [] });
    expect(counterexample?.state?.earlier).toHaveLength(6);
  });

  it('is told in one sentence with both values', async () => {
    const { state } = (await failureOf('kept-ridge-by-kernel'))?.counterexample ?? {};
    expect(state && stateText(state)).toMatch(
      /^the answer depends on earlier requests with the same K: .* is \S+ after the earlier one, \S+ after reset, which is right$/,
    );
  });
});

describe('an answer that is wrong whatever came before', () => {
  it.each(['swapped-weights', 'ridge-squared'])('%s has no such explanation', async (name) => {
    const { counterexample } = (await failureOf(name, 'scale')) ?? {};
    expect(counterexample?.state).toBeUndefined();
  });

  it('has none where chance decides', async () => {
    const { counterexample } = (await failureOf('random-noise', 'purity', ({ start }) => start())) ?? {};
    expect(counterexample).toBeDefined();
    expect(counterexample?.state).toBeUndefined();
  });
});
