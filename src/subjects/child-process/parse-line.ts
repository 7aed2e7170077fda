import { NestingError, parseJson } from '../../input/parse-json';
import { ProtocolError } from '../protocol-error';

/** A line of a subject's standard output. @throws ProtocolError where it is no JSON object */
export function parseLine(line: string): Readonly<Record<string, unknown>> {
  let reply: unknown;
  try {
    reply = parseJson(line);
  } catch (error) {
    const fault = error instanceof NestingError ? error.message : 'not JSON';
    throw new ProtocolError(`${fault}: ${excerpt(line)}`);
  }
  if (typeof reply !== 'object' || reply === null)
    throw new ProtocolError(`no JSON object: ${excerpt(line)}`);
  return reply as Readonly<Record<string, unknown>>;
}

/** How a line is quoted in a message. */
export function excerpt(line: string): string {
  return JSON.stringify(line.slice(0, 80));
}
