import type { ReactElement } from 'react';
import type { Finding } from '../../audit-report';
import { DataTable } from '../data-table';
import { Notation } from '../notation';
import { claimAnchor } from './claim-anchor';

/** Everything that a reader of the paper should know: what went wrong or was misprinted, then what nobody should read into it. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }): ReactElement {
  const readings = findings.filter(({ kind }) => kind === 'false-reading');
  const wrong = findings.filter(({ kind }) => kind !== 'false-reading');
  return (
    <section id="findings">
      <h2>Findings</h2>
      {findings.length === 0 ? <p>None.</p> : null}
      {wrong.map((finding) => (
        <Wrong key={finding.id} finding={finding} />
      ))}
      {readings.length === 0 ? null : <Readings readings={readings} />}
    </section>
  );
}

function Wrong({ finding: { claim, kind, title, detail } }: { readonly finding: Finding }): ReactElement {
  return (
    <div className={kind === 'discrepancy' || kind === 'measurement' ? 'callout warn' : 'callout bad'}>
      <p>
        <strong>
          <Notation text={title} />
        </strong>{' '}
        <a className="small" href={`#${claimAnchor(claim)}`}>
          {claim}
        </a>
      </p>
      <p>
        <Notation text={detail} />
      </p>
    </div>
  );
}

function Readings({ readings }: { readonly readings: readonly Finding[] }): ReactElement {
  return (
    <>
      <h3 className="subhead">Readings that are false, each with a counterexample in exact arithmetic</h3>
      <DataTable
        label="False readings"
        stacks
        columns={[{ head: 'reading' }, { head: 'is false for' }, { head: 'claim', kind: 'short' }]}
        rows={readings.map(({ id, claim, title, detail }) => ({
          key: id,
          cells: [
            <Notation key="reading" text={title.replace(/^False reading: /, '')} />,
            <Notation key="detail" text={detail} />,
            <a key="claim" href={`#${claimAnchor(claim)}`}>
              {claim}
            </a>,
          ],
        }))}
      />
    </>
  );
}
