import type { PublishedFigures } from '../../model/claim';
import type { PublishedEvidence } from '../../model/evidence';

/** Checks what was published, statement by statement; only what nothing explains counts as failed. */
export function checkPublished(claim: PublishedFigures): PublishedEvidence {
  const statements = claim.check();
  const unexplained = statements.some(({ verdict }) => verdict === 'unexplained');
  return {
    method: 'published',
    status: unexplained ? 'failed' : 'passed',
    statements,
    ...(claim.pictures && { pictures: claim.pictures() }),
  };
}
