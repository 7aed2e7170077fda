import { Fragment, type ReactElement } from 'react';
import { byMethod } from '../../../evidence/methods';
import type { ClaimReport } from '../../model/audit-report';
import { Formula } from '../formula';
import { Notation } from '../notation';
import { claimAnchor } from './claim-anchor';
import { sectionOf } from './method-sections';
import { StatusBadge } from './status-badge';

interface ClaimSectionProps {
  readonly claim: ClaimReport;
  /** the claims before and after it, for whoever reads on */
  readonly previous?: ClaimReport | undefined;
  readonly next?: ClaimReport | undefined;
}

/** A claim with everything that speaks for it or against it. */
export function ClaimSection({ claim, previous, next }: ClaimSectionProps): ReactElement {
  const { slug, title, statement, hypotheses, source, evidence } = claim;
  const anchor = claimAnchor(slug);
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
      {byMethod(evidence).map(({ method, items }) => (
        <Fragment key={method.name}>{sectionOf(method)({ claim, items })}</Fragment>
      ))}
      <nav className="step-on" aria-label={`From ${slug} to other claims`}>
        <span>{previous ? <a href={`#${claimAnchor(previous.slug)}`}>← {previous.slug}</a> : null}</span>
        <a href="#summary">Summary</a>
        <span>{next ? <a href={`#${claimAnchor(next.slug)}`}>{next.slug} →</a> : null}</span>
      </nav>
    </section>
  );
}
