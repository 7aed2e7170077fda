import { theorem, options, auditOf } from '../../../fixtures/reports/claims';
import { mlMatrixBackend } from '../../linear-algebra/ml-matrix-backend';
import { law } from '../../model/law';
import { equalNumbers } from '../../model/measurement';
import { referenceOperations } from '../../protocol/reference-operations';
import { askDistill, askLimit } from '../../protocol/requests';
import { runVerify } from '../../runs/run-verify';
import { inProcess } from '../../subjects/in-process';
import { referenceSubject } from '../../subjects/reference';
import { renderAudit, renderVerify } from './terminal';

const failing = theorem(100);

describe('what people read on a terminal', () => {
  it('shows status, expectation and counterexample on the terminal', async () => {
    expect(renderAudit(await auditOf(failing), { colours: false })).toContain('open (expected supported)');
    const text = renderVerify(await runVerify([failing], referenceSubject, options), {
      colours: false,
      folder: 'reports',
    });
    expect(text).toContain('theorem/number fails: n = 0');
    expect(text).toContain('received (100) (test ratio 100, passes below 30)');
    expect(text).toContain('1 law: 0 pass, 1 fail');
  });

  it('shows the simplest counterexamples on the terminal, first where there was no answer', async () => {
    const laws = ['a', 'b', 'c', 'd', 'e'].map((name, extra) =>
      law({
        name,
        title: name,
        ask: (problem) =>
          Object.fromEntries(
            Array.from({ length: 9 - extra }, (_, i) => [
              `${name}${i}`,
              name === 'a' ? askLimit(problem, 1) : askDistill(problem),
            ]),
          ),
        measure: () => equalNumbers('n', 100, 0, 1),
      }),
    );
    const { distill } = referenceOperations(mlMatrixBackend);
    const { name, version, language, precision } = referenceSubject;
    const limitless = inProcess(
      { name, version, language, precision },
      {
        distill,
        limit() {
          throw new Error('out of luck');
        },
      },
    );
    const report = await runVerify([{ ...failing, laws }], limitless, options);
    const text = renderVerify(report, { colours: false, folder: 'out' });
    expect([...text.matchAll(/^theorem\/(.) fails/gm)].map(([, shown]) => shown)).toEqual(['a', 'e', 'd']);
    expect(text).toContain(
      [
        '2 more laws, each in full in out/verify.md:',
        '  theorem/c  n: expected (0), received (100)',
        '  theorem/b  n: expected (0), received (100)',
      ].join('\n'),
    );
  });
});
