import { Fragment, type ReactElement } from 'react';
import { methodColumns } from '../../../evidence/methods';

/** What the methods say, and what they do not. */
export function ReadingGuide(): ReactElement {
  return (
    <section id="method">
      <h2>How to read this report</h2>
      <p className="prose">
        A claim is <strong>supported</strong> when every method that applies to it passed,{' '}
        <strong>refuted</strong> when a counterexample was found, and <strong>open</strong> otherwise. A
        published statement is <strong>confirmed</strong>, a <strong>discrepancy</strong> where the theory
        gives something else and the report says what, or <strong>unexplained</strong>.
      </p>
      <dl className="terms methods">
        {methodColumns.map(({ name, label, guide }) => (
          <Fragment key={name}>
            <dt>{label}</dt>
            <dd>{guide}</dd>
          </Fragment>
        ))}
      </dl>
      <p className="prose">
        The statements were written from the paper’s abstract, the authors’ public repository and first
        principles. They carry names, not the paper’s theorem numbers.
      </p>
    </section>
  );
}
