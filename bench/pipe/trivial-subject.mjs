// Speaks the protocol and computes nothing: every limit is 0. What is left is the pipe and its two ends.
import { createInterface } from 'node:readline';

const implementation = { name: 'trivial', version: '1', language: 'JavaScript', precision: 'float64' };
const zeros = (rows, columns) => Array.from({ length: rows }, () => new Array(columns).fill(0));
const commands = {
  hello: () => ({ protocol: { major: 1, minor: 0 }, implementation, ops: ['limit'] }),
  run: ({ id, inputs: { y, Kx = [] } }) => ({
    id,
    status: 'ok',
    outputs: { fitted: zeros(y.length, y[0].length), predictions: zeros(Kx.length, y[0].length) },
  }),
  reset: () => ({ ok: true }),
  bye: () => process.exit(0),
};

for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  process.stdout.write(`${JSON.stringify(commands[request.cmd](request))}\n`);
}
