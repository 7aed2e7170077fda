import { Fragment, type ReactElement } from 'react';
import { testRatioThreshold } from '../../../arithmetic/error-analysis/test-ratio';
import { byMethod } from '../../../evidence/methods';
import { counted } from '../../../input/show';
import type { Finding } from '../../../model/finding';
import type { AuditReport } from '../../model/audit-report';
import { notRunLines } from '../../text/not-run';
import { claimAnchor } from './claim-anchor';
import { ClaimMatrix } from './claim-matrix';

/** The report in one screen: which claims stand and by what, what was found wrong, and how it was run. */
export function Overview({ report }: { readonly report: AuditReport }): ReactElement {
  const notRun = notRunLines(report);
  return (
    <section id="summary" className="summary" aria-label="Summary">
      <ClaimMatrix claims={report.claims} />
      <div className="beneath">
        <div>
          <h2>What the audit found wrong</h2>
          <Wrong findings={report.findings} />
        </div>
        {notRun.length === 0 ? null : (
          <div>
            <h2>What did not run</h2>
            <ul className="brief">
              {notRun.map((line) => (
                <li key={line} className="failure">
                  {line}
                </li>
              ))}
            </ul>
          </div>
        )}
        <div>
          <h2>How it was run</h2>
          <Run report={report} />
        </div>
      </div>
    </section>
  );
}

/** Measurements are a matter of degree, and nobody has claimed false readings: of these there is only a count here. */
function Wrong({ findings }: { readonly findings: readonly Finding[] }): ReactElement {
  const wrong = findings.filter(({ kind }) => kind !== 'false-reading' && kind !== 'measurement');
  const count = (wanted: Finding['kind']): number => findings.filter(({ kind }) => kind === wanted).length;
  const [measurements, readings] = [count('measurement'), count('false-reading')];
  return (
    <ul className="brief">
      {wrong.map(({ id, claim, kind, title, detail }) => (
        <li key={id} className={kind ?? 'failure'}>
          <a href={`#${claimAnchor(claim)}`}>{title}</a>: {detail}
        </li>
      ))}
      {wrong.length === 0 ? <li>Nothing that was published or claimed.</li> : null}
      {measurements === 0 ? null : (
        <li className="measurement">
          <a href="#findings">{counted(measurements, 'measurement')}</a>{' '}
          {measurements === 1 ? 'speaks' : 'speak'} against a claim about practice, by more than the
          uncertainty.
        </li>
      )}
      {readings === 0 ? null : (
        <li>
          <a href="#findings">{counted(readings, 'tempting reading')}</a> of the claims{' '}
          {readings === 1 ? 'is' : 'are'} false, with an exact counterexample to each.
        </li>
      )}
    </ul>
  );
}

function Run({ report }: { readonly report: AuditReport }): ReactElement {
  const { suite, seed, profile, backend, timeBudget, claims } = report;
  const evidence = claims.flatMap((claim) => claim.evidence);
  const facts = byMethod(evidence).flatMap(({ method, items }) => method.facts?.(items) ?? []);
  return (
    <dl className="facts">
      <dt>Suite</dt>
      <dd>
        {suite.name} {suite.version}
      </dd>
      <dt>Seed</dt>
      <dd>{seed}; the same seed gives the same bytes</dd>
      <dt>Profile</dt>
      <dd>{profile}</dd>
      {backend === undefined ? null : (
        <>
          <dt>Linear algebra</dt>
          <dd>{backend}</dd>
        </>
      )}
      {facts.map(({ term, text }) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </Fragment>
      ))}
      {timeBudget === undefined ? null : (
        <>
          <dt>Time budget</dt>
          <dd>{timeBudget} s for each method and claim</dd>
        </>
      )}
      <dt>Test ratio</dt>
      <dd>an error over what rounding alone explains; passes below {testRatioThreshold}</dd>
    </dl>
  );
}
