import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { readDefinitions, withWords } from './coq-definitions';
import type { Software } from './coq-installation';
import type { ProofRecord, ProvedTheorem } from './proof-record';
import { readSources } from './proof-sources';
import { readAudit } from './read-audit';
import { type CommandResult, runCommand } from './run-command';
import { firstGap } from './unproved';

/**
 * Builds the proofs in a folder from nothing, checks what was built once more, and says what came of it. One file that
 * does not build fails all.
 * @param software what is installed to do so
 * @param onProgress told what is being done
 */
export async function buildProofs(
  folder: string,
  software: Software,
  onProgress: (line: string) => void,
): Promise<ProofRecord> {
  const { hash, statements } = readSources(folder);
  const record = { recordVersion: 1, sources: hash, software } as const;
  const failed = (reason: string): ProofRecord => ({ ...record, outcome: 'failed', reason });
  const run = (command: string, ...args: string[]): Promise<CommandResult> =>
    runCommand(command, args, folder, (line) => {
      const [, file] = /^COQC (\S+)$/.exec(line) ?? [];
      if (file !== undefined) onProgress(file);
    });

  const gap = gapIn(folder);
  if (gap !== undefined) return failed(gap);
  await run('make', 'clean');
  const build = await run('make', `-j${availableParallelism()}`);
  if (build.status !== 0) return failed(errorIn(build));
  onProgress('Audit.v: what each theorem assumes');
  const audit = await run('make', '--silent', '--no-print-directory', 'audit');
  if (audit.status !== 0) return failed(errorIn(audit));
  onProgress('coqchk: all of it again, libraries included, by Coq’s independent checker');
  const check = await run('coqchk', '-silent', '-Q', '.', 'DistillProof', 'DistillProof.Audit');
  if (check.status !== 0) return failed(errorIn(check));
  if (readSources(folder).hash !== hash) return failed('the sources changed while they were built');
  const { theorems, unproved } = provedTheorems(statements, audit.stdout);
  return unproved.length === 0
    ? { ...record, outcome: 'proved', theorems }
    : failed(`Audit.v does not prove ${unproved.join(', ')}`);
}

/** "Limit.v: Admitted leaves a gap", of the first such file. */
function gapIn(folder: string): string | undefined {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.v'))) {
    const gap = firstGap(readFileSync(join(folder, file), 'utf8'));
    if (gap !== undefined) return `${file}: ${gap} leaves a gap`;
  }
  return undefined;
}

/** "Limit.v, line 36: No applicable tactic.", or else the last that was said. */
function errorIn({ stdout, stderr }: CommandResult): string {
  const [, file, line, error] =
    /^File "(?:\.\/)?([^"]+)", line (\d+), .*\n(?:Error:\s*)?([^]*?)(?:\n\n|\nmake|$)/m.exec(stderr) ?? [];
  if (error !== undefined)
    return `${String(file)}, line ${String(line)}: ${error.replace(/\s+/g, ' ').trim()}`;
  return (stderr.trim() || stdout.trim()).split('\n').at(-1) ?? '';
}

/** Every statement with what its proof assumes, and the names of those that have none. */
function provedTheorems(
  statements: string,
  audit: string,
): { readonly theorems: ProvedTheorem[]; readonly unproved: readonly string[] } {
  const definitions = readDefinitions(statements);
  const audited = readAudit(audit);
  const theorems = definitions
    .filter(({ isStatement }) => isStatement)
    .map(({ name, says }) => {
      const words = withWords(definitions, name) ?? [];
      const statement = words.map((word) =>
        word.name === name ? word.text : `(** ${word.says} *)\n${word.text}`,
      );
      const assumptions = audited.find((theorem) => theorem.name === name)?.assumptions;
      return { name, says, statement: statement.join('\n\n'), assumptions };
    });
  return {
    theorems: theorems.flatMap(({ assumptions, ...theorem }) =>
      assumptions === undefined ? [] : [{ ...theorem, assumptions }],
    ),
    unproved: theorems.filter(({ assumptions }) => assumptions === undefined).map(({ name }) => name),
  };
}
