import { lazy } from '../../../fixtures/lazy';
import { claims } from '../../../properties';
import { jaxTool } from '../../evidence/jax';
import { solverTool } from '../../evidence/smt/method';
import { Toolbox } from '../../evidence/tool';
import type { Timing } from '../../runs/method-tasks';
import { type AuditOptions, runAudit } from '../../runs/run-audit';
import { referenceSubject } from '../../subjects/reference';
import { markdownAudit } from '../markdown/markdown-audit';
import { auditPassed } from '../model/audit-report';
import { renderAudit } from '../terminal/terminal';

const slugs = ['closed-form', 'sparsification-every-step', 'published-figures'];
const chosen = claims.filter(({ slug }) => slugs.includes(slug));

const auditWith = (more: Partial<AuditOptions>) =>
  runAudit(chosen, referenceSubject, { seed: 1, runs: 5, profile: 'test', ...more });

const withoutSolver: Partial<AuditOptions> = {
  methods: ['smt', 'modular'],
  tools: new Toolbox().with(solverTool, () => ({ unavailable: 'the package z3-solver is not installed' })),
};

/** A clock on which a second passes every time that somebody looks. */
function restlessClock(): () => number {
  let milliseconds = 0;
  return () => (milliseconds += 1000);
}

describe('an audit in which a method could not run', () => {
  const report = lazy(() => auditWith(withoutSolver));

  it('leaves its claims open, and does not pass', async () => {
    const [closedForm, reading] = (await report()).claims;
    expect([closedForm?.status, reading?.status]).toEqual(['open', 'open']);
    expect(auditPassed(await report())).toBe(false);
  });

  it('says so in its summary, with the reason', async () => {
    const reason = 'the package z3-solver is not installed';
    expect((await report()).notRun).toEqual([
      { claim: 'closed-form', method: 'smt', reason },
      { claim: 'sparsification-every-step', method: 'smt', reason },
    ]);
    expect(renderAudit(await report(), { colours: false })).toContain(`not run  smt for 2 claims: ${reason}`);
    expect(markdownAudit(await report())).toContain(`**Not run:** smt for 2 claims: ${reason}.`);
  });
});

describe('an audit without the package for the gradients of networks', () => {
  const unavailable = 'the package @jax-js/jax is not installed';
  const report = lazy(() =>
    runAudit(
      claims.filter(({ slug }) => slug === 'optimal-weight-estimate'),
      referenceSubject,
      { seed: 1, runs: 5, profile: 'test', tools: new Toolbox().with(jaxTool, () => ({ unavailable })) },
    ),
  );

  it('runs what does without, leaves its claim open and says why', async () => {
    const {
      claims: [claim],
      notRun,
    } = await report();
    expect(claim?.status).toBe('open');
    expect(new Set(notRun.map(({ method }) => method))).toEqual(new Set(['sampled', 'measured']));
    expect(new Set(notRun.map(({ reason }) => reason))).toEqual(new Set([unavailable]));
    const measured = claim?.evidence.filter(
      (item) => item.method === 'measured' && item.status === 'measured' && item.recorded === undefined,
    );
    expect(measured).toMatchObject([{ learner: 'kernel-ridge' }, { learner: 'random-features' }]);
    expect(renderAudit(await report(), { colours: false })).toContain(unavailable);
  });
});

describe('an audit with a time budget', () => {
  it('stops each method for each claim, and tells how far it came', async () => {
    const report = await auditWith({ methods: ['exact', 'modular'], timeBudget: 3, now: restlessClock() });
    expect(report.timeBudget).toBe(3);
    expect(report.claims[0]).toMatchObject({ slug: 'closed-form', status: 'open' });
    expect(report.notRun.map(({ claim, method }) => `${claim} ${method}`)).toEqual([
      'closed-form exact',
      'closed-form modular',
    ]);
    const [line] = renderAudit(report, { colours: false }).match(/not run {2}exact.*/) ?? [];
    expect(line).toBe(
      'not run  exact for closed-form: the time budget of 3 s was used up after 2 of 100 problems',
    );
    expect(markdownAudit(report)).toContain('at most 3 s for each method and claim');
  });

  it('says nothing of any clock where there is none', async () => {
    const methods = ['exact', 'modular', 'published'] as const;
    const [first, second] = [
      await auditWith({ methods }),
      await auditWith({ methods, now: restlessClock() }),
    ];
    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
    expect(first).not.toHaveProperty('timeBudget');
    expect(first.notRun).toEqual([]);
  });
});

describe('the terminal', () => {
  it('shows how long each method took, which no report holds', async () => {
    const timings: Timing[] = [];
    const report = await auditWith({
      methods: ['modular'],
      now: restlessClock(),
      onTiming: (timing) => timings.push(timing),
    });
    expect(timings).toEqual([{ claim: 'closed-form', method: 'modular', seconds: 1 }]);
    expect(renderAudit(report, { colours: false, timings })).toContain('│ 1.0 s');
    expect(renderAudit(report, { colours: false })).not.toContain('1.0 s');
  });
});
