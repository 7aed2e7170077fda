import { implementationClaims } from '../fixtures/implementation-claims';
import { formulaToSmt, nameToSmt } from '../src/arithmetic/formula/smt-lib';
import { compileGoal } from '../src/evidence/smt/compile-goal';
import { goalScripts } from '../src/evidence/smt/goal-scripts';
import { claims } from '.';

const goals = claims.flatMap((claim) =>
  'goals' in claim ? claim.goals.map((goal) => ({ id: `${claim.slug}/${goal.name}`, claim, goal })) : [],
);

describe('the goals of the claims', () => {
  it('are there for every theorem and every false reading', () => {
    const slugs = claims
      .filter(
        ({ kind, slug }) =>
          (kind === 'theorem' || kind === 'false-reading') && !implementationClaims.includes(slug),
      )
      .map(({ slug }) => slug);
    expect([...new Set(goals.map(({ claim }) => claim.slug))]).toEqual(slugs);
  });

  it('have names of their own', () => {
    expect(new Set(goals.map(({ id }) => id)).size).toBe(goals.length);
    goals.forEach(({ goal }) => expect(goal.name).toMatch(/^[a-z-]+(\/[a-z-]+)?$/));
  });

  it('include a false reading for every theorem', () => {
    const without = claims.filter(
      ({ slug, kind }) =>
        kind === 'theorem' &&
        !implementationClaims.includes(slug) &&
        !goals.some(({ claim, goal }) => claim.slug === slug && goal.kind === 'false-reading'),
    );
    expect(without.map(({ slug }) => slug)).toEqual([]);
  });

  it.each(goals)('$id speaks of the variables that it declares, by different names', ({ goal }) => {
    const { definitions, hypotheses, conclusion } = compileGoal(goal);
    const names = [...goal.variables, ...definitions.map(({ name }) => name)].map(nameToSmt);
    expect(new Set(names).size).toBe(names.length);
    const declarations = names.map((name) => `(declare-const ${name} Real)`);
    const used = [...hypotheses, conclusion].map(({ formula }) => formulaToSmt(formula)).join(' ');
    const [script] = goalScripts(goal);
    const unknown = [...used.matchAll(/[a-zA-Z_]\w*/g)]
      .map(([word]) => word)
      .filter((word) => !names.includes(word) && !['and', 'or', 'not'].includes(word));
    expect(unknown).toEqual([]);
    declarations
      .slice(0, goal.variables.length)
      .forEach((declaration) => expect(script?.text).toContain(declaration));
  });
});
