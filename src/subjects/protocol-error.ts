/** An answer that is not what was asked for. */
export class ProtocolError extends Error {
  override readonly name = 'ProtocolError';
}
