import type { ReactElement } from 'react';
import type { Evidence } from '../../../model/evidence';
import type { ClaimReport } from '../../model/audit-report';
import { Formula } from '../formula';
import { Notation } from '../notation';
import { claimAnchor } from './claim-anchor';
import { ExactEvidence } from './exact-evidence';
import { FormalEvidence } from './formal-evidence';
import { MeasuredEvidence } from './measured-evidence';
import { ModularEvidence } from './modular-evidence';
import { PublishedEvidence } from './published-evidence';
import { SampledEvidence } from './sampled-evidence';
import { SearchEvidence } from './search-evidence';
import { SmtEvidence } from './smt-evidence';
import { StatusBadge } from './status-badge';

interface ClaimSectionProps {
  readonly claim: ClaimReport;
  /** the claims before and after it, for whoever reads on */
  readonly previous?: ClaimReport | undefined;
  readonly next?: ClaimReport | undefined;
}

/** A claim with everything that speaks for it or against it. */
export function ClaimSection({ claim, previous, next }: ClaimSectionProps): ReactElement {
  const { slug, title, statement, hypotheses, source, evidence, conclusions = [] } = claim;
  const anchor = claimAnchor(slug);
  const sampled = evidence.filter((item) => item.method === 'sampled');
  const measured = evidence.filter((item) => item.method === 'measured');
  return (
    <section className="claim" id={anchor} aria-labelledby={`${anchor}-title`}>
      <header>
        <h3 id={`${anchor}-title`}>{title}</h3>
        <StatusBadge {...claim} />
        <code className="slug">{slug}</code>
      </header>
      <div className="statement">
        <Formula tex={statement.tex} label="The statement as a formula" />
        <p>
          <Notation text={statement.text} />
        </p>
      </div>
      <dl className="terms">
        <dt>Hypotheses</dt>
        <dd>
          <Notation text={hypotheses.join('; ')} />
        </dd>
        <dt>Source</dt>
        <dd>
          <Notation text={source} />
        </dd>
      </dl>
      {sampled.length === 0 ? null : <SampledEvidence slug={slug} sources={sampled} />}
      {evidence.map((item, index) => (
        <OtherEvidence key={index} slug={slug} item={item} />
      ))}
      {measured.length === 0 ? null : <MeasuredEvidence measurements={measured} conclusions={conclusions} />}
      <nav className="step-on" aria-label={`From ${slug} to other claims`}>
        <span>{previous ? <a href={`#${claimAnchor(previous.slug)}`}>← {previous.slug}</a> : null}</span>
        <a href="#summary">Summary</a>
        <span>{next ? <a href={`#${claimAnchor(next.slug)}`}>{next.slug} →</a> : null}</span>
      </nav>
    </section>
  );
}

/** Sampled and measured evidence is shown for all sources at once, and what a method has nothing to say about not at all. */
function OtherEvidence({
  slug,
  item,
}: {
  readonly slug: string;
  readonly item: Evidence;
}): ReactElement | null {
  if (item.status === 'not-applicable') return null;
  switch (item.method) {
    case 'sampled':
    case 'measured':
      return null;
    case 'exact':
      return <ExactEvidence evidence={item} />;
    case 'modular':
      return <ModularEvidence evidence={item} />;
    case 'smt':
      return <SmtEvidence slug={slug} evidence={item} />;
    case 'formal':
      return <FormalEvidence slug={slug} evidence={item} />;
    case 'search':
      return <SearchEvidence evidence={item} />;
    case 'published':
      return <PublishedEvidence evidence={item} />;
  }
}
