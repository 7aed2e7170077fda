import type { ReactElement } from 'react';
import type { ModularEvidence as Modular } from '../../../model/evidence';
import { Badge } from '../badge';
import { DataTable } from '../data-table';
import { Notation } from '../notation';
import { EvidenceBlock } from './evidence-block';
import { SizeTable } from './size-table';

/** Evidence over prime fields: every identity, and the probability that a false one is accepted. */
export function ModularEvidence({ evidence }: { readonly evidence: Modular }): ReactElement {
  const { status, reason, identities, cells } = evidence;
  return (
    <EvidenceBlock
      method="Modular"
      status={status}
      reason={reason}
      what="identities at random points, modulo random primes between 2²⁵ and 2²⁶"
    >
      {identities.length === 0 ? null : (
        <DataTable
          label="Identities modulo primes"
          stacks
          columns={[{ head: 'identity' }, { head: 'holds', kind: 'short' }]}
          rows={identities.map(({ name, title, holds, counterexample }) => ({
            key: name,
            cells: [
              <Notation key="identity" text={title} />,
              counterexample ? (
                <Badge key="fails" tone="bad">
                  {`fails modulo ${counterexample.prime}, n = ${counterexample.points}, τ = ${counterexample.steps}`}
                </Badge>
              ) : holds ? (
                'at every size'
              ) : (
                'not tested at every size'
              ),
            ],
          }))}
        />
      )}
      {cells.length === 0 ? null : (
        <details>
          <summary>The probability that a false identity is accepted, for each size</summary>
          <p className="small soft">
            (D/p)<sup>k</sup> for a degree of at most D and k random points, with p ≥ 2²⁵; D and k stand below
            it.
          </p>
          <SizeTable
            label="Soundness error by points n and steps τ"
            cells={cells.map(({ points, steps, soundnessBits, degree, evaluations }) => ({
              points,
              steps,
              text: (
                <>
                  <Notation text={`2^−${soundnessBits}`} />
                  <br />
                  <span className="soft">
                    {degree}, {evaluations}
                  </span>
                </>
              ),
            }))}
          />
        </details>
      )}
    </EvidenceBlock>
  );
}
