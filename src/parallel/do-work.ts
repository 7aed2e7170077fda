import { claims } from '../../properties';
import { problemSources } from '../arbitraries/problem-source';
import type { Claim } from '../claims/claim';
import type { Evidence } from '../claims/evidence';
import type { CampaignTallyData } from '../evidence/campaign-tally';
import { gatherExact } from '../evidence/exact';
import { gatherModular } from '../evidence/modular';
import { runPart } from '../evidence/run-part';
import { searchCounterexample } from '../evidence/search';
import type { Backend } from '../solver/backend';
import { backendChoices, openBackend } from '../solver/open-backend';
import { solverOver } from '../solver/over-field/solver';
import { referenceSubjectOn } from '../subjects/reference';
import type { Work } from './work';

/** Does it here, on the reference solver. @throws Error where this version knows no such claim or source */
export async function doWork(work: Work): Promise<CampaignTallyData | Evidence> {
  const claim = named(claims, ({ slug }) => slug, work.claim);
  if (work.kind === 'evidence') return evidence(claim, work);
  if (claim.kind !== 'theorem') throw new Error(`${claim.slug} has no laws`);
  const source = named(problemSources, ({ name }) => name, work.source);
  const subject = referenceSubjectOn(backendNamed(work.backend));
  const tally = await runPart(claim, source.problems(claim.domain), subject, work.part);
  return tally.data();
}

function evidence(claim: Claim, { method, seed, runs }: Extract<Work, { kind: 'evidence' }>): Evidence {
  switch (claim.kind) {
    case 'theorem':
      return method === 'exact'
        ? gatherExact(claim, solverOver, { seed, runs })
        : gatherModular(claim, solverOver, { seed });
    case 'false-reading':
      return searchCounterexample(claim, { seed, runs });
    case 'published-figures':
      throw new Error(`${claim.slug} has no ${method} evidence`);
  }
}

/** The thread that sent the work has found it, so that it is there. */
function backendNamed(name: string): Backend {
  const choice = named(backendChoices, (item) => item, name);
  const backend = openBackend(choice);
  if ('unavailable' in backend) throw new Error(`no ${name}: ${backend.unavailable}`);
  return backend;
}

function named<T>(list: readonly T[], nameOf: (item: T) => string, name: string): T {
  const found = list.find((item) => nameOf(item) === name);
  if (found === undefined) throw new Error(`this version knows no ${name}`);
  return found;
}
