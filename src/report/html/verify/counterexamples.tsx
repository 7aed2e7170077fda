import type { ReactElement } from 'react';
import { testRatioThreshold } from '../../../arithmetic/error-analysis/test-ratio';
import type { Counterexample } from '../../../model/evidence';
import type { VerifyReport } from '../../model/verify-report';
import { snippet, snippetLanguageOf, snippetLanguages } from '../../snippets/snippet';
import { comparedText } from '../../text/compared-text';
import { wrongFromText } from '../../text/counterexample-text';
import { verdictText } from '../../text/expectation-text';
import { type FailingLaw, failingLaws, simplestFirst } from '../../text/failing-laws';
import { inertLine, inertText } from '../../text/inert-text';
import { questionLine } from '../../text/question-text';
import { requestCommand } from '../../text/request-command';
import { stateText } from '../../text/state-text';
import { Badge } from '../badge';
import { Listing } from '../listing';
import { Notation } from '../notation';
import { NumberText } from '../number-text';
import { lawAnchor } from './law-anchor';
import { ProblemView } from './problem-view';
import { QuestionView } from './question-view';

/** Each law that failed, with the smallest problem on which it does and what it takes to see it again. */
export function Counterexamples({ report }: { readonly report: VerifyReport }): ReactElement | null {
  const failing = simplestFirst(failingLaws(report));
  if (failing.length === 0) return null;
  return (
    <section id="counterexamples">
      <h2>Counterexamples</h2>
      {failing.map((law, index) => (
        <CounterexampleOf key={law.id} law={law} subject={report.subject} open={index === 0} />
      ))}
    </section>
  );
}

function CounterexampleOf({
  law,
  subject: { command, language },
  open,
}: {
  readonly law: FailingLaw;
  /** whether what it takes to see it again is unfolded */
  readonly open: boolean;
  readonly subject: VerifyReport['subject'];
}): ReactElement {
  const { id, title, counterexample } = law;
  const { problem, questions, suspect, state } = counterexample;
  const from = wrongFromText(counterexample);
  const anchor = lawAnchor(id);
  const first = questions.find(({ name }) => name === suspect);
  const others = questions.filter((question) => question !== first);
  const line = command && requestCommand(command, counterexample);
  const ownLanguage = snippetLanguageOf(language);
  const program = snippet(ownLanguage, id, counterexample);
  return (
    <section className="claim" id={anchor} aria-labelledby={`${anchor}-title`}>
      <header>
        <h3 id={`${anchor}-title`}>
          <Notation text={title} />
        </h3>
        <Badge tone="bad">{verdictText(law)}</Badge>
        <code className="slug">{id}</code>
      </header>
      {state ? <p>The law fails because {stateText(state)}.</p> : null}
      {from === undefined ? null : <p>It is {from}.</p>}
      <h4 className="subhead">The smallest problem found</h4>
      <ProblemView problem={problem} questions={questions} />
      {first ? <QuestionView question={first} problem={problem} /> : null}
      {others.length === 0 ? null : (
        <ul className="small">
          {others.map((question) => (
            <li key={question.name}>{questionLine(question)}</li>
          ))}
        </ul>
      )}
      <Conclusion counterexample={counterexample} told={first !== undefined && first.reply.status !== 'ok'} />
      {line === undefined ? null : (
        <details open={open}>
          <summary>To ask it that</summary>
          <Listing caption="a line for the shell" text={line} />
        </details>
      )}
      {program === undefined ? null : (
        <details open={open}>
          <summary>To compute what is right</summary>
          <Listing
            caption={`in ${snippetLanguages[ownLanguage].title}, by the textbook formulas`}
            text={program}
          />
        </details>
      )}
    </section>
  );
}

/** What the law makes of the answers; where there was none, the question has told why. */
function Conclusion({
  counterexample: { comparison, message, seed, path, origin },
  told,
}: {
  readonly counterexample: Counterexample;
  readonly told: boolean;
}): ReactElement {
  return (
    <>
      {comparison ? (
        <div className="callout bad">
          <p>The law compares {comparedText(comparison)}.</p>
          <p className="small">
            Test ratio <NumberText value={comparison.ratio} />, passes below {testRatioThreshold}.
          </p>
        </div>
      ) : message === undefined || told ? null : (
        <Listing caption="What came instead of an answer" text={inertText(message)} />
      )}
      <p className="small soft after">
        seed {seed}, path {inertLine(path)}
        {origin === 'store' ? ', of an earlier run; this run did not come across it' : ''}
      </p>
    </>
  );
}
