import { counted } from '../../../input/show';
import type { AuditReport } from '../../model/audit-report';
import { browserFile } from '../browser-file';
import { htmlDocument } from '../document';
import { ClaimSection } from './claim-section';
import { ExplorerSection } from './explorer-section';
import { Findings } from './findings';
import { Head } from './head';
import { Overview } from './overview';
import { Pictures, picturesOf } from './pictures';
import { ReadingGuide } from './reading-guide';

/** The audit as a page: summary, findings, pictures, then claim by claim. */
export function htmlAudit(report: AuditReport): string {
  const { suite, claims, findings, seed, profile } = report;
  const pictures = picturesOf(report);
  return htmlDocument({
    title: `${suite.name}: audit of self-distillation in kernel regression`,
    parts: [
      { id: 'summary', name: 'Summary' },
      { id: 'findings', name: 'Findings' },
      ...(pictures.length > 0 ? [{ id: 'pictures', name: 'Pictures' }] : []),
      { id: 'explorer', name: 'Explorer' },
      { id: 'claims', name: 'Claims' },
      { id: 'method', name: 'Method' },
    ],
    body: (
      <>
        <Head report={report} />
        <Overview report={report} />
        <Findings findings={findings} />
        {pictures.length > 0 ? <Pictures pictures={pictures} /> : null}
        <ExplorerSection />
        <section id="claims">
          <h2>{counted(claims.length, 'claim')}</h2>
          {claims.map((claim, index) => (
            <ClaimSection
              key={claim.slug}
              claim={claim}
              previous={claims[index - 1]}
              next={claims[index + 1]}
            />
          ))}
        </section>
        <ReadingGuide />
      </>
    ),
    script: browserFile('explorer.js'),
    footer: (
      <p>
        Written by {suite.name} {suite.version}, profile {profile}, seed {seed}. Everything here is in
        audit.json, whose numbers this page draws and does not compute.
      </p>
    ),
  });
}
