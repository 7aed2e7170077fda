import type { ReactElement } from 'react';
import type { Finding } from '../../../model/finding';
import { DataTable } from '../data-table';
import { Notation } from '../notation';
import { claimAnchor } from './claim-anchor';

/** Everything that a reader of the paper should know: what went wrong or was misprinted, then what nobody should read into it. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }): ReactElement {
  const of = (wanted: Finding['kind']): readonly Finding[] => findings.filter(({ kind }) => kind === wanted);
  const [measurements, readings] = [of('measurement'), of('false-reading')];
  const wrong = findings.filter(({ kind }) => kind !== 'measurement' && kind !== 'false-reading');
  return (
    <section id="findings">
      <h2>Findings</h2>
      {findings.length === 0 ? <p>None.</p> : null}
      {wrong.map((finding) => (
        <Wrong key={finding.id} finding={finding} />
      ))}
      {measurements.length === 0 ? null : (
        <FindingTable
          title="Measurements that speak against a claim about practice, by more than their uncertainty"
          heads={['in trials', 'measured']}
          findings={measurements}
        />
      )}
      {readings.length === 0 ? null : (
        <FindingTable
          title="Readings that are false, each with a counterexample in exact arithmetic"
          heads={['reading', 'is false for']}
          findings={readings}
        />
      )}
    </section>
  );
}

function Wrong({ finding: { claim, kind, title, detail } }: { readonly finding: Finding }): ReactElement {
  return (
    <div className={kind === 'discrepancy' ? 'callout warn' : 'callout bad'}>
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

function FindingTable({
  title,
  heads: [first, second],
  findings,
}: {
  readonly title: string;
  readonly heads: readonly [string, string];
  readonly findings: readonly Finding[];
}): ReactElement {
  return (
    <>
      <h3 className="subhead">{title}</h3>
      <DataTable
        label={title}
        stacks
        columns={[{ head: first }, { head: second }, { head: 'claim', kind: 'short' }]}
        rows={findings.map(({ id, claim, title: name, detail }) => ({
          key: id,
          cells: [
            <Notation key="name" text={name.replace(/^False reading: /, '')} />,
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
