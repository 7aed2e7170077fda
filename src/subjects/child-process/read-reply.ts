import { show } from '../../input/show';
import type { Operation, Reply, Request } from '../../protocol/subject';
import { ProtocolError } from '../protocol-error';
import { decodeOutputs } from './messages';

/** What a subject's reply to `run` says; an answer that is malformed is itself a `protocol` reply. */
export function readReply<O extends Operation>(
  request: Request<O>,
  fields: Readonly<Record<string, unknown>>,
): Reply<O> {
  switch (fields['status']) {
    case 'ok':
      try {
        return { status: 'ok', outputs: decodeOutputs(request, fields['outputs']) };
      } catch (error) {
        if (!(error instanceof ProtocolError)) throw error;
        return { status: 'protocol', message: error.message };
      }
    case 'rejected':
      return { status: 'rejected', message: text(fields['message'] ?? fields['code']) };
    case 'unsupported':
      return { status: 'unsupported', reason: text(fields['reason']) };
    case 'error':
      return { status: 'error', message: text(fields['message']) };
    default:
      return {
        status: 'protocol',
        message: `status: expected ok, rejected, unsupported or error, received ${show(fields['status'])}`,
      };
  }
}

/** A message of megabytes would be repeated in every report. */
const longestText = 500;

function text(value: unknown): string {
  if (typeof value !== 'string') return 'no reason given';
  return value.length > longestText ? `${value.slice(0, longestText)}…` : value;
}
