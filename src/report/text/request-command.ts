import type { Counterexample } from '../../model/evidence';
import { protocolVersion, sentInputs } from '../../protocol/protocol-json';

/**
 * One line for a POSIX shell that puts to a subject's program what the law put to it, up to the question to look at
 * first: what a subject remembers of the questions before may be what is wrong. Undefined where the law asked nothing.
 * @param command the program with its arguments
 */
export function requestCommand(
  command: readonly string[],
  { questions, suspect }: Pick<Counterexample, 'questions' | 'suspect'>,
): string | undefined {
  const last = questions.findIndex(({ name }) => name === suspect);
  if (last < 0) return undefined;
  const messages = [
    { cmd: 'hello', protocol: protocolVersion },
    ...questions.slice(0, last + 1).map(({ op, inputs, points }, index) => ({
      cmd: 'run',
      id: String(index + 1),
      op,
      inputs: sentInputs(inputs, points),
    })),
  ];
  const lines = messages.map((message) => shellWord(JSON.stringify(message)));
  return `printf '%s\\n' ${lines.join(' ')} | ${command.map(shellWord).join(' ')}`;
}

/** Text as one word of a POSIX shell, which then takes nothing in it for anything but text. */
export function shellWord(text: string): string {
  return /^[\w%+,./:@-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
