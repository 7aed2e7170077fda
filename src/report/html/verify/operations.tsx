import type { ReactElement } from 'react';
import { type Precision, unitRoundoff } from '../../../arithmetic/error-analysis/unit-roundoff';
import { formatNumber } from '../../../model/format-numbers';
import type { VerifyReport } from '../../model/verify-report';
import { powerOfTen } from '../charts/axes';
import { digitsChart, operationStyles } from '../charts/digits-chart';
import { DataTable } from '../data-table';
import { Legend } from '../legend';
import { Plot } from '../plot';

/** How precisely each operation computes. */
export function Operations({ report: { operations } }: { readonly report: VerifyReport }): ReactElement {
  return (
    <div className="further">
      <h2>How precise it is</h2>
      <DataTable
        label="Operations and their precision"
        columns={[
          { head: 'operation', kind: 'short' },
          { head: 'grade', kind: 'number' },
          { head: 'digits', note: 'net of κ', kind: 'number' },
          { head: 'half gone', note: 'at κ', kind: 'number' },
        ]}
        rows={operations.map(({ op, grade, digits, halfGoneAt }) => ({
          key: op,
          cells: [
            op,
            grade ?? '–',
            formatNumber(digits),
            halfGoneAt === null ? '–' : powerOfTen(Math.round(Math.log10(halfGoneAt))),
          ],
        }))}
      />
      <p className="small soft after">
        <strong>A</strong> backward stable, <strong>B</strong> right but with digits lost to κ,{' '}
        <strong>C</strong> single precision; none where a law fails.
      </p>
    </div>
  );
}

/** What κ leaves of the digits. */
export function DigitsByCondition({
  report: { operations, subject },
}: {
  readonly report: VerifyReport;
}): ReactElement | null {
  const measured = operations.filter(({ byCondition }) => byCondition.length > 0);
  if (measured.length === 0) return null;
  return (
    <div className="further">
      <Plot
        title="The fewest digits that were left at each κ"
        label="The fewest digits that each operation left, against the condition number"
        svg={digitsChart('digits', measured, precisionOf(subject.precision))}
      />
      <Legend entries={operationStyles(measured)} />
    </div>
  );
}

/** A report holds it as text. */
function precisionOf(name: string): Precision {
  return name in unitRoundoff ? (name as Precision) : 'float64';
}
