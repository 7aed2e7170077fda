import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { codeIdentity } from '../../input/code-identity';
import { suite } from '../../input/suite';

/**
 * Work is only for workers that would do the very same: with the same code, on the same major version of Node.js, on whose
 * arithmetic functions last bits depend, and with the same subject, the files among its words included.
 * @param command of the subject
 */
export function queueName(command: readonly string[]): string {
  const subject = createHash('sha256').update(JSON.stringify(command));
  for (const word of command) subject.update(contentOf(word) ?? '').update('\0');
  return [suite.name, suite.version, codeIdentity(), subject.digest('hex').slice(0, 12)].join('-');
}

function contentOf(path: string): Buffer | undefined {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : undefined;
}
