import type { ReactElement } from 'react';
import { testRatioThreshold } from '../../../arithmetic/error-analysis/test-ratio';

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
        <dt>Sampled</dt>
        <dd>
          No counterexample among random problems and real data, in float64. A test ratio is an error divided
          by what rounding alone can explain on that very problem; it passes below {testRatioThreshold},
          whatever the size and the conditioning. It proves nothing.
        </dd>
        <dt>Exact</dt>
        <dd>
          None among random problems in rational numbers, with up to six points and six steps: differences of
          exactly 0, inequalities with their exact sign. Of finitely many problems.
        </dd>
        <dt>Modular</dt>
        <dd>
          Identities hold at random points modulo random primes, for up to six points and eight steps. A false
          one passes with no more than the probability that is printed.
        </dd>
        <dt>SMT</dt>
        <dd>
          The scalar core of the claim, one eigendirection or a pair of them, holds for all real numbers; its
          hypotheses are needed; false readings have counterexamples, which exact arithmetic confirms.
        </dd>
        <dt>Formal</dt>
        <dd>
          The claim itself, for matrices of every size and any number of steps, over every ordered field:
          proved in Coq. The build on record is of exactly the sources that this package has, and CI makes it
          again. What is trusted is the kernel of Coq, and that the statements say what is meant.
        </dd>
        <dt>Published</dt>
        <dd>
          The authors’ printed numbers, pictures and sentences against what the theory gives on their data.
        </dd>
        <dt>Measured</dt>
        <dd>
          What trials of learners show of a claim about practice, with 95 % intervals over seeds, one for each
          setting and not corrected for their number. A measurement neither passes nor fails; where it speaks
          against the claim it is a finding.
        </dd>
      </dl>
      <p className="prose">
        The statements were written from the paper’s abstract, the authors’ public repository and first
        principles. They carry names, not the paper’s theorem numbers.
      </p>
    </section>
  );
}
