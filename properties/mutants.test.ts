import fc from 'fast-check';
import { killings } from '../fixtures/subjects/killing-claims';
import { plainImplementation } from '../fixtures/subjects/plain-implementation';
import { typicalBugs } from '../fixtures/subjects/typical-bugs';
import { subjectOf } from '../fixtures/subjects/wrong-variant';
import { wrongVariants } from '../fixtures/subjects/wrong-variants';
import { randomProblems } from '../src/arbitraries/problem-source';
import { element } from '../src/arithmetic/element';
import { lawId, type Theorem } from '../src/claims/claim';
import { checkLaw } from '../src/claims/law';
import type { Reply, Request, Subject } from '../src/claims/subject';
import { runCampaign } from '../src/evidence/campaign';
import { judge } from '../src/evidence/judge';
import { limitClaim } from './limit';
import { claims } from './index';

const seed = 20210226;
const runs = 100;

const theorems = claims.filter((claim): claim is Theorem => claim.kind === 'theorem');
const lawIds = theorems.flatMap((theorem) => theorem.laws.map((law) => lawId(theorem, law)));
const samples = theorems.map((theorem) => ({
  theorem,
  problems: fc.sample(randomProblems.problems(theorem.domain), { seed, numRuns: runs }),
}));

/** The laws that a subject fails. No shrinking, and a law that has failed is not asked again: that keeps this fast. */
async function failedLaws(subject: Subject): Promise<string[]> {
  const failed: string[] = [];
  for (const { theorem, problems } of samples) {
    const standing = new Set(theorem.laws);
    // Requests are remembered by problem, and one variant writes into them: every subject gets problems of its own.
    for (const problem of problems.map((shared) => ({ ...shared }))) {
      const answer = sharedAnswers(subject);
      for (const law of standing) {
        const outcome = await checkLaw(law, problem, answer, subject.precision);
        if (judge(outcome, problem) === 'wrong') standing.delete(law);
      }
    }
    failed.push(...theorem.laws.filter((law) => !standing.has(law)).map((law) => lawId(theorem, law)));
  }
  return failed;
}

function sharedAnswers(subject: Subject): (request: Request) => Promise<Reply> {
  const answers = new Map<Request, Promise<Reply>>();
  return (request) => {
    const reply = answers.get(request) ?? subject.run(request);
    answers.set(request, reply);
    return reply;
  };
}

const failures = new Map<string, Promise<readonly string[]>>();

function failuresOf(name: string): Promise<readonly string[]> {
  const known = failures.get(name);
  if (known !== undefined) return known;
  const failed = failedLaws(variant(name).subject);
  failures.set(name, failed);
  return failed;
}

const tabulated = [...new Set(killings.flatMap((killing) => killing.claims))];

async function claimsThatFind(name: string): Promise<ReadonlySet<string>> {
  return new Set((await failuresOf(name)).map((id) => id.split('/')[0] ?? id));
}

function variant(name: string): (typeof wrongVariants)[number] {
  const found = wrongVariants.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`no wrong variant ${name}`);
  return found;
}

describe('the implementation that the wrong variants are made from', () => {
  it('passes every law when nothing is overridden', async () => {
    expect(await failedLaws(subjectOf('plain', plainImplementation()))).toEqual([]);
  });
});

describe('wrong variants', () => {
  it('are those of the table', () => {
    expect(wrongVariants.map(({ name }) => name)).toEqual(killings.map((killing) => killing.variant));
  });

  it.each(killings)('$variant is found by $guard', async ({ variant: name, guard, claims: expected }) => {
    const found = await claimsThatFind(name);
    // A claim that is new may find more than the table says; none that is in it may find less.
    expect(tabulated.filter((slug) => found.has(slug)).sort()).toEqual([...expected].sort());
    expect(found).toContain(guard);
  });
});

describe('theorems', () => {
  it.each(theorems)('$slug can fail', async ({ slug }) => {
    const found = await Promise.all(wrongVariants.map(({ name }) => claimsThatFind(name)));
    expect(found.some((slugs) => slugs.has(slug))).toBe(true);
  });

  it.each(lawIds)('%s finds the bug it is there for', async (id) => {
    const bugs = id in typicalBugs ? [typicalBugs[id]] : wrongVariants.map(({ name }) => name);
    const found = await Promise.all(bugs.map((name) => failuresOf(name ?? 'none')));
    expect(found.flat()).toContain(id);
  });
});

describe('a campaign against the limit with ridge λα', () => {
  const { subject } = variant('limit-ridge-times-weight');
  const problems = randomProblems.problems(limitClaim.domain);
  const results = runCampaign(limitClaim, problems, subject, { seed, runs });

  it('shrinks its counterexample to one point and one step', async () => {
    const { verdict, counterexample } = element(await results, 0);
    const { K = [], y = [], alphas = [] } = counterexample?.problem ?? {};
    expect(verdict).toBe('fail');
    expect({ points: K.length, outputs: y[0]?.length, steps: alphas.length }).toEqual({
      points: 1,
      outputs: 1,
      steps: 1,
    });
  });

  it('shows the value there should be beside the value there is', async () => {
    const { counterexample } = element(await results, 0);
    const { K = [], y = [], lambda, alphas = [] } = counterexample?.problem ?? {};
    const [k = NaN, target = NaN, weight = NaN] = [K[0]?.[0], y[0]?.[0], alphas[0]].map(Number);
    const fit = (ridge: number): unknown => expect.closeTo((k / (k + ridge)) * target);
    expect(counterexample?.comparison).toMatchObject({
      quantity: 'fitted values of the limit',
      expected: [[fit(Number(lambda) / weight)]],
      actual: [[fit(Number(lambda) * weight)]],
    });
  });
});
