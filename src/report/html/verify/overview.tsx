import type { ReactElement } from 'react';
import { counted } from '../../../input/show';
import { failsAsExpected, type VerifyReport } from '../../model/verify-report';
import { counterexampleLine } from '../../text/counterexample-text';
import { expectationText } from '../../text/expectation-text';
import { failingLaws, simplestFirst } from '../../text/failing-laws';
import { lawAnchor } from './law-anchor';
import { DigitsByCondition, Operations } from './operations';
import { RunFacts } from './run-facts';

/** One mistake breaks many laws; whoever corrects it reads the simplest counterexamples and runs the suite again. */
const mostShown = 6;

/** The report in one screen: what fails, how precise it is, and how it was run. */
export function Overview({ report }: { readonly report: VerifyReport }): ReactElement {
  return (
    <section id="summary" className="summary" aria-label="Summary">
      <div className="beneath even">
        <div>
          <h2>What fails</h2>
          <Failures report={report} />
          <Operations report={report} />
        </div>
        <div>
          <h2>How it was run</h2>
          <RunFacts report={report} />
          <DigitsByCondition report={report} />
        </div>
      </div>
    </section>
  );
}

function Failures({ report }: { readonly report: VerifyReport }): ReactElement {
  const failing = simplestFirst(failingLaws(report).filter((law) => !failsAsExpected(law)));
  const more = failing.length - mostShown;
  const expectations = report.laws.flatMap((law) => {
    const text = expectationText(law);
    return text === undefined ? [] : [{ id: law.id, text }];
  });
  return (
    <ul className="brief">
      {failing.slice(0, mostShown).map((law) => (
        <li key={law.id} className="failure">
          <a href={`#${lawAnchor(law.id)}`}>{law.id}</a>: {counterexampleLine(law.counterexample)}
        </li>
      ))}
      {more > 0 ? (
        <li className="failure">
          and <a href="#counterexamples">{counted(more, 'more law')}</a>, which take longer to read
        </li>
      ) : null}
      {expectations.map(({ id, text }) => (
        <li key={id} className="discrepancy">
          {text}
        </li>
      ))}
      {failing.length + expectations.length === 0 ? <li className="fine">Nothing.</li> : null}
    </ul>
  );
}
