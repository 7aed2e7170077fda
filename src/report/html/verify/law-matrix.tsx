import type { ReactElement } from 'react';
import { formatCount, formatNumber } from '../../../model/format-numbers';
import { isFailure } from '../../../model/verdict';
import { type Operation, operationNames } from '../../../protocol/subject';
import {
  failsAsExpected,
  type LawReport,
  passesUnexpectedly,
  type VerifyReport,
} from '../../model/verify-report';
import { verdictText } from '../../text/expectation-text';
import { Badge, type Tone } from '../badge';
import { type Column, DataTable } from '../data-table';
import { DistributionStrip } from '../distribution-strip';
import { LawName } from '../law-table';
import { NumberText } from '../number-text';
import { lawAnchor } from './law-anchor';

/** Every law, claim by claim: what it says, which operations it asks for, and what came of it. */
export function LawMatrix({ report: { laws } }: { readonly report: VerifyReport }): ReactElement {
  const operations = operationNames.filter((op) => laws.some(({ ops = [] }) => ops.includes(op)));
  const claims = [...new Set(laws.map(({ claim }) => claim))];
  return (
    <section id="laws">
      <h2>Law by law</h2>
      <p className="prose soft">
        A mark stands where a law asks for an operation. A law passes while every test ratio stays below the
        threshold, the red line of its distribution.
      </p>
      {claims.map((claim) => (
        <div key={claim} className="evidence">
          <h3 className="slug">
            <code>{claim}</code>
          </h3>
          <DataTable
            label={`Laws of ${claim}`}
            className="laws"
            stacks
            columns={columnsFor(operations)}
            rows={laws
              .filter((law) => law.claim === claim)
              .map((law) => ({ key: law.id, cells: cellsOf(law, operations) }))}
          />
        </div>
      ))}
    </section>
  );
}

function columnsFor(operations: readonly Operation[]): Column[] {
  return [
    { head: 'law' },
    // It may be broken before its second word.
    ...operations.map((op) => ({ head: op.replace(/(?=[A-Z])/, '\u200b'), kind: 'mark' as const })),
    { head: 'verdict', kind: 'verdict' },
    { head: 'runs', kind: 'number' },
    { head: 'test ratios', kind: 'strip' },
    { head: 'worst', kind: 'number' },
    { head: 'digits', kind: 'number' },
    { head: 'grade', kind: 'number' },
  ];
}

function cellsOf(law: LawReport, operations: readonly Operation[]): Column['head'][] {
  const { ops = [], severity, runs, ratios, maxRatio, digits, grade, counterexample, id } = law;
  return [
    <LawName key="law" {...law} />,
    ...operations.map((op) => <Mark key={op} law={law} asked={ops.includes(op)} />),
    <span key="verdict">
      {counterexample ? (
        <a href={`#${lawAnchor(id)}`} aria-label={`${verdictText(law)}: the counterexample of ${id}`}>
          <Badge tone={toneOf(law)}>{verdictText(law)}</Badge>
        </a>
      ) : (
        <Badge tone={toneOf(law)}>{verdictText(law)}</Badge>
      )}
      {severity === 'should' ? <small className="soft"> should</small> : null}
    </span>,
    formatCount(runs),
    ratios?.histogram ? (
      <DistributionStrip key="strip" histogram={ratios.histogram} />
    ) : (
      <span key="strip" className="none">
        –
      </span>
    ),
    <NumberText key="worst" value={maxRatio} />,
    formatNumber(digits),
    grade ?? '–',
  ];
}

function toneOf(law: LawReport): Tone {
  if (failsAsExpected(law) || passesUnexpectedly(law)) return 'warn';
  if (law.verdict === 'pass') return 'good';
  return isFailure(law.verdict) ? 'bad' : 'plain';
}

function Mark({ law, asked }: { readonly law: LawReport; readonly asked: boolean }): ReactElement {
  if (!asked) return <span className="none" />;
  const sign = law.verdict === 'pass' ? '✓' : isFailure(law.verdict) ? '✗' : '·';
  return (
    <span className={`mark ${toneOf(law)}`} role="img" aria-label={law.verdict}>
      {sign}
    </span>
  );
}
