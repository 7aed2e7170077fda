import { Option } from 'commander';
import parseArguments from 'string-argv';
import type { Subject } from '../claims/subject';
import { InputError } from '../input/input-error';
import { mlMatrixBackend } from '../solver/ml-matrix-backend';
import { openSubject } from '../subjects/child-process/open-subject';
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

/** The subject that the flags name, and how to part from it. @throws InputError, SubjectStartError */
export async function subjectFrom(
  flags: SubjectFlags,
): Promise<{ subject: Subject; close: () => Promise<void> }> {
  if (flags.subject === undefined) {
    return { subject: referenceSubjectOn(backendFrom(flags)), close: () => Promise.resolve() };
  }
  const subject = await openSubject({
    command: commandOf(flags.subject),
    requestSeconds: flags.requestTimeout,
    startSeconds: flags.startTimeout,
    cleanEnvironment: flags.cleanEnvironment ?? false,
  });
  return { subject, close: () => subject.close() };
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
