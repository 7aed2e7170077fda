import { Option } from 'commander';
import type { QueueAddress } from '../parallel/queue/connection';
import { queueName } from '../parallel/queue/queue-name';
import { identifyingCommand, type SubjectFlags } from './subject-options';

export interface QueueFlags {
  readonly queue: string;
}

export function queueOption(): Option {
  return new Option(
    '--queue <url>',
    'the Redis or Valkey server, such as redis://localhost:6379',
  ).makeOptionMandatory();
}

/** @throws InputError for a subject that is no command */
export function addressOf(flags: QueueFlags & SubjectFlags): QueueAddress {
  return { url: flags.queue, name: queueName(identifyingCommand(flags)) };
}
