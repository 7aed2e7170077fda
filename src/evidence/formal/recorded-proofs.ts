import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packagePath } from '../../input/package-path';
import { parse } from '../../input/parse';
import { readJson } from '../../input/read-text';
import { type ProofRecord, proofRecordSchema } from './proof-record';
import { type ProofSources, readSources } from './proof-sources';

/** A build that was made of the very sources that are there now. */
export interface RecordedProofs {
  readonly record: ProofRecord;
  readonly sources: ProofSources;
}

export interface NoProofs {
  /** why there is no such build */
  readonly unavailable: string;
}

/** The file, in the folder of the proofs, in which a build leaves what it came to. */
export const recordFile = 'result.json';

/**
 * The recorded build of the proofs in a folder. A build of other sources, however alike, is none.
 * @param folder default this package's own
 * @throws InputError when the record is not what a build writes
 */
export function recordedProofs(folder: string = packagePath('proofs')): RecordedProofs | NoProofs {
  const file = join(folder, recordFile);
  if (!existsSync(file)) {
    return { unavailable: 'no build of the proofs is on record (npm run prove makes one)' };
  }
  const record = parse(proofRecordSchema, readJson(file), recordFile);
  const sources = readSources(folder);
  return record.sources === sources.hash
    ? { record, sources }
    : { unavailable: 'the build on record is of other sources than these (npm run prove makes a new one)' };
}
