import type { ReactElement } from 'react';
import type { ProblemJson } from '../../../model/problem-json';
import { entryName } from '../../../protocol/output-parts';
import type { Question } from '../../../protocol/question';
import { type AnswerPart, answerWindow } from '../../text/answer-parts';
import { changeText, expectedHeading } from '../../text/answer-table';
import { fullEntry } from '../../text/entries-text';
import { inertText } from '../../text/inert-text';
import { asksItself, questionTitle } from '../../text/question-text';
import { DataTable } from '../data-table';
import { Listing } from '../listing';
import { PointsView, Tabulated } from './problem-view';

/** So many entries are taken in at a glance. */
const mostEntries = 24;

/** The question to look at first: what it asks, what is right and what came, entry by entry. */
export function QuestionView({
  question,
  problem,
}: {
  readonly question: Question;
  readonly problem: ProblemJson;
}): ReactElement {
  const { op, reply, secondReply } = question;
  return (
    <div className="evidence">
      <h4>
        The question to look at first: <span className="what">{questionTitle(question)}</span>
      </h4>
      {asksItself(question, problem) ? null : (
        <>
          <p className="small">It asks about another problem, made from this one:</p>
          {'X' in question.inputs ? (
            <PointsView points={question.inputs} />
          ) : (
            <Tabulated
              problem={{ ...question.inputs, ...(question.points && { points: question.points }) }}
            />
          )}
        </>
      )}
      <Answers question={question} />
      {reply.status === 'ok' ? null : (
        <Listing caption={`No answer, ${reply.status}. It said:`} text={inertText(reply.message)} />
      )}
      {secondReply ? <p className="small">Asked again: {changeText(op, reply, secondReply)}.</p> : null}
    </div>
  );
}

function Answers({ question }: { readonly question: Question }): ReactElement | null {
  const { expected, reply, difference } = question;
  const { parts, cutBefore, cutAfter } = answerWindow(question);
  const entries = parts.flatMap(entriesOf);
  if (entries.length === 0) return null;
  const at = Math.max(
    0,
    Math.min(entries.findIndex(({ name }) => name === difference?.entry) - 2, entries.length - mostEntries),
  );
  const shown = entries.slice(at, at + mostEntries);
  return (
    <>
      <DataTable
        label="What is right, and what came"
        className="answers"
        stacks
        columns={[
          { head: 'entry', kind: 'short' },
          ...(expected ? [{ head: expectedHeading(expected), kind: 'number' as const }] : []),
          ...(reply.status === 'ok' ? [{ head: 'received', kind: 'number' as const }] : []),
        ]}
        rows={shown.map(({ name, right, came }) => ({
          key: name,
          cells: [
            name === difference?.entry ? <strong key="name">{name}, the first that differs</strong> : name,
            ...(expected ? [right] : []),
            ...(reply.status === 'ok' ? [came] : []),
          ],
        }))}
      />
      {cutBefore || cutAfter || shown.length < entries.length ? (
        <p className="small soft">Other entries are in the JSON report.</p>
      ) : null}
    </>
  );
}

function entriesOf({ expected, received }: AnswerPart): { name: string; right: string; came: string }[] {
  const part = expected ?? received;
  if (part === undefined) return [];
  return part.rows.flatMap((row, i) =>
    row.map((_, j) => ({
      name: entryName(part, i, j),
      right: text(expected?.rows[i]?.[j]),
      came: text(received?.rows[i]?.[j]),
    })),
  );
}

function text(entry: number | string | null | undefined): string {
  return entry === undefined ? '–' : fullEntry(entry).replace(/^-/, '−');
}
