import type { ReactElement } from 'react';
import { counted } from '../../../input/show';
import type { SmtEvidence as Smt, SmtGoalReport, SmtModel } from '../../../model/evidence';
import { Badge } from '../badge';
import { DataTable } from '../data-table';
import { Download, Listing } from '../listing';
import { ModelText } from '../model-text';
import { Notation } from '../notation';
import { EvidenceBlock } from './evidence-block';

/** Evidence for all real numbers: every goal, the readings that are false, and the hypotheses that cannot be left out. */
export function SmtEvidence({
  slug,
  evidence,
}: {
  readonly slug: string;
  readonly evidence: Smt;
}): ReactElement {
  const { status, reason, solver, goals } = evidence;
  const theorems = goals.filter(({ kind }) => kind === 'theorem');
  const readings = goals.filter(({ kind }) => kind === 'false-reading');
  const needed = goals.flatMap((goal) => goal.necessary.map((dropped) => ({ goal, dropped })));
  return (
    <EvidenceBlock
      method="SMT"
      status={status}
      reason={reason}
      what={`the scalar core for all real numbers${solver ? `, by ${solver.name} ${solver.version}` : ''}`}
    >
      {theorems.length === 0 ? null : <GoalTable goals={theorems} />}
      {readings.map((goal) => (
        <FalseReading key={goal.name} goal={goal} />
      ))}
      {needed.length === 0 ? null : (
        <details>
          <summary>
            {needed.length === 1 ? '1 hypothesis' : `${needed.length} hypotheses`} that cannot be left out,
            each with a counterexample
          </summary>
          <DataTable
            label="Hypotheses that are needed"
            stacks
            columns={[{ head: 'goal' }, { head: 'without', kind: 'short' }, { head: 'is false for' }]}
            rows={needed.map(({ goal, dropped: { hypothesis, verdict, reason: why, counterexample } }) => ({
              key: `${goal.name} ${hypothesis}`,
              cells: [
                <Notation key="goal" text={goal.title} />,
                <span key="without" className="formula-text">
                  <Notation text={typeset(hypothesis)} />
                </span>,
                counterexample ? (
                  <Model key="model" {...counterexample} />
                ) : (
                  <Badge key="verdict" tone="warn">
                    {why === undefined ? verdict : `${verdict}: ${why}`}
                  </Badge>
                ),
              ],
            }))}
          />
        </details>
      )}
      {goals.length === 0 ? null : <Scripts slug={slug} goals={goals} />}
    </EvidenceBlock>
  );
}

function GoalTable({ goals }: { readonly goals: readonly SmtGoalReport[] }): ReactElement {
  return (
    <DataTable
      label="Goals for a solver"
      stacks
      columns={[{ head: 'goal' }, { head: 'for all real numbers with' }, { head: 'verdict', kind: 'short' }]}
      rows={goals.map(({ name, title, hypotheses, verdict, asExpected, reason, counterexample }) => ({
        key: name,
        cells: [
          <Notation key="goal" text={title} />,
          <Notation key="hypotheses" text={typeset(hypotheses.join(', '))} />,
          <>
            <Badge tone={asExpected ? 'good' : verdict === 'inconclusive' ? 'warn' : 'bad'}>
              {reason === undefined ? verdict : `${verdict}: ${reason}`}
            </Badge>
            {counterexample ? <Model {...counterexample} /> : null}
          </>,
        ],
      }))}
    />
  );
}

function FalseReading({
  goal: { title, verdict, asExpected, reason, counterexample },
}: {
  readonly goal: SmtGoalReport;
}): ReactElement {
  return (
    <div className={asExpected ? 'callout' : 'callout bad'}>
      <p>
        <strong>
          {asExpected ? 'False: ' : `${reason === undefined ? verdict : `${verdict}: ${reason}`}: `}
        </strong>
        <Notation text={title} />
      </p>
      {counterexample ? (
        <p>
          <Model {...counterexample} />
        </p>
      ) : null}
    </div>
  );
}

function Model({ model, values, leastDenominator }: SmtModel): ReactElement {
  return (
    <>
      <ModelText values={model} />{' '}
      {Object.keys(values).length > 0 ? <ModelText values={values} soft /> : null}
      {/* Of integers nobody asks whether smaller denominators would do. */}
      {leastDenominator && leastDenominator.denominator > 1 ? (
        <span className="soft small">
          {' '}
          (no model within ±{leastDenominator.bound} has a common denominator below{' '}
          {leastDenominator.denominator})
        </span>
      ) : null}
    </>
  );
}

function Scripts({
  slug,
  goals,
}: {
  readonly slug: string;
  readonly goals: readonly SmtGoalReport[];
}): ReactElement {
  const file = `${slug}.smt2`;
  return (
    <details className="source">
      <summary>{counted(goals.length, 'goal')} in SMT-LIB, for any solver</summary>
      <p className="small">
        <Download file={file} text={goals.map(({ smtlib }) => smtlib).join('\n')} />
      </p>
      {goals.map(({ name, smtlib }) => (
        <Listing key={name} caption={name} text={smtlib} />
      ))}
    </details>
  );
}

/** A formula as the parser takes it, with the signs that people write. */
function typeset(formula: string): string {
  return formula.replaceAll('*', '·').replaceAll('-', '−');
}
