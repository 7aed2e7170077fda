/**
 * Checks the proofs with Coq, writes what came of it to proofs/result.json and lists every theorem with what it assumes.
 * Exit 0 when all is proved from no axiom, 1 when it is not, 2 where Coq or its libraries are missing.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildProofs } from '../src/evidence/formal/build-proofs';
import { coqInstallation, howToInstall } from '../src/evidence/formal/coq-installation';
import { recordFile } from '../src/evidence/formal/recorded-proofs';
import { provedText } from './proved-text';

const folder = join(__dirname, '../proofs');

async function main(): Promise<number> {
  const software = await coqInstallation();
  if (software === undefined) {
    process.stderr.write(`${howToInstall}\n`);
    return 2;
  }
  const record = await buildProofs(folder, software, (line) => process.stdout.write(`  ${line}\n`));
  writeFileSync(join(folder, recordFile), `${JSON.stringify(record, null, 2)}\n`);
  process.stdout.write(`${provedText(record)}\n`);
  const isProved =
    record.outcome === 'proved' && record.theorems.every(({ assumptions }) => assumptions.length === 0);
  return isProved ? 0 : 1;
}

void main().then((status) => (process.exitCode = status));
