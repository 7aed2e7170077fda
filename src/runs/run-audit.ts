import { type MethodName, methodNames } from '../evidence/methods';
import type { Run } from '../evidence/plan';
import { Toolbox } from '../evidence/tool';
import type { Claim } from '../model/claim';
import type { Subject } from '../protocol/subject';
import type { AuditReport } from '../report/model/audit-report';
import { buildAuditReport } from './build-audit-report';
import { type AuditTask, type GatherOptions, methodTasks } from './method-tasks';
import { type OnProgress, runTasks } from './progress';

export interface RunOptions {
  readonly seed: number;
  /** how many random problems each claim is put to */
  readonly runs: number;
  /** the name of that number */
  readonly profile: string;
  readonly onProgress?: OnProgress;
  /** stops the run; its report then says that it is incomplete */
  readonly signal?: AbortSignal;
}

export interface AuditOptions extends RunOptions, GatherOptions {
  /** default all */
  readonly methods?: readonly MethodName[];
  /** what methods stand on, opened when one first needs it and closed with the audit; default what is installed */
  readonly tools?: Toolbox;
}

/** Gathers the evidence for each claim, one method at a time, and reports it. @param subject what computes the fits */
export async function runAudit(
  claims: readonly Claim[],
  subject: Subject,
  options: AuditOptions,
): Promise<AuditReport> {
  const {
    seed,
    runs,
    profile,
    onProgress,
    methods = methodNames,
    timeBudget,
    tools = new Toolbox(),
  } = options;
  const run: Run = { seed, runs, profile, subject, tools };
  try {
    const tasks: AuditTask[] = [];
    for (const claim of claims) {
      for (const name of methods) tasks.push(...(await methodTasks(name, claim, run, options)));
    }
    const gathered = await runTasks(tasks, onProgress);
    const audited = claims.map((claim) => ({
      claim,
      evidence: gathered.filter((item) => item.claim === claim).flatMap(({ evidence }) => evidence),
    }));
    return buildAuditReport(audited, {
      seed,
      profile,
      ...(subject.backend && { backend: subject.backend }),
      ...(timeBudget !== undefined && { timeBudget }),
    });
  } finally {
    await tools.close();
  }
}
