import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { parse } from '../input/parse';
import { parseJson } from '../input/parse-json';
import { writeAtomically } from '../input/write-atomically';
import type { Counterexample } from '../model/evidence';
import { parseProblem } from '../model/parse-problem';

/** Where failures are kept unless the user says otherwise. */
export const defaultStore = join('.distill-proof', 'failures');

/** A problem on which a law has failed, and where it came from. */
export type StoredFailure = Pick<Counterexample, 'problem' | 'seed' | 'path'>;

/** A file that is in the way of the store and is not one of its own. */
export class ForeignFileError extends Error {
  override readonly name = 'ForeignFileError';
}

const schema = z.object({
  storeVersion: z.literal(1, 'version 1 of the store'),
  kind: z.literal('failures', 'a file of failures'),
  subject: z.array(z.string()),
  law: z.string(),
  failures: z.array(z.object({ problem: z.looseObject({}), seed: z.number(), path: z.string() })),
});

/** The failures of one subject, a JSON file for each law: a folder of its own within the store. */
export class FailureFolder {
  readonly path: string;

  /** @param subject its program and arguments, or its name alone */
  constructor(
    store: string,
    private readonly subject: readonly string[],
  ) {
    this.path = join(store, folderName(subject));
  }

  /** What is kept of a law, problems checked; nothing where there is no file. @throws ForeignFileError */
  read(law: string): readonly StoredFailure[] {
    const file = this.fileOf(law);
    try {
      const content = parse(schema, parseJson(readFileSync(file, 'utf8')), 'the file');
      if (content.law !== law) throw new Error('it is of another law');
      if (!isDeepStrictEqual(content.subject, this.subject)) throw new Error('it is of another subject');
      for (const { problem } of content.failures) parseProblem(problem);
      return content.failures as unknown as StoredFailure[];
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT') return [];
      throw new ForeignFileError(`${file}: ${message.replace(/\s+/g, ' ')}`);
    }
  }

  /** Keeps these failures of a law and no others, in one piece; without any there is no file. */
  write(law: string, failures: readonly StoredFailure[]): void {
    const file = this.fileOf(law);
    if (failures.length === 0) {
      rmSync(file, { force: true });
      return;
    }
    const content = { storeVersion: 1, kind: 'failures', subject: this.subject, law, failures };
    mkdirSync(this.path, { recursive: true });
    writeAtomically(file, `${JSON.stringify(content, null, 2)}\n`);
  }

  private fileOf(law: string): string {
    return join(this.path, `${law.replaceAll('/', '.')}.json`);
  }
}

const mostWords = 4;
const longestWord = 20;

/** A name that can be read and is no other subject's; a plain word stands for itself. */
function folderName(subject: readonly string[]): string {
  const [word = ''] = subject;
  if (subject.length === 1 && /^[a-z0-9-]{1,40}$/.test(word)) return word;
  const digest = createHash('sha256').update(JSON.stringify(subject)).digest('hex').slice(0, 12);
  const words =
    subject
      .join(' ')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  // The last words tell most: the script and its options, where the first are the way to them.
  return [...words.slice(-mostWords).map((part) => part.slice(0, longestWord)), digest].join('-');
}
