import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Command, Option } from 'commander';
import { doWork } from '../parallel/do-work';
import { serverOf } from '../parallel/queue/connection';
import { serveQueue } from '../parallel/queue/serve-queue';
import { type Done, partText, type PartWork } from '../parallel/work';
import { faultEnding, wantsStack } from './fault';
import { interruption } from './interruption';
import { wholeNumber } from './options';
import { addressOf, type QueueFlags, queueOptions } from './queue-option';
import { subjectFrom, type SubjectFlags, subjectOptions } from './subject-options';

type WorkerFlags = QueueFlags &
  SubjectFlags & {
    readonly workers?: number;
    readonly lostAfter: number;
    readonly quiet?: boolean;
  };

export function workerCommand(): Command {
  const command = new Command('worker')
    .description('Do the work that campaigns leave in a queue, until it is interrupted')
    .addOption(
      new Option('--workers <n>', 'how many threads (default: as many as there are processors)')
        .argParser(wholeNumber(1))
        .conflicts('subject'),
    )
    .addOption(
      new Option(
        '--lost-after <seconds>',
        'a worker that is silent for so long is lost, and its work goes to another; the same for all',
      )
        .argParser(wholeNumber(1))
        .default(30),
    )
    .option('--quiet', 'only errors')
    .addHelpText(
      'after',
      `
Needs the optional packages bullmq and ioredis. Take workers that run the code of the campaign on the same major
version of Node.js, and with --subject the very command that the campaign has, the files in it included. Ctrl-C lets it
finish what it has begun, a second one does not.

Examples:
  $ distill-proof worker --queue redis://localhost:6379
  $ distill-proof worker --queue redis://localhost:6379 --subject "python3 adapter.py"`,
    );
  [...queueOptions(), ...subjectOptions()].forEach((option) => command.addOption(option));
  return command.action(async (flags: WorkerFlags) => {
    const { quiet = false, lostAfter, queue } = flags;
    const tell = (text: string): unknown => quiet || process.stderr.write(`${text}\n`);
    const signal = interruption();
    const { run, concurrency, close } = await handsOf(flags, signal);
    let done = 0;
    // The work goes to another worker; this one goes on, and says at the end that something was wrong with it.
    const reportingFaults = async (work: PartWork): Promise<Done<PartWork>> => {
      try {
        return await run(work);
      } catch (error) {
        const { code, text } = faultEnding(error, wantsStack(process.argv.slice(2), process.env));
        process.stderr.write(text);
        process.exitCode = code;
        throw error;
      }
    };
    const worker = await serveQueue(addressOf(flags), reportingFaults, {
      concurrency,
      lostAfter,
      signal,
      onDone: (work, error) =>
        tell(error ? `failed: ${partText(work)}: ${error.message}` : `${++done}  ${partText(work)}`),
    }).catch(async (error: unknown) => {
      await close();
      throw error;
    });
    tell(`${concurrency} at a time, waiting for work at ${serverOf(queue)}`);
    if (!signal.aborted) await once(signal, 'abort');
    await worker.close();
    await close();
  });
}

/** Who does the work: threads for the reference solver, the process for a subject. */
async function handsOf(
  flags: WorkerFlags,
  signal: AbortSignal,
): Promise<{
  run: (work: PartWork) => Promise<Done<PartWork>>;
  concurrency: number;
  close: () => Promise<void>;
}> {
  if (flags.subject !== undefined) {
    const { subject, close } = await subjectFrom(flags, signal);
    return { run: (work) => doWork(work, subject), concurrency: 1, close };
  }
  const concurrency = flags.workers ?? availableParallelism();
  const { openThreadPool } = await import('../parallel/thread-pool');
  return { ...openThreadPool(concurrency, flags.backend), concurrency };
}
