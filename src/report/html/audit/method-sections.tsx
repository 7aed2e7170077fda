import type { ReactElement, ReactNode } from 'react';
import type { EvidenceMethod } from '../../../evidence/method';
import type { Evidence } from '../../../model/evidence';
import type { ClaimReport } from '../../model/audit-report';
import { ExactEvidence } from './exact-evidence';
import { FormalEvidence } from './formal-evidence';
import { GenericEvidence } from './generic-evidence';
import { MeasuredEvidence } from './measured-evidence';
import { ModularEvidence } from './modular-evidence';
import { PublishedEvidence } from './published-evidence';
import { SampledEvidence } from './sampled-evidence';
import { SearchEvidence } from './search-evidence';
import { SmtEvidence } from './smt-evidence';

/** Everything that a method found for a claim. */
type MethodSection<Item extends Evidence> = (found: {
  readonly claim: ClaimReport;
  readonly items: readonly Item[];
}) => ReactNode;

type MethodSections = {
  readonly [Name in Evidence['method']]?: MethodSection<Extract<Evidence, { method: Name }>>;
};

/** Methods that show more on a page than their details, such as charts; the others need no entry. */
const methodSections: MethodSections = {
  sampled: ({ claim, items }) => <SampledEvidence slug={claim.slug} sources={items} />,
  exact: each(ExactEvidence),
  search: each(SearchEvidence),
  modular: each(ModularEvidence),
  smt: each(SmtEvidence),
  formal: each(FormalEvidence),
  published: each(PublishedEvidence),
  measured: ({ claim: { conclusions = [] }, items }) => (
    <MeasuredEvidence measurements={items} conclusions={conclusions} />
  ),
};

/** What shows the evidence of a method. */
export function sectionOf(method: EvidenceMethod): MethodSection<Evidence> {
  // The evidence of a method has the type under which its section is listed.
  const section = methodSections[method.name] as MethodSection<Evidence> | undefined;
  return section ?? each(({ evidence }) => <GenericEvidence method={method} evidence={evidence} />);
}

/** One block for each item that applies. */
function each<Item extends Evidence>(
  Block: (props: { readonly slug: string; readonly evidence: Item }) => ReactElement,
): MethodSection<Item> {
  return ({ claim, items }) =>
    items
      .filter(({ status }) => status !== 'not-applicable')
      .map((evidence, index) => <Block key={index} slug={claim.slug} evidence={evidence} />);
}
