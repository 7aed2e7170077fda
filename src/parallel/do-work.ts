import { claims } from '../../properties';
import { problemSources } from '../arbitraries/problem-source';
import { problemsFor } from '../arbitraries/problems-for';
import { element } from '../arithmetic/element';
import { runPart } from '../evidence/campaign/run-part';
import { runRequest } from '../evidence/measured/trial-request';
import { methodOf } from '../evidence/methods';
import { Toolbox } from '../evidence/tool';
import type { PieceRequest } from '../evidence/workers';
import { loadJax, requireJax } from '../learners/automatic-differentiation';
import type { Claim } from '../model/claim';
import type { Evidence } from '../model/evidence';
import type { Subject } from '../protocol/subject';
import type { Done, PartWork, Work } from './work';

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
  switch (work.kind) {
    case 'trial':
      return runRequest(work.request, () => requireJax(loadJax()));
    case 'piece':
      return gatherPiece(work.request, subject);
    case 'part':
      return gatherPart(work, subject);
  }
}

async function gatherPart(
  { claim: slug, source: name, part }: PartWork,
  subject: Subject,
): Promise<Done['result']> {
  const claim = claimOf(slug);
  if (claim.kind !== 'theorem') throw new Error(`${slug} has no laws`);
  const source = named(problemSources, (item) => item.name, name);
  const tally = await runPart(claim, problemsFor(subject, source, claim.domain), subject, part);
  return tally.data();
}

async function gatherPiece(
  { method: name, claim: slug, position, ...run }: PieceRequest,
  subject: Subject,
): Promise<Evidence> {
  const tools = new Toolbox();
  try {
    const plan = await methodOf({ method: name }).plan(claimOf(slug), { ...run, subject, tools });
    if (plan?.kind !== 'pieces') throw new Error(`${slug} has no ${name} evidence in pieces`);
    return await element(plan.pieces, position).gather({});
  } finally {
    await tools.close();
  }
}

function claimOf(slug: string): Claim {
  return named(claims, (claim) => claim.slug, slug);
}

function named<T>(list: readonly T[], nameOf: (item: T) => string, name: string): T {
  const found = list.find((item) => nameOf(item) === name);
  if (found === undefined) throw new Error(`this version knows no ${name}`);
  return found;
}
