import { claims } from '../../properties';
import { problemSources } from '../arbitraries/problem-source';
import { element } from '../arithmetic/element';
import { runPart } from '../evidence/campaign/run-part';
import { gatherExact } from '../evidence/exact/exact';
import { runRequest } from '../evidence/measured/trial-request';
import { gatherModular } from '../evidence/modular/modular';
import { empiricalLawParts, type SampledEvidence } from '../evidence/sampled/empirical-laws';
import { searchCounterexample } from '../evidence/search/search';
import { loadJax, requireJax } from '../learners/automatic-differentiation';
import type { Claim } from '../model/claim';
import type { Evidence } from '../model/evidence';
import type { Subject } from '../protocol/subject';
import { solverOver } from '../solver/over-field/solver';
import type { Done, Work } from './work';

/**
 * Does it here.
 * @param subject what parts of campaigns are put to; other evidence is about the theorems
 * @throws Error where this version knows no such claim or source
 */
export async function doWork<W extends Work>(work: W, subject: Subject): Promise<Done<W>> {
  const start = performance.now();
  // Each kind of work gives its own kind of result.
  const result = (await resultOf(work, subject)) as Done<W>['result'];
  return { seconds: (performance.now() - start) / 1000, result };
}

async function resultOf(work: Work, subject: Subject): Promise<Done['result']> {
  if (work.kind === 'trial') return runRequest(work.request, () => requireJax(loadJax()));
  const claim = named(claims, ({ slug }) => slug, work.claim);
  if (work.kind === 'evidence') return evidence(claim, work);
  if (work.kind === 'laws') return laws(claim, work, subject);
  if (claim.kind !== 'theorem') throw new Error(`${claim.slug} has no laws`);
  const source = named(problemSources, ({ name }) => name, work.source);
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
    case 'empirical':
    case 'published-figures':
      throw new Error(`${claim.slug} has no ${method} evidence`);
  }
}

async function laws(
  claim: Claim,
  { position, seed, runs }: Extract<Work, { kind: 'laws' }>,
  subject: Subject,
): Promise<SampledEvidence> {
  if (claim.kind !== 'empirical') throw new Error(`${claim.slug} has no laws about learners`);
  const parts = empiricalLawParts(claim, subject, runs, loadJax());
  return element(parts, position).gather({ seed, runs });
}

function named<T>(list: readonly T[], nameOf: (item: T) => string, name: string): T {
  const found = list.find((item) => nameOf(item) === name);
  if (found === undefined) throw new Error(`this version knows no ${name}`);
  return found;
}
