import type { Comparison } from '../report/compare/comparison';
import { annotationsOf } from '../report/github/annotations';
import { stepSummary } from '../report/github/step-summary';
import { type Annotation, workflowCommand } from '../report/github/workflow-command';
import type { AuditReport } from '../report/model/audit-report';
import type { VerifyReport } from '../report/model/verify-report';
import { appendText } from './write-files';

/** GitHub shows so many of one level for one step, and drops the others without a word. */
const mostAnnotations = 10;

/** Where a run's results go on GitHub Actions. */
interface GithubRun {
  /** for lines that the runner reads */
  readonly write: (text: string) => void;
  /** the path of the JSON report, for later steps */
  readonly report: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * On GitHub Actions: annotations beside the run, a summary of the step, and outputs for later steps. Elsewhere nothing.
 * Source: GitHub Docs, "Workflow commands for GitHub Actions".
 */
export function tellGithub(
  report: AuditReport | VerifyReport,
  comparison: Comparison | undefined,
  { write, report: path, environment }: GithubRun,
): void {
  if (environment['GITHUB_ACTIONS'] !== 'true') return;
  for (const annotation of shown(annotationsOf(report, comparison)))
    write(`${workflowCommand(annotation)}\n`);
  const { GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: output } = environment;
  if (summary !== undefined && summary !== '') appendText(summary, stepSummary(report, comparison));
  if (output !== undefined && output !== '') appendText(output, outputs(report, path));
}

function shown(annotations: readonly Annotation[]): Annotation[] {
  return (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const ofLevel = annotations.filter((annotation) => annotation.level === level);
    if (ofLevel.length <= mostAnnotations) return ofLevel;
    const rest = ofLevel.slice(mostAnnotations - 1);
    const message = `Also: ${rest.map(({ title }) => title).join('; ')}`;
    return [...ofLevel.slice(0, mostAnnotations - 1), { level, title: `${rest.length} more`, message }];
  });
}

function outputs(report: AuditReport | VerifyReport, path: string): string {
  const values = {
    report: path,
    ...(report.kind === 'verify' && {
      conformance: report.summary.conformance,
      coverage: report.summary.coverage,
    }),
  };
  return Object.entries(values)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
