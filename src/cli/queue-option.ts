import { Option } from 'commander';
import type { QueueAddress } from '../parallel/queue/connection';
import { queueName } from '../parallel/queue/queue-name';
import { identifyingCommand, type SubjectFlags } from './subject-options';

export interface QueueFlags {
  readonly queue: string;
  readonly queuePrefix: string;
}

export function queueOptions(): Option[] {
  return [
    new Option(
      '--queue <url>',
      'the Redis or Valkey server, such as redis://localhost:6379 or rediss://user:password@host:6380/2',
    ).makeOptionMandatory(),
    new Option(
      '--queue-prefix <text>',
      'what the names of all its keys begin with; the same for campaign and workers',
    ).default('bull'),
  ];
}

/** @throws InputError for a subject that is no command */
export function addressOf(flags: QueueFlags & SubjectFlags): QueueAddress {
  return {
    url: flags.queue,
    name: queueName(identifyingCommand(flags)),
    prefix: flags.queuePrefix,
    tell: (line) => void process.stderr.write(`${line}\n`),
  };
}
