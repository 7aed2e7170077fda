import { Command, Option } from 'commander';
import { oneByOne } from '../evidence/campaign/one-by-one';
import { InputError } from '../input/input-error';
import type { Claim } from '../model/claim';
import type { RecordedCase } from '../model/recorded-case';
import { loadReport } from '../report/model/load-report';
import { recordedQuestions } from '../report/model/question-schema';
import { recordedCases } from '../report/model/recorded-cases';
import type { Replay, Replays } from '../report/model/replay';
import { toJson } from '../report/model/to-json';
import { snippet, type SnippetLanguage, snippetLanguages } from '../report/snippets/snippet';
import { replayOf } from '../report/text/replay-of';
import { replayCase } from '../runs/replay';
import { backendFrom, tellBackend } from './backend-option';
import { type ExitCode, exitCode } from './exit-code';
import { interruption } from './interruption';
import { jsonOption } from './options';
import { print } from './print';
import { withSchema } from './schema-option';
import { subjectFrom, type SubjectFlags, subjectOptions } from './subject-options';
import { writeText } from './write-files';

interface ReplayFlags extends SubjectFlags {
  readonly json?: string;
  readonly snippet?: SnippetLanguage;
}

export function replayCommand(claims: readonly Claim[]): Command {
  const command = new Command('replay')
    .description('Run the counterexamples of a report again, on the same subject or another')
    .argument('<report>', 'audit.json or verify.json')
    .argument('[case]', 'only this law or claim (default: every counterexample)');
  subjectOptions().forEach((option) => command.addOption(option));
  return withSchema(command, 'replay')
    .addOption(
      new Option(
        '--snippet <language>',
        'print a program that computes what one case should be answered, instead of running it',
      )
        .choices(Object.keys(snippetLanguages))
        .conflicts(['subject', 'json']),
    )
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Without --subject the reference solver is asked. Exit 1 when a law still fails, 3 when the subject could not start
or broke the protocol, 4 when the report has no such counterexample or nothing was compared, 5 when it cannot be read.

Examples:
  $ distill-proof replay reports/audit.json
  $ distill-proof replay reports/audit.json sparsification-every-step
  $ distill-proof replay verify.json limit/in-sample --subject "python3 adapter.py"
  $ distill-proof replay verify.json limit/in-sample --snippet r`,
    )
    .action(async (file: string, wanted: string | undefined, flags: ReplayFlags) => {
      if (flags.subject === undefined) tellBackend(backendFrom(flags));
      const cases = recordedCases(loadReport(file, ['audit', 'verify'])).filter(
        ({ id }) => wanted === undefined || id === wanted,
      );
      if (cases.length === 0) {
        process.stderr.write(
          `${file}: no counterexample${wanted === undefined ? '' : ` of ${wanted}`} is recorded there\n`,
        );
        process.exitCode = exitCode.nothingRan;
      } else if (flags.snippet === undefined) {
        process.exitCode = await replay(cases, claims, flags);
      } else {
        print(snippetOf(cases, flags.snippet));
      }
    });
}

async function replay(
  cases: readonly RecordedCase[],
  claims: readonly Claim[],
  flags: ReplayFlags,
): Promise<ExitCode> {
  const signal = flags.subject === undefined ? undefined : interruption();
  const replays: Replays = await oneByOne(
    cases,
    (opening) => subjectFrom(flags, opening),
    async (recorded, subject) => replayOf(await replayCase(recorded, claims, subject)),
    { ...(signal && { signal }) },
  );
  if (flags.json !== undefined) writeText(flags.json, toJson(replays));
  if (flags.json !== '-') print(replays.map(replayText).join(''));
  return signal?.aborted ? exitCode.interrupted : replayExitCode(replays);
}

function replayText({ id, outcome, detail }: Replay): string {
  return `${id}: ${outcome}\n  ${detail.replaceAll('\n', '\n  ')}\n`;
}

function replayExitCode(replays: readonly Replay[]): ExitCode {
  if (replays.some(({ verdict }) => verdict === 'protocol')) return exitCode.subject;
  const outcomes = replays.map(({ outcome }) => outcome);
  if (outcomes.some((outcome) => outcome === 'still fails' || outcome === 'no longer refuted')) {
    return exitCode.failed;
  }
  return outcomes.every((outcome) => outcome === 'nothing compared') ? exitCode.nothingRan : exitCode.good;
}

/** @throws InputError where it is not one law's counterexample that was asked for */
function snippetOf(cases: readonly RecordedCase[], language: SnippetLanguage): string {
  const [recorded, ...others] = cases.filter((candidate) => candidate.kind === 'law');
  if (recorded === undefined || others.length > 0) {
    const ids = [recorded, ...others].flatMap((candidate) => (candidate ? [candidate.id] : []));
    throw new InputError({
      field: '--snippet',
      expected: 'one law after the report',
      received: ids.length === 0 ? 'a claim that is no law' : `several: ${ids.join(', ')}`,
    });
  }
  const { id, counterexample } = recorded;
  const program = snippet(language, id, recordedQuestions(id, counterexample));
  if (program === undefined) {
    throw new InputError({ field: '--snippet', expected: 'a law that asks the subject', received: id });
  }
  return program;
}
