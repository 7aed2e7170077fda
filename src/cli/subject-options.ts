import { Option } from 'commander';
import parseArguments from 'string-argv';
import { InputError } from '../input/input-error';
import { mlMatrixBackend } from '../linear-algebra/ml-matrix-backend';
import type { Subject } from '../protocol/subject';
import { openSubject, SubjectStartError } from '../subjects/child-process/open-subject';
import { referenceSubjectOn } from '../subjects/reference';
import { backendFrom, type BackendFlags, backendOption } from './backend-option';
import { wholeNumber } from './options';

export interface SubjectFlags extends BackendFlags {
  readonly subject?: string;
  readonly requestTimeout: number;
  readonly startTimeout: number;
  readonly cleanEnvironment?: boolean;
}

export const subjectOptions = (): Option[] => [
  new Option(
    '--subject <command>',
    'the implementation to verify: a program and its arguments, started without a shell (default: the reference solver)',
  ),
  new Option('--request-timeout <seconds>', 'for one answer').argParser(wholeNumber(1)).default(10),
  new Option('--start-timeout <seconds>', 'to say hello').argParser(wholeNumber(1)).default(30),
  new Option('--clean-environment', 'the subject sees only PATH, HOME and LANG, and one thread for its BLAS'),
  backendOption().conflicts('subject'),
];

/**
 * The subject that the flags name, and how to part from it.
 * @param signal gives up waiting for it to start
 * @throws InputError, SubjectStartError; what the signal was aborted with
 */
export async function subjectFrom(
  flags: SubjectFlags,
  signal?: AbortSignal,
): Promise<{ subject: Subject; close: () => Promise<void> }> {
  const { processes, close } = await subjectsFrom(flags, 1, signal);
  return { subject: processes[0], close };
}

/** The same in so many processes, at least 1. The reference solver is there once: it has no process of its own. */
export async function subjectsFrom(
  flags: SubjectFlags,
  count: number,
  signal?: AbortSignal,
): Promise<{ processes: readonly [Subject, ...Subject[]]; close: () => Promise<void> }> {
  if (flags.subject === undefined) {
    return { processes: [referenceSubjectOn(backendFrom(flags))], close: () => Promise.resolve() };
  }
  const options = {
    command: commandOf(flags.subject),
    requestSeconds: flags.requestTimeout,
    startSeconds: flags.startTimeout,
    cleanEnvironment: flags.cleanEnvironment ?? false,
  };
  // The first alone: where it does not start, there is no need to wait for the others.
  const first = await openSubject(options, signal);
  const others = await Promise.allSettled(
    Array.from({ length: count - 1 }, () => openSubject(options, signal)),
  );
  const started = others.filter((other) => other.status === 'fulfilled').map(({ value }) => value);
  const close = async (): Promise<void> => {
    await Promise.all([first, ...started].map((subject) => subject.close()));
  };
  const failed = others.find((other) => other.status === 'rejected');
  if (failed === undefined) return { processes: [first, ...started], close };
  await close();
  if (!(failed.reason instanceof SubjectStartError)) throw failed.reason;
  throw new SubjectStartError(`${failed.reason.message} (of ${count} at a time; --workers 1 starts one)`);
}

/** Tells subjects apart: what fails on one linear algebra need not fail on another. @throws InputError */
export function identifyingCommand(flags: SubjectFlags): readonly string[] {
  if (flags.subject !== undefined) return commandOf(flags.subject);
  const { name } = backendFrom(flags);
  return name === mlMatrixBackend.name ? ['reference'] : ['reference', name];
}

/** The program and its arguments in what --subject says. @throws InputError */
function commandOf(text: string): readonly [string, ...string[]] {
  const [program, ...args] = parseArguments(text);
  if (program === undefined) {
    throw new InputError({
      field: '--subject',
      expected: 'a program and its arguments',
      received: 'nothing',
    });
  }
  return [program, ...args];
}
