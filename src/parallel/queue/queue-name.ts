import { createHash } from 'node:crypto';
import { suite } from '../../input/suite';

/** Work is only for workers of the same version that have the same subject. @param command of the subject */
export function queueName(command: readonly string[]): string {
  const subject = createHash('sha256').update(JSON.stringify(command)).digest('hex').slice(0, 12);
  return `${suite.name}-${suite.version}-${subject}`;
}
